"""Reduced motion: nothing moves for readers who asked for that."""

import pytest

from findings import expect, expect_none
from in_page import script

MOVING = script("""
    const seconds = (times) => Math.max(...times.split(",").map(parseFloat));
    const moving = [];
    const note = (element, does) => moving.push(look.describe(element) + " " + does);
    const moves = ["animate", "animateTransform", "animateMotion", "marquee"];
    for (const element of document.querySelectorAll("*")) {
        const style = getComputedStyle(element);
        if (style.animationName !== "none" && seconds(style.animationDuration) > 0.01) note(element, "is animated");
        if (style.transitionProperty !== "none" && seconds(style.transitionDuration) > 0.01)
            note(element, "changes slowly");
        if (style.scrollBehavior === "smooth") note(element, "scrolls smoothly");
        if (moves.includes(element.localName)) note(element, "moves");
    }
    return [...new Set(moving)];
""")


async def inspect(tab, address):
    await tab.goto(address)
    return await tab.evaluate(MOVING)


def check(chromium, site):
    return chromium.visit_site(site, inspect, reduced_motion="reduce")


def test_nothing_moves(site, chromium, covered):
    found = check(chromium, site)
    covered(f"{len(site.pages)} pages")
    expect_none(found)


def test_a_sound_site_is_found_sound(small_site, chromium):
    expect_none(check(chromium, small_site.sound()))


@pytest.mark.parametrize(
    ("styles", "words"),
    [
        ("@keyframes turn { to { rotate: 1turn } } h1 { animation: turn 2s }", "<h1> is animated"),
        ("a { transition: color 0.3s }", "<a> changes slowly"),
        ("html { scroll-behavior: smooth }", "<html> scrolls smoothly"),
    ],
)
def test_movement_is_noticed(small_site, chromium, styles, words):
    expect(check(chromium, small_site.broken("html {", f"{styles} html {{", "assets/site.css")), words)
