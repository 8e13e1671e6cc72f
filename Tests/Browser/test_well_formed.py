"""Well-formedness: html5lib, which implements the standard's parser, meets no parse error."""

import pytest

from findings import expect, expect_none
from markup import read
from sites import Site


def check(site: Site) -> list[tuple[str, str]]:
    return [(page, error) for page in site.pages for error in read(site, page).errors]


def test_every_page_is_well_formed(site, covered):
    found = check(site)
    covered(f"{len(site.pages)} pages")
    expect_none(found)


def test_a_sound_site_is_found_sound(small_site):
    expect_none(check(small_site.sound()))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("</h1>", "", "Unexpected start tag (h2)"),
        ("<!DOCTYPE html>", "", "Expected DOCTYPE"),
        ("plan.</p>", "plan &nosuch; name.</p>", "Named entity"),
        ("<tbody>", "<tbody><p>Stray</p>", "table context"),
    ],
)
def test_an_error_is_noticed(small_site, old, new, words):
    expect(check(small_site.broken(old, new)), words)
