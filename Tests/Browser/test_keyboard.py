"""Keyboard: the skip link, the order of focus, and that one always sees where one is."""

import pytest

from findings import expect, expect_none
from in_page import script

# Pages must not be on their way to the focus when they are looked at.
STILL = {"reduced_motion": "reduce"}
WIDE = {"viewport": {"width": 1280, "height": 900}, **STILL}
NARROW = {"viewport": {"width": 320, "height": 640}, **STILL}
MOST_STOPS = 150
LEAST_TARGET = 24  # CSS pixels, WCAG 2.5.8

SKIP_LINK = script("""
    const link = document.activeElement;
    const box = link.getBoundingClientRect();
    if (!link.matches('a[href^="#"]')) return ["the first stop is not a link into the page: " + look.describe(link)];
    const seen = look.isSeen(link) && box.right > 1 && box.bottom > 1;
    return seen ? [] : ["the skip link is not seen when it has the focus"];
""")
AFTER_SKIPPING = script("""
    const main = document.querySelector("main");
    const focused = document.activeElement;
    const inMain = main.contains(focused);
    const next = look.focusable().find((element) => main.contains(element)
        || main.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (inMain || focused === next) return [];
    return ["the skip link does not lead to the content but to " + look.describe(focused)];
""")
# How each stop looks without the focus, then with it. Focus is given by script, which is quick, after one press of Tab,
# which makes the browser show it as it does for people who use the keyboard.
INDICATORS = script("""
    const parts = ["outlineStyle", "outlineWidth", "outlineColor", "boxShadow", "backgroundColor", "borderTopColor",
        "borderBottomWidth", "borderBottomColor", "textDecorationLine", "textDecorationThickness"];
    const look_of = (element) => { const style = getComputedStyle(element); return parts.map((part) => style[part]); };
    const problems = [];
    document.activeElement.blur();
    for (const element of look.focusable()) {
        const before = look_of(element);
        element.focus({ focusVisible: true });
        if (document.activeElement !== element) { problems.push(look.describe(element) + " takes no focus"); continue; }
        const after = look_of(element);
        element.blur();
        const style = { line: after[0], width: parseFloat(after[1]), colour: look.colour(after[2]) };
        const changed = before.slice(0, 3).join() !== after.slice(0, 3).join();
        const outlined = changed && style.line !== "none" && style.width >= 1;
        const shadowed = before[3] !== after[3] && after[3] !== "none";
        const filled = before[4] !== after[4];
        if (!outlined && !shadowed && !filled)
            problems.push(look.describe(element) + " does not show that it has the focus");
        const behind = look.background(element.parentElement ?? element);
        if (outlined && !shadowed && !filled && style.line !== "auto" && look.contrast(style.colour, behind) < 3)
            problems.push(look.describe(element) + " has an outline that can hardly be seen");
    }
    return problems;
""")
SMALL_CONTROLS = script("""
    const isSmall = ({ width, height }) => Math.min(width, height) < given;
    return look.focusable().filter((element) => element.matches("button, input, select, textarea, summary, [role]"))
        .filter((element) => look.isSeen(element) && isSmall(element.getBoundingClientRect()))
        .map((element) => look.describe(element) + " is smaller than " + given + " pixels");
""")
# The place of the focus among all stops in document order, and whether something lies on top of it.
STOP = script("""
    const element = document.activeElement;
    const box = element.getClientRects()[0];
    const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;  // of the part within the window
    const top = box && document.elementFromPoint(
        middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
    const onTop = top && (element.contains(top) || top.contains(element));
    return { place: look.focusable().indexOf(element), name: look.describe(element), covered: !onTop };
""")


async def skip_link(tab, address):
    await tab.goto(address)
    await tab.keyboard.press("Tab")
    if problems := await tab.evaluate(SKIP_LINK):
        return problems
    await tab.keyboard.press("Enter")
    await tab.keyboard.press("Tab")
    return await tab.evaluate(AFTER_SKIPPING)


async def indicators_and_targets(tab, address):
    await tab.goto(address)
    await tab.keyboard.press("Tab")
    return await tab.evaluate(INDICATORS) + await tab.evaluate(SMALL_CONTROLS, LEAST_TARGET)


async def order(tab, address):
    """Walks through a page with the Tab key."""
    await tab.goto(address)
    problems = []
    last = -1
    for _ in range(min(MOST_STOPS, await tab.evaluate(script("return look.focusable().length")))):
        await tab.keyboard.press("Tab")
        stop = await tab.evaluate(STOP)
        if stop["place"] < 0:
            continue  # a box that scrolls: Chromium stops there by itself
        if stop["place"] != last + 1:
            problems.append(f"{stop['name']} is not the next in the document's order")
        if stop["covered"]:
            problems.append(f"{stop['name']} has the focus and is covered or out of sight")
        last = stop["place"]
    return problems


INSPECTIONS = [
    pytest.param(skip_link, WIDE, id="the skip link works"),
    pytest.param(indicators_and_targets, WIDE, id="the focus shows and controls are large enough"),
    pytest.param(order, WIDE, id="the focus follows the document"),
    pytest.param(order, NARROW, id="the focus follows the document on a small screen"),
]


@pytest.mark.parametrize(("inspection", "window"), INSPECTIONS)
def test_pages_of_every_kind_work_with_the_keyboard(site, chromium, covered, inspection, window):
    found = chromium.visit_site(site, inspection, site.sample, **window)
    covered(f"{len(site.sample)} pages {window['viewport']['width']} pixels wide")
    expect_none(found)


@pytest.mark.parametrize(("inspection", "window"), INSPECTIONS)
def test_a_sound_site_is_found_sound(small_site, chromium, inspection, window):
    expect_none(chromium.visit_site(small_site.sound(), inspection, **window))


@pytest.mark.parametrize(
    ("inspection", "file", "old", "new", "words"),
    [
        (skip_link, "index.html", '<a class="skip" href="#main">Skip to the content</a>', "", "the first stop is not"),
        (skip_link, "index.html", 'href="#main"', 'href="#none"', "does not lead to the content"),
        (skip_link, "assets/site.css", ".skip:focus { left: 0 }", "", "not seen when it has the focus"),
        (indicators_and_targets, "assets/site.css", "outline: 3px solid #111", "outline: none", "does not show"),
        (indicators_and_targets, "assets/site.css", "3px solid #111", "3px solid #ddd", "hardly be seen"),
        (indicators_and_targets, "assets/site.css", "min-height: 2rem", "height: 1rem; padding: 0", "is smaller"),
        (order, "index.html", "<button ", '<button tabindex="1" ', "not the next in the document's order"),
        (order, "assets/site.css", "html {", "header { position: fixed; inset: 0 } html {", "covered"),
    ],
)
def test_a_fault_is_noticed(small_site, chromium, inspection, file, old, new, words):
    site = small_site.broken(old, new, file)
    expect(chromium.visit_site(site, inspection, ["index.html"], **WIDE), words)
