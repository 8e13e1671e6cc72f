"""Paper: the printed report page by page. Each says what it is, and none tears apart what belongs together."""

import subprocess
from dataclasses import dataclass
from datetime import date
from xml.etree import ElementTree

import pytest

from findings import expect, expect_none
from markup import read, words
from sites import ROOT

# What stands above something else and must not be parted from it.
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6", "caption")
TOP, BOTTOM = 62, 56  # the margins in points, where the running header and the page numbers stand
LONGEST = 3  # how many lines a heading may take
NAMESPACE = "{http://www.w3.org/1999/xhtml}"


@dataclass(frozen=True)
class Line:
    """A line of print, in points from the upper left corner of its page."""

    text: str
    left: float
    right: float
    top: float
    bottom: float

    def is_beside(self, other: "Line") -> bool:
        """Whether they share a column: one stands somewhere above the other."""
        return self.left < other.right and other.left < self.right


@dataclass(frozen=True)
class Sheet:
    """A printed page."""

    margins: str
    body: list[Line]
    cut: list[str]

    def endings(self) -> list[str]:
        """What each column ends with: its last line, its last two as one text, and so on."""
        found = []
        for line in self.body:
            if any(other.top > line.top and other.is_beside(line) for other in self.body):
                continue
            above = [other for other in self.body if other.is_beside(line) and other.top <= line.top]
            last = [other.text for other in sorted(above, key=lambda other: other.top)][-LONGEST:]
            found += [" ".join(last[start:]) for start in range(len(last))]
        return found

    def beginning(self) -> str:
        """The first line, from the left."""
        return min(self.body, key=lambda line: (round(line.top), line.left)).text if self.body else ""


def sheets_of(pdf) -> list[Sheet]:
    layout = subprocess.run(["pdftotext", "-bbox-layout", pdf, "-"], capture_output=True, check=True).stdout
    return [sheet(page) for page in ElementTree.fromstring(layout).iter(f"{NAMESPACE}page")]


def sheet(page: ElementTree.Element) -> Sheet:
    lines = [
        Line(
            " ".join(word.text or "" for word in line),
            *(float(line.get(edge)) for edge in ("xMin", "xMax", "yMin", "yMax")),
        )
        for line in page.iter(f"{NAMESPACE}line")
    ]
    end = float(page.get("height")) - BOTTOM
    margins = [line for line in lines if line.bottom < TOP or line.top > end]
    cut = [line.text for line in lines if line.top < TOP - 2 < line.bottom or line.top < end + 2 < line.bottom]
    return Sheet(" ".join(line.text for line in margins), [line for line in lines if line not in margins], cut)


def is_start_of(line: str, texts: list[str]) -> bool:
    """Whether a line and one of the texts begin alike: either may go on where the other ends."""
    return any(f"{text} ".startswith(f"{line} ") or f"{line} ".startswith(f"{text} ") for text in texts)


def faults(site, page: str, sheets: list[Sheet]):
    markup = read(site, page)
    as_at = date.fromisoformat(site.report["asAt"])
    day = f"{as_at.day} {as_at:%B %Y}"
    report = next(
        words(link) for link in markup.all("a")
        if link.attrib.get("href", "").endswith(f"reports/{site.report['id']}.html")
    )
    labels = [element for element in markup.all("p") if "label" in element.attrib.get("class", "").split()]
    headings = [words(element) for element in [*markup.all(*HEADINGS), *labels]]
    columns = [words(head.find(".//th")) for head in markup.all("thead") if head.find(".//th") is not None]
    rows = [words(row.find("th")) for body in markup.all("tbody") for row in body if row.find("th") is not None]
    for number, sheet in enumerate(sheets, start=1):
        place = f"page {number}"
        if f"Page {number} of {len(sheets)}" not in sheet.margins:
            yield f"{place} has not its number"
        # The first begins with all of it in full.
        if number > 1 and not (report in sheet.margins and day in sheet.margins):
            yield f"{place} does not say its report and date"
        yield from (f"{place} cuts a line through: {line}" for line in sheet.cut)
        for ending in sheet.endings():
            if ending in headings:
                yield f"{place} ends with a heading: {ending}"
            if ending in columns:
                yield f"{place} ends with the head of a table: {ending}"
        # A table that goes on begins with its head again, so that no row comes first.
        first = sheet.beginning()
        if is_start_of(first, rows) and not is_start_of(first, columns):
            yield f"{place} begins with a row of a table without its head: {first}"


def check(site, folder, page="report.html") -> tuple[list[tuple[str, str]], list[Sheet]]:
    pdf = folder / "report.pdf"
    done = subprocess.run([ROOT / "Scripts/print-pdf", site.folder / page, pdf], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    sheets = sheets_of(pdf)
    return [(page, fault) for fault in faults(site, page, sheets)], sheets


def test_every_page_of_the_report_is_whole(site, covered, tmp_path):
    found, sheets = check(site, tmp_path)
    covered(f"{len(sheets)} pages: running header, number, headings, heads of tables")
    expect_none(found)


# A page and a half: a heading near the end of the first page, then a table that goes on for more than one.
RUNNING = """\
@page { size: A4; margin: 62pt 60pt 56pt;
  @top-left { content: "Annual report" } @top-right { content: "31 March 2025" }
  @bottom-left { content: "Page " counter(page) " of " counter(pages) } }
h2 { break-after: avoid }
tr { break-inside: avoid }
.filler { height: 500pt }
"""
ROWS = "".join(f'<tr><th scope="row">Row of words {number}</th><td>{number}</td></tr>' for number in range(80))
LONG = f"""\
<p>Words before.</p><div class="filler"></div><h2>A heading</h2><p>Words after.</p>
<table><caption>Many rows</caption>
<thead><tr><th scope="col">First column</th><th scope="col">Visits</th></tr></thead><tbody>{ROWS}</tbody></table>
"""


def long_page(small_site, styles=""):
    return small_site.broken("</main>", f"<style>{RUNNING}{styles}</style>{LONG}</main>")


def test_a_sound_page_is_found_sound(small_site, tmp_path):
    found, sheets = check(long_page(small_site), tmp_path, "index.html")
    assert len(sheets) > 2
    expect_none(found)


@pytest.mark.parametrize(
    ("styles", "expected"),
    [
        ('@page { @top-right { content: "" } }', "page 2 does not say its report and date"),
        ("@page { @bottom-left { content: counter(page) } }", "page 1 has not its number"),
        ("h2 { break-after: page }", "ends with a heading: A heading"),
        ("caption { break-after: page } h2 + p { break-after: page }", "ends with a heading: Many rows"),
        ("tbody tr:first-child { break-before: page }", "ends with the head of a table: First column"),
        ("thead { display: table-row-group }", "begins with a row of a table without its head: Row of words"),
    ],
)
def test_a_fault_is_noticed(small_site, tmp_path, styles, expected):
    found, _ = check(long_page(small_site, styles), tmp_path, "index.html")
    expect(found, expected)


def test_the_brief_has_two_sides(site, covered, tmp_path):
    found, sheets = check(site, tmp_path, "brief.html")
    covered(f"{len(sheets)} pages")
    assert len(sheets) <= 2
    expect_none(found)
