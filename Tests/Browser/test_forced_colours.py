"""Forced colours: with the reader's own few colours, every text can still be read."""

import pytest

from findings import expect, expect_none
from in_page import script

FAINT = script("return look.faintTexts(given)")
LEAST_CONTRAST = 3


async def inspect(tab, address):
    await tab.goto(address)
    return [f"{place} can hardly be read" for place in await tab.evaluate(FAINT, LEAST_CONTRAST)]


def check(chromium, site, scheme):
    return chromium.visit_site(site, inspect, forced_colors="active", color_scheme=scheme)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_can_be_read(site, chromium, covered, scheme):
    found = check(chromium, site, scheme)
    covered(f"{len(site.pages)} pages")
    expect_none(found)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_sound_site_is_found_sound(small_site, chromium, scheme):
    expect_none(check(chromium, small_site.sound(), scheme))


@pytest.mark.parametrize(
    ("styles", "scheme"),
    [
        ("h1 { forced-color-adjust: none; color: #eee; background: #fff }", "light"),
        ("h1 { forced-color-adjust: none; color: #222 }", "dark"),
    ],
)
def test_a_text_that_cannot_be_read_is_noticed(small_site, chromium, styles, scheme):
    site = small_site.broken("html {", f"{styles} html {{", "assets/site.css")
    expect(check(chromium, site, scheme), "<h1> can hardly be read")


def test_a_text_lost_in_a_drawing_is_noticed(small_site, chromium):
    shapes = '<rect width="90" height="20" fill="#123"/><text x="5" y="15" fill="#132">Twelve</text>'
    drawing = f'<svg width="90" height="20" role="img" aria-label="Twelve">{shapes}</svg></main>'
    site = small_site.broken("html {", "svg, svg * { forced-color-adjust: none } html {", "assets/site.css")
    site = small_site.broken("</main>", drawing)
    expect(check(chromium, site, "light"), "<text> can hardly be read")
