"""Accessibility rules that a machine can decide: axe-core's, for WCAG 2.2 A and AA and best practice."""

import pytest
from axe_playwright_python.async_playwright import Axe

from findings import expect, expect_none

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {
    "runOnly": {"type": "tag", "values": TAGS},
    "rules": {"target-size": {"enabled": True}},  # axe leaves it off unless asked
    "resultTypes": ["violations"],
}
WIDE = {"width": 1280, "height": 900}
SMALL_BUTTON = '<button style="min-height: 9px; min-width: 9px; padding: 0; font-size: 5px">x</button>'
NARROW = {"width": 320, "height": 640}


class AxeRules:
    """The inspection of a page; remembers what it ran."""

    def __init__(self):
        self.axe = Axe()
        self.version = ""
        self.rules = set()
        self.undecided = {}

    async def __call__(self, tab, address):
        await tab.goto(address)
        result = (await self.axe.run(tab, options=OPTIONS)).response
        self.version = result["testEngine"]["version"]
        for outcome in ("passes", "violations", "incomplete", "inapplicable"):
            self.rules |= {rule["id"] for rule in result[outcome]}
        for rule in result["incomplete"]:
            self.undecided[rule["id"]] = self.undecided.get(rule["id"], 0) + 1
        return [
            f"{rule['id']}: {rule['help']}: {node['target'][-1]}"
            for rule in result["violations"]
            for node in rule["nodes"]
        ]

    def __str__(self):
        undecided = ", ".join(f"{rule} on {pages} pages" for rule, pages in self.undecided.items()) or "nothing"
        return f"{len(self.rules)} rules of axe-core {self.version}; left for people to judge: {undecided}"


def test_every_page_keeps_the_rules(site, chromium, covered):
    rules = AxeRules()
    found = chromium.visit_site(site, rules, viewport=WIDE)
    covered(f"{len(site.pages)} pages, {rules}")
    expect_none(found)


def test_pages_of_every_kind_keep_the_rules_on_a_small_screen(site, chromium, covered):
    rules = AxeRules()
    found = chromium.visit_site(site, rules, site.sample, viewport=NARROW)
    covered(f"{len(site.sample)} pages, {rules}")
    expect_none(found)


def test_a_sound_site_is_found_sound(small_site, chromium):
    expect_none(chromium.visit_site(small_site.sound(), AxeRules(), viewport=NARROW))


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        (' lang="en-GB"', "", "html-has-lang"),
        ("<p>A council", '<img src="assets/site.css"><p>A council', "image-alt"),
        ("<p>A council", '<p style="color: #bbb">A council', "color-contrast"),
        ("<h2>", "<h4>", "heading-order"),
        ("<footer>", "<div>", "region"),
        # One small target alone may be small; two side by side may not.
        ("</main>", f"<p>{SMALL_BUTTON}{SMALL_BUTTON}</p></main>", "target-size"),
    ],
)
def test_a_broken_rule_is_noticed(small_site, chromium, old, new, rule):
    expect(chromium.visit_site(small_site.broken(old, new), AxeRules()), rule)
