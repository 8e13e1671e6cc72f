"""The main navigation: one row on a wide screen, the rest of it unfolded by whatever means a reader has."""

import pytest

from findings import expect_none

HEIGHTS = "items => new Set(items.map((item) => Math.round(item.getBoundingClientRect().top))).size"
ITEMS = "#navigation > ul > li"
MORE = "#navigation summary"
FOLDED = "#navigation details a"


def visit(chromium, site, inspect, pages=("index.html",), width=1280, **context):
    expect_none(chromium.visit_site(site, inspect, list(pages), viewport={"width": width, "height": 800}, **context))


def test_it_takes_one_row(site, chromium):
    async def inspect(tab, address):
        await tab.goto(address)
        rows = await tab.locator(ITEMS).evaluate_all(HEIGHTS)
        return [] if rows == 1 else [f"the navigation takes {rows} rows"]

    visit(chromium, site, inspect)


def test_the_rest_unfolds_and_folds_by_keyboard(site, chromium):
    async def inspect(tab, address):
        await tab.goto(address)
        more, folded = tab.locator(MORE), tab.locator(FOLDED)
        problems = ["it is unfolded at first"] if await folded.first.is_visible() else []
        await more.focus()
        await tab.keyboard.press("Enter")
        if not await folded.last.is_visible():
            problems.append("it does not unfold")
        await tab.keyboard.press("Tab")
        await tab.keyboard.press("Escape")
        if await folded.first.is_visible():
            problems.append("it does not fold with Escape")
        if not await more.evaluate("summary => summary === document.activeElement"):
            problems.append("the focus is lost with Escape")
        await tab.keyboard.press("Enter")
        for _ in range(await folded.count() + 1):
            await tab.keyboard.press("Tab")
        if await folded.first.is_visible():
            problems.append("it stays unfolded, over the page, when the focus has gone on")
        return problems

    visit(chromium, site, inspect)


@pytest.mark.parametrize("width", [320, 1280])
def test_without_javascript_every_page_of_it_can_be_reached(site, chromium, width):
    async def inspect(tab, address):
        await tab.goto(address)
        await tab.locator(MORE).click()
        hidden = [link for link in await tab.locator("#navigation a").all() if not await link.is_visible()]
        problems = [f"{await link.inner_text()} cannot be reached" for link in hidden]
        if await tab.evaluate("document.documentElement.scrollWidth") > width:
            problems.append("the page scrolls sideways")
        return problems

    visit(chromium, site, inspect, width=width, java_script_enabled=False)


def test_it_shows_where_a_page_belongs(site, chromium, covered):
    async def inspect(tab, address):
        await tab.goto(address)
        marked = await tab.locator(f"{ITEMS} > a[aria-current], {ITEMS} > .is-section, {MORE}.is-section").count()
        return [] if marked == 1 else [f"{marked} words of the navigation are marked"]

    pages = [page for page in ("index.html", "scorecard.html", "obligations.html", "reports/index.html") if page in site.pages]
    visit(chromium, site, inspect, pages)
    covered(", ".join(pages))
