"""Pages as a browser would parse them, without a browser."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
from html5lib.constants import E as EXPLANATIONS

from sites import Site


@dataclass(frozen=True)
class Markup:
    """A parsed page: its tree, and where it was not well-formed."""

    root: Element
    errors: list[str]

    def all(self, *names: str) -> list[Element]:
        """The elements with one of these names, in document order."""
        return [element for element in self.root.iter() if element.tag in names]

    def ids(self) -> list[str]:
        return [element.attrib["id"] for element in self.root.iter() if "id" in element.attrib]


def words(element: Element) -> str:
    """All text in an element, with single spaces."""
    return " ".join("".join(element.itertext()).split())


def read(site: Site, page: str) -> Markup:
    """Parses a page of a site."""
    return _parse(site.folder / page, (site.folder / page).stat().st_mtime_ns)


@lru_cache(maxsize=None)
def _parse(path: Path, _modified: int) -> Markup:
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    root = parser.parse(path.read_bytes(), transport_encoding="utf-8")
    errors = [
        f"{EXPLANATIONS[code] % data} (line {line}, column {column})" for (line, column), code, data in parser.errors
    ]
    return Markup(root, errors)
