"""Forced colours: with the reader's own few colours, every text can still be read."""

import pytest

from findings import expect, expect_none
from in_page import script

FAINT = script("return look.faintTexts(given)")
LEAST_CONTRAST = 3


async def inspect(tab, address):
    await tab.goto(address)
    problems = []
    for scheme in ("light", "dark"):
        await tab.emulate_media(forced_colors="active", color_scheme=scheme)
        faint = await tab.evaluate(FAINT, LEAST_CONTRAST)
        problems += [f"{place} can hardly be read in {scheme} colours" for place in faint]
    return problems


def test_every_text_can_be_read(site, chromium, covered):
    found = chromium.visit_site(site, inspect)
    covered(f"{len(site.pages)} pages in light and in dark colours")
    expect_none(found)


def test_a_sound_site_is_found_sound(small_site, chromium):
    expect_none(chromium.visit_site(small_site.sound(), inspect))


@pytest.mark.parametrize(
    ("styles", "scheme"),
    [
        ("h1 { forced-color-adjust: none; color: #eee; background: #fff }", "light"),
        ("h1 { forced-color-adjust: none; color: #222 }", "dark"),
    ],
)
def test_a_text_that_cannot_be_read_is_noticed(small_site, chromium, styles, scheme):
    site = small_site.broken("html {", f"{styles} html {{", "assets/site.css")
    expect(chromium.visit_site(site, inspect), f"<h1> can hardly be read in {scheme}")


def test_a_text_lost_in_a_drawing_is_noticed(small_site, chromium):
    shapes = '<rect width="90" height="20" fill="#123"/><text x="5" y="15" fill="#132">Twelve</text>'
    drawing = f'<svg width="90" height="20" role="img" aria-label="Twelve">{shapes}</svg></main>'
    site = small_site.broken("html {", "svg, svg * { forced-color-adjust: none } html {", "assets/site.css")
    site = small_site.broken("</main>", drawing)
    expect(chromium.visit_site(site, inspect), "<text> can hardly be read")
