"""What every page must have: its report, date and state; language, title, one h1, ordered headings, landmarks."""

from collections import Counter
from datetime import date

import pytest

from findings import expect, expect_none
from markup import Markup, read, words
from sites import Site

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def frame(markup: Markup) -> str:
    """The words of a page outside its main content: what it says of itself on any page."""
    body = markup.all("body")[0]
    main = " ".join(words(element) for element in markup.all("main"))
    return words(body).replace(main, " ")


def faults_of_report(site: Site, markup: Markup):
    as_at = date.fromisoformat(site.report["asAt"])
    page_of_report = f"reports/{site.report['id']}.html"
    title = words(read(site, page_of_report).all("h1")[0])
    around = frame(markup)
    names = [words(link) for link in markup.all("a") if link.attrib.get("href", "").endswith(page_of_report)]
    if not any(name and name in title and name in around for name in names):
        yield f"does not say, with a link, that it belongs to “{title}”"
    if f"{as_at.day} {as_at:%B %Y}" not in around:
        yield f"does not say that it is as at {as_at.day} {as_at:%B %Y}"
    if not any(time.attrib.get("datetime") == site.report["asAt"] for time in markup.all("time")):
        yield "does not give its as-at date in a time element"
    if ("draft" in around.lower().split()) != site.report["draft"]:
        yield "does not say that it is a draft" if site.report["draft"] else "says draft of a published report"


def faults_of_structure(markup: Markup):
    if markup.root.attrib.get("lang") != "en-GB":
        yield "has not lang=en-GB"
    if not all(words(title) for title in markup.all("title")) or len(markup.all("title")) != 1:
        yield "has not exactly one title"
    for name in ("h1", "main"):
        if len(markup.all(name)) != 1:
            yield f"has {len(markup.all(name))} {name} elements"
    levels = [int(heading.tag[1]) for heading in markup.all(*HEADINGS)]
    for before, after in zip([0, *levels], levels):
        if after > before + 1:
            yield f"a heading of level {after} follows one of level {before}"
    yield from ("has an empty heading" for heading in markup.all(*HEADINGS) if not words(heading))
    body = list(markup.all("body")[0])
    for name in ("header", "footer"):
        if sum(element.tag == name for element in body) != 1:
            yield f"has not exactly one {name} of the page"
    navigations = markup.all("nav")
    labels = [nav.attrib.get("aria-label", nav.attrib.get("aria-labelledby")) for nav in navigations]
    if not navigations:
        yield "has no nav element"
    if len(navigations) > 1 and (None in labels or len(set(labels)) < len(labels)):
        yield "has navigations that cannot be told apart by their labels"


def faults_of_tables(markup: Markup):
    for table in markup.all("table"):
        if table.find("caption") is None or not words(table.find("caption")):
            yield "has a table without a caption"
    for heading in markup.all("th"):
        if heading.attrib.get("scope") not in ("col", "row", "colgroup", "rowgroup"):
            yield f"has a table heading without a scope: {words(heading)}"


def check(site: Site) -> list[tuple[str, str]]:
    found = []
    titles = Counter()
    for page in site.pages:
        markup = read(site, page)
        titles.update(words(title) for title in markup.all("title"))
        for faults in (faults_of_report(site, markup), faults_of_structure(markup), faults_of_tables(markup)):
            found += [(page, fault) for fault in faults]
    return found + [
        ("", f"{times} pages have the title “{title}”")
        for title, times in titles.items() if times > 1
    ]


def test_every_page_has_what_it_must_have(site, covered):
    found = check(site)
    covered(f"{len(site.pages)} pages of report {site.report}")
    expect_none(found)


def test_a_sound_site_is_found_sound(small_site):
    expect_none(check(small_site.sound()))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (">Annual report<", ">Letter<", "does not say, with a link, that it belongs"),
        (">31 March 2025<", ">March 2025<", "does not say that it is as at"),
        ('datetime="2025-03-31"', 'datetime="2025-03"', "in a time element"),
        ("Draft of", "This is", "does not say that it is a draft"),
        (' lang="en-GB"', ' lang="en"', "lang=en-GB"),
        ("<title>Home</title>", "<title></title>", "exactly one title"),
        ("<title>Home</title>", "<title>Not found</title>", "2 pages have the title"),
        ("<h2>Figures</h2>", "<h1>Figures</h1>", "has 2 h1 elements"),
        ("<h2>", "<h3>", "a heading of level 3 follows one of level 1"),
        ("Figures</h2>", "</h2>", "empty heading"),
        ("<header>", "<div>", "exactly one header"),
        ("<footer>", "<div>", "exactly one footer"),
        ("<nav ", "<div ", "no nav"),
        ("<nav ", '<nav aria-label="Main"></nav><nav ', "cannot be told apart"),
        ("<caption>Visits</caption>", "", "without a caption"),
        (' scope="row"', "", "without a scope: March"),
        ('<main id="main"', '<div id="main"', "has 0 main elements"),
    ],
)
def test_a_fault_is_noticed(small_site, old, new, expected):
    expect(check(small_site.broken(old, new)), expected)
