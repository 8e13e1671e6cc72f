"""A small site without faults. Each test of a check puts one fault into it and sees whether the check notices."""

import json
from pathlib import Path

from sites import Site

STYLE = """\
html { font-family: sans-serif; line-height: 1.5; color: #111; background: #fff }
a { color: #12436d }
:focus-visible { outline: 3px solid #111 }
.skip { position: absolute; left: -100vw }
.skip:focus { left: 0 }
nav li, footer p, .skip { padding: 0.5rem }
button { min-height: 2rem; min-width: 2rem }
.wide { overflow-x: auto }
@page { size: A4 }
@media print { .wide { overflow: visible } }
"""

PAGE = """\
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="{root}assets/site.css">
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header>
<p>Draft of the <a href="{root}reports/2024-25.html">Annual report</a>,
as at <time datetime="2025-03-31">31 March 2025</time></p>
<nav aria-label="Main"><ul>
<li><a href="{root}index.html">Home</a></li>
<li><a href="{root}404.html">Not found</a></li>
</ul></nav>
</header>
<main id="main" tabindex="-1">
<h1>{heading}</h1>
<p>A council publishes what became of its plan.</p>
<h2>Figures</h2>
<div class="wide"><table><caption>Visits</caption>
<thead><tr><th scope="col">Month</th><th scope="col">Visits</th></tr></thead>
<tbody><tr><th scope="row">March</th><td>12</td></tr></tbody>
</table></div>
<p><button type="button">Show</button></p>
</main>
<footer><p>Published by the council</p></footer>
</body>
</html>
"""

PAGES = {
    "index.html": ("Home", "", "What became of the plan"),
    "404.html": ("Not found", "", "There is no such page"),
    "reports/2024-25.html": ("The report", "../", "Annual report"),
}


class SmallSite:
    """Three pages, a style sheet and the data for machines."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.write("assets/site.css", STYLE)
        self.write("data/report.json", json.dumps({"report": {"id": "2024-25", "asAt": "2025-03-31", "draft": True}}))
        for page, (title, root, heading) in PAGES.items():
            self.write(page, PAGE.format(title=title, root=root, heading=heading))

    def sound(self) -> Site:
        """The site without faults."""
        return Site(self.folder)

    def broken(self, old: str, new: str, page: str = "index.html") -> Site:
        """The site with one text on a page, or in the style sheet, replaced by another."""
        text = (self.folder / page).read_text(encoding="utf-8")
        assert old in text, f"{page} has no {old}"
        self.write(page, text.replace(old, new, 1))
        return Site(self.folder)

    def write(self, name: str, text: str) -> None:
        """Adds a file, or replaces one."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
