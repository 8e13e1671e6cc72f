"""Reflow: no page scrolls sideways and nothing is cut off on a small screen, at a large zoom, or with wide spacing."""

import pytest

from findings import expect, expect_none
from in_page import script

# WCAG 1.4.12: what a reader may set without losing anything.
SPACING = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }
"""

# Name, width in CSS pixels, device pixels to each, size of text in the browser's settings, styles of the reader.
CONDITIONS = (
    ("at 320 pixels", 320, 1, 16, ""),
    ("at 1280 pixels and 200% zoom", 640, 2, 16, ""),
    ("at 320 pixels with wide text spacing", 320, 1, 16, SPACING),
    ("at 1280 pixels with text of twice the size", 1280, 1, 32, ""),
)
LAST_RULE = ".wide { overflow-x: auto }"  # of the small site
LOOK = script("return [look.sideways(), look.cutOff(false), look.squeezed()]")


async def inspect(tab, address):
    """Opens a page once and looks at it under each condition."""
    await tab.goto(address)
    devtools = await tab.context.new_cdp_session(tab)
    styles = await tab.evaluate_handle("document.head.appendChild(document.createElement('style'))")
    problems = []
    for name, width, scale, text_size, css in CONDITIONS:
        size = {"width": width, "height": 800, "deviceScaleFactor": scale, "mobile": False}
        await devtools.send("Emulation.setDeviceMetricsOverride", size)
        await devtools.send("Page.setFontSizes", {"fontSizes": {"standard": text_size}})
        await styles.evaluate("(style, css) => { style.textContent = css }", css)
        sideways, cut_off, squeezed = await tab.evaluate(LOOK)
        if sideways:
            problems.append(f"{name} the page scrolls sideways because of {', '.join(sideways)}")
        problems += [f"{name} a part is cut off in {place}" for place in cut_off]
        problems += [f"{name} a cell is too narrow for its words in {place}" for place in squeezed]
    await devtools.detach()
    return problems


def check(chromium, site):
    return chromium.visit_site(site, inspect, bypass_csp=True)


def test_every_page_fits(site, chromium, covered):
    found = check(chromium, site)
    covered(f"{len(site.pages)} pages {', '.join(name for name, *_ in CONDITIONS)}")
    expect_none(found)


def test_a_sound_site_is_found_sound(small_site, chromium):
    expect_none(check(chromium, small_site.sound()))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (LAST_RULE, "table { width: 400px } .wide { overflow-x: visible }", "at 320 pixels the page scrolls sideways"),
        (LAST_RULE, "table { width: 700px } .wide { overflow-x: visible }", "200% zoom the page scrolls sideways"),
        (LAST_RULE, "table { width: 400px } .wide { overflow-x: hidden }", "at 320 pixels a part is cut off"),
        (LAST_RULE, "th, td { overflow-wrap: anywhere } table { width: 2.5em }", "too narrow for its words"),
        (LAST_RULE, "header { height: 9em; overflow: hidden }", "spacing a part is cut off in <header>"),
        (LAST_RULE, "@media (min-width: 1000px) { h1 { height: 50px; overflow: hidden } }", "size a part is cut off"),
    ],
)
def test_a_page_that_does_not_fit_is_noticed(small_site, chromium, old, new, words):
    expect(check(chromium, small_site.broken(old, new, "assets/site.css")), words)


def test_a_text_beyond_its_drawing_is_noticed(small_site, chromium):
    drawing = '<svg width="50" height="20" role="img" aria-label="A"><text x="40" y="15">Too long</text></svg></main>'
    expect(check(chromium, small_site.broken("</main>", drawing)), "a part is cut off in the text of <svg>")
