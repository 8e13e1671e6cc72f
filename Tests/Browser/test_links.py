"""Links: each leads to something that exists, and nothing but a link on a page leads elsewhere."""

import re
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

import pytest

from findings import expect, expect_none
from markup import read
from sites import Site

ADDRESSES = ("href", "src", "action", "poster", "data", "cite", "{http://www.w3.org/1999/xlink}href")
REFERENCES = ("aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "headers", "for")
LEADING_ELSEWHERE = ("http", "https", "mailto", "tel")
CSS_ADDRESS = re.compile(r"""url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)""")


def target(page: str, path: str) -> str:
    """The file that a relative path on a page means; begins with `..` when it leaves the site."""
    return normpath(join(dirname(page), unquote(path))) if path else page


def faults_of_link(site: Site, page: str, address: str, in_anchor: bool):
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        if parts.scheme not in (LEADING_ELSEWHERE if in_anchor else ("data",)):
            yield f"{address} leads to another host"
        return
    if parts.path.startswith("/"):
        yield f"{address} is an absolute path"
        return
    file = target(page, parts.path)
    if file.startswith("..") or not (site.folder / file).is_file():
        yield f"{address} leads nowhere: there is no file {file}"
    elif parts.fragment and file.endswith(".html") and unquote(parts.fragment) not in read(site, file).ids():
        yield f"{address} leads nowhere: {file} has no element with this id"
    elif address == "#":
        yield "a link leads to nothing but #"


def faults_of_page(site: Site, page: str):
    markup = read(site, page)
    ids = markup.ids()
    yield from (f"the id {name} is there {ids.count(name)} times" for name in set(ids) if ids.count(name) > 1)
    for element in markup.root.iter():
        if not isinstance(element.tag, str):
            continue
        for attribute in ADDRESSES:
            if attribute in element.attrib:
                yield from faults_of_link(site, page, element.attrib[attribute].strip(), element.tag == "a")
        for source in element.attrib.get("srcset", "").split(","):
            if source.strip():
                yield from faults_of_link(site, page, source.split()[0], False)
        for attribute in REFERENCES:
            missing = set(element.attrib.get(attribute, "").split()) - set(ids)
            yield from (f"{attribute} names {name}, an id that is not there" for name in missing)


def check(site: Site) -> list[tuple[str, str]]:
    found = [(page, fault) for page in site.pages for fault in faults_of_page(site, page)]
    for path in site.folder.rglob("*.css"):
        sheet = path.relative_to(site.folder).as_posix()
        for address in CSS_ADDRESS.findall(path.read_text(encoding="utf-8")):
            found += [(sheet, fault) for fault in faults_of_link(site, sheet, "".join(address), False)]
    return found + [(page, "no way leads here from the home page") for page in unreachable(site)]


def unreachable(site: Site) -> set[str]:
    """The pages that a reader cannot get to by links; a server shows 404.html by itself."""
    reached, waiting = set(), ["index.html"]
    while waiting:
        page = waiting.pop()
        if page in reached or page not in site.pages:
            continue
        reached.add(page)
        links = (urlsplit(anchor.attrib.get("href", "")) for anchor in read(site, page).all("a"))
        waiting += [target(page, link.path) for link in links if not link.scheme and not link.netloc]
    return set(site.pages) - reached - {"404.html"}


def test_every_link_leads_somewhere(site, covered):
    found = check(site)
    links = sum(len(read(site, page).all("a")) for page in site.pages)
    covered(f"{links} links on {len(site.pages)} pages")
    expect_none(found)


def test_a_sound_site_is_found_sound(small_site):
    expect_none(check(small_site.sound()))


@pytest.mark.parametrize(
    ("page", "old", "new", "words"),
    [
        ("index.html", "404.html", "405.html", "no file 405.html"),
        ("index.html", "404.html", "404.html#there", "no element with this id"),
        ("index.html", 'href="#main"', 'href="#mian"', "no element with this id"),
        ("index.html", 'href="404.html"', 'href="/404.html"', "absolute path"),
        ("index.html", 'href="404.html"', 'href="reports/"', "no file reports"),
        ("index.html", 'href="404.html"', 'href="../small/404.html"', "no file ../small/404.html"),
        ("index.html", 'href="404.html"', 'href="javascript:alert()"', "another host"),
        ("index.html", "assets/site.css", "https://example.org/site.css", "another host"),
        ("index.html", "<h1>", '<h1 id="main">', "the id main is there 2 times"),
        ("index.html", "<table>", '<table aria-describedby="note">', "aria-describedby names note"),
        ("index.html", "</main>", '<img src="a.png" alt="" srcset="b.png 2x"></main>', "no file b.png"),
        ("assets/site.css", "html {", "html { background: url(//example.org/a.png);", "another host"),
        ("assets/site.css", "html {", "html { background: url('a.png');", "no file assets/a.png"),
    ],
)
def test_a_fault_is_noticed(small_site, page, old, new, words):
    expect(check(small_site.broken(old, new, page)), words)


def test_a_page_without_a_way_to_it_is_noticed(small_site):
    small_site.write("lost.html", "<!DOCTYPE html><title>Lost</title>")
    expect(check(small_site.sound()), "no way leads here")
