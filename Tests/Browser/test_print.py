"""Print: on A4 nothing is cut off, every text can be read, and the report becomes an accessible PDF."""

import subprocess

import pytest

from findings import expect, expect_none
from in_page import script
from sites import ROOT

# A4 less margins of 15 mm, at 96 pixels to the inch.
PAPER = {"width": 680, "height": 1000}
LEAST_CONTRAST = 3
LOOK = script("return [look.sideways(), look.cutOff(true), look.faintTexts(given)]")


async def inspect(tab, address):
    await tab.goto(address)
    await tab.emulate_media(media="print")
    sideways, cut_off, faint = await tab.evaluate(LOOK, LEAST_CONTRAST)
    problems = [f"{place} can hardly be read" for place in faint]
    problems += [f"a part is cut off in {place}" for place in cut_off]
    if sideways:
        problems.append(f"wider than the paper: {', '.join(sideways)}")
    if not await tab.locator("h1").is_visible() or not await tab.locator("main").inner_text():
        problems.append("the content does not show")
    return problems


def check(chromium, site):
    return chromium.visit_site(site, inspect, viewport=PAPER)


def print_pdf(page, pdf):
    return subprocess.run([ROOT / "Scripts/print-pdf", page, pdf], capture_output=True, text=True)


def test_every_page_fits_on_paper(site, chromium, covered):
    found = check(chromium, site)
    covered(f"{len(site.pages)} pages on A4")
    expect_none(found)


def test_the_report_becomes_an_accessible_pdf(site, covered, tmp_path):
    done = print_pdf(site.folder / "report.html", tmp_path / "report.pdf")
    assert done.returncode == 0, done.stderr
    covered(done.stdout.strip().rpartition("/")[2])


def test_a_sound_site_is_found_sound(small_site, chromium):
    expect_none(check(chromium, small_site.sound()))


@pytest.mark.parametrize(
    ("styles", "words"),
    [
        ("@media print { h1 { color: #eee } }", "<h1> can hardly be read"),
        ("@media print { main { display: none } }", "the content does not show"),
        ("table { width: 900px } .wide { overflow: auto !important }", "a part is cut off in <div.wide>"),
        ("table { width: 900px }", "wider than the paper"),
    ],
)
def test_a_fault_is_noticed(small_site, chromium, styles, words):
    site = small_site.broken("</head>", f"<style>{styles}</style></head>")
    expect(check(chromium, site), words)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("<title>Home</title>", "<title></title>", "no title"),
        ("</head>", "<style>@page { size: A5 }</style></head>", "not A4"),
    ],
)
def test_a_pdf_that_is_not_as_it_must_be_is_refused(small_site, tmp_path, old, new, words):
    site = small_site.broken(old, new)
    done = print_pdf(site.folder / "index.html", tmp_path / "index.pdf")
    assert done.returncode != 0 and words in done.stderr and not (tmp_path / "index.pdf").exists()
