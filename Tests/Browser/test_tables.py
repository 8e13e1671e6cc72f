"""Sorting and filtering of tables: by keyboard, told to screen readers, kept in the address, and only with JavaScript."""

import pytest

from findings import expect_none
from markup import read

PAGES = ["scorecard.html", "milestones.html", "actions.html"]
SHOWN = "tbody tr:visible"


def pages_of(site):
    """The pages with tools: those that have rows."""
    return [page for page in PAGES if page in site.pages and read(site, page).all("tbody")[0].findall("tr")]


def test_every_choice_shows_as_many_rows_as_it_says(site, chromium, covered):
    async def inspect(tab, address):
        await tab.goto(address)
        problems = []
        for select in await tab.locator(".table-tools select:visible").all():
            for option in (await select.locator("option").all())[1:]:
                words, value = await option.inner_text(), await option.get_attribute("value")
                await select.select_option(value)
                shown = await tab.locator(SHOWN).count()
                if not words.endswith(f"({shown})"):
                    problems.append(f"“{words}” shows {shown} rows")
                status = await tab.locator(".table-status").text_content()
                await tab.wait_for_function(
                    "words => document.querySelector('.table-status').textContent.includes(words)", arg=f"{shown}"
                )
                if status is None:
                    problems.append("screen readers are not told how many rows show")
            await select.select_option("")
        return problems

    expect_none(chromium.visit_site(site, inspect, pages_of(site)))
    covered(f"every choice of {', '.join(pages_of(site))}")


def test_headings_sort_by_keyboard_and_the_address_keeps_it(site, chromium):
    async def inspect(tab, address):
        await tab.goto(address)
        problems = []
        names = await tab.locator("table >> nth=0 >> .sort-button").all_inner_texts()
        for name in names:
            heading = tab.locator("table >> nth=0").get_by_role("columnheader", name=name, exact=True)
            await heading.get_by_role("button").focus()
            before = await tab.locator(SHOWN).count()
            for expected in ("ascending", "descending", None):
                await tab.keyboard.press("Enter")
                if await heading.get_attribute("aria-sort") != expected:
                    problems.append(f"{name} does not say that it is sorted {expected}")
                if (expected is not None) != ("sort=" in tab.url):
                    problems.append(f"the address does not keep the order by {name}: {tab.url}")
            if await tab.locator(SHOWN).count() != before:
                problems.append(f"sorting by {name} loses rows")
        await tab.locator("table >> nth=0 >> .sort-button >> nth=0").press("Enter")
        await tab.reload()
        if await tab.locator("[aria-sort=ascending]").count() == 0:
            problems.append("the order is lost when the address is opened again")
        return problems

    expect_none(chromium.visit_site(site, inspect, pages_of(site)))


@pytest.mark.parametrize("width", [320, 768])
def test_a_small_screen_can_filter_and_sort_too(site, chromium, width):
    async def inspect(tab, address):
        await tab.goto(address)
        problems = []
        if await tab.locator(".sort-button:visible").count() and width == 320:
            problems.append("buttons of headings show where there are no headings")
        if not await tab.locator("#table-sort-by").is_visible():
            problems.append("the order cannot be chosen")
        await tab.fill("#table-find", "zzzz")
        if await tab.locator(SHOWN).count():
            problems.append("rows show that do not fit")
        if await tab.evaluate("document.documentElement.scrollWidth") > width:
            problems.append("the page scrolls sideways")
        await tab.get_by_role("button", name="Show all").click()
        if not await tab.locator(SHOWN).count():
            problems.append("the rows do not come back")
        return problems

    expect_none(chromium.visit_site(site, inspect, pages_of(site), viewport={"width": width, "height": 800}))


def test_without_javascript_every_row_shows_and_no_tool(site, chromium):
    async def inspect(tab, address):
        await tab.goto(address)
        shown, all_rows = await tab.locator(SHOWN).count(), await tab.locator("tbody tr").count()
        problems = [] if shown == all_rows else [f"only {shown} of {all_rows} rows show"]
        return problems + (["tools show"] if await tab.locator(".table-tools").count() else [])

    expect_none(chromium.visit_site(site, inspect, pages_of(site), java_script_enabled=False))
