"""Puts hostile words in place of every value of a small plan, one after the other, and reads the pages that are made.

Whatever is written in a value, a name, an id, a body or a cell must come out as words, or be an error: no page may get
an element, an attribute, an address or a formula that the templates did not put there.

Usage: hostile_test.py PROGRAM [--long]
"""

import csv
import io
import itertools
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from html.parser import HTMLParser
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent

WORDS = [
    "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)", "' onfocus='alert(1)' autofocus='", "<svg/onload=alert(1)>", "</title><script>alert(1)</script>",
    "<iframe src=//evil.example>", "<style>*{background:url(//evil.example)}</style>", "<base href=//evil.example/>",
    "<meta http-equiv=refresh content=0;//evil.example>", "<form action=//evil.example><input>", "<!--", "-->", "]]>", "<![CDATA[x]]>",
    "[x](javascript:alert(1))", "[x](java\tscript:alert(1))", "[x](data:text/html,<script>alert(1)</script>)",
    "[x](//evil.example)", "[x](https://evil.example\"onclick=\"alert(1))", "[x](vbscript:x)", "![x](https://evil.example/x.png)",
    "[x](javascript&#58;alert(1))", "<javascript:alert(1)>", "[x]: javascript:alert(1)", "{{authority}}", "{{{authority}}}", "{{> home}}",
    "{{=<% %>=}}", "../../../../etc/passwd", "..\\..\\x", "/etc/passwd", "C:\\x", "con", "a/b", "a\\b", "%2e%2e%2f", ".hidden",
    "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=HYPERLINK(\"//evil.example\")", "\ufeff=1+1", "=\u0301cmd", "\t=1", "\u202egpj.exe",
    "\u2066x\u2069", "\u200b", "\u0000", "\u0001", "\ud83d\ude00", "e" + "\u0301" * 500, "x" * 100_000, "\u2028", "\u2029", "&lt;script&gt;",
    "&#60;script&#62;", "\\u003cscript\\u003e", "${alert(1)}", "`x`", "null", "~", "yes", "1e400", "-0", "99999999999999999999", "2025-02-30",
    "", " ", "- ", "? ", ": ", "#", "&a", "*a", "!!python/object:os.system", "%YAML 9", "<<", "|", ">", "@", "'", "\"", "\\",
]

VALUE = re.compile(r"^(\s*(?:- )?(?:[\w-]+): )(?!\||>|\[|\{)(\S.*)$")


def places(content: Path):
    """Every value, cell and body line of the content: (file, line number, before, after)."""
    for path in sorted(content.rglob("*")):
        if not path.is_file():
            continue
        name = str(path.relative_to(content))
        lines = path.read_text().splitlines(keepends=True)
        isFront = path.suffix == ".yaml"
        for number, line in enumerate(lines):
            text = line.rstrip("\n")
            if path.suffix == ".md" and text == "---":
                isFront = number == 0
            elif path.suffix == ".csv":
                cells = text.split(",")
                for column in range(len(cells)):
                    yield name, number, ",".join([*cells[:column], ""]), ",".join(["", *cells[column + 1 :]]), "csv"
            elif isFront and (match := VALUE.match(text)):
                yield name, number, match[1], "", "yaml"
            elif not isFront and text:
                yield name, number, text + " ", "", "markdown"


def written(words: str, kind: str, isPlain: bool) -> str:
    """The words as the file has them; plain, as somebody would write who does not know how to quote them."""
    words = words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isPlain or kind == "markdown":
        return words
    if kind == "csv":
        return '"' + words.replace('"', '""') + '"'
    return json.dumps(words)


class Page(HTMLParser):
    """What a page would load or run."""

    def __init__(self):
        super().__init__()
        self.problems = []
        self.script = None

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag in ("iframe", "object", "embed", "base", "frame", "applet", "portal"):
            self.problems.append(f"<{tag}>")
        if tag == "script" and values.get("type") not in ("application/ld+json", "application/json"):
            if not re.fullmatch(r"(\.\./)*(assets|data)/[\w/.-]+\.js", values.get("src") or ""):
                self.problems.append(f"<script {attributes}>")
        if tag == "style" or (tag == "meta" and (values.get("http-equiv") or "").lower() == "refresh"):
            self.problems.append(f"<{tag}>")
        for name, value in attributes:
            scheme = re.match(r"[\s\x00-\x20]*([a-zA-Z][a-zA-Z0-9+.\s-]*):", value or "")
            if name.startswith("on") or name in ("style", "srcdoc", "formaction", "ping"):
                self.problems.append(f"{tag} {name}={value!r}")
            if name in ("href", "src", "action", "xlink:href", "data", "poster"):
                word = re.sub(r"\s", "", scheme[1]).lower() if scheme else ""
                isIcon = tag == "link" and (value or "").startswith("data:,")
                if word and word not in ("https", "http", "mailto", "tel") and not isIcon:
                    self.problems.append(f"{tag} {name}={value!r}")
                if re.match(r"[\s\x00-\x20]*[\\/]{2}", value or "") or (word and tag not in ("a", "link")):
                    self.problems.append(f"{tag} {name}={value!r}")


def problems(output: Path) -> list[str]:
    found = []
    for path in output.rglob("*"):
        if path.suffix == ".html":
            page = Page()
            text = path.read_text()
            page.feed(text)
            found += [f"{path.name}: {problem}" for problem in page.problems]
            if re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b\x0c\x0e-\x1f]", text):
                found.append(f"{path.name}: a control character")
        elif path.suffix == ".json":
            json.loads(path.read_text())
        elif path.suffix == ".csv":
            for row in csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")):
                for cell in row:
                    bare = cell.lstrip(" \u00a0\ufeff\u200b\u2060")
                    if re.match(r"[=+@\t\r]", bare) or (re.match("-", bare) and not re.fullmatch(r"-[\d.]+", cell)):
                        found.append(f"{path.name}: the cell {cell!r}")
    return found


def main():
    program = Path(sys.argv[1]).resolve()
    isLong = "--long" in sys.argv
    start = time.monotonic()
    codes = {0: 0, 1: 0, 74: 0}
    failures = []
    with tempfile.TemporaryDirectory(prefix="scrutiny-hostile-") as folder:
        folder = Path(folder)
        (folder / "Templates").symlink_to(PROJECT / "Templates")
        content = folder / "Content"
        shutil.copytree(PROJECT / "Tests/Fixtures/base", content)
        every = list(places(content))
        inputs = list(itertools.product(every, WORDS)) if isLong else [
            (place, WORDS[(number * 7) % len(WORDS)]) for number, place in enumerate(every * 2)
        ]
        for number, ((name, line, before, after, kind), words) in enumerate(inputs):
            path = content / name
            sound = path.read_bytes()
            lines = sound.decode().splitlines(keepends=True)
            lines[line] = before + written(words, kind, number % 3 == 0) + after + "\n"
            path.write_bytes("".join(lines).encode())
            shutil.rmtree(folder / "Output", ignore_errors=True)
            result = subprocess.run([program, "build"], cwd=folder, capture_output=True, timeout=60)
            path.write_bytes(sound)
            what = f"{name}:{line + 1} {words[:60]!r}"
            if result.returncode not in codes:
                failures.append(f"{what}: exit code {result.returncode}")
                continue
            codes[result.returncode] += 1
            if re.search(b"[\x00-\x08\x0b\x0c\x0e-\x1f]", result.stderr):
                failures.append(f"{what}: a control character in what is said")
            if result.returncode == 0:
                failures += [f"{what}: {problem}" for problem in problems(folder / "Output")]
            elif (folder / "Output").exists():
                failures.append(f"{what}: exit code {result.returncode} and a site")
    print(f"{len(inputs)} hostile inputs at {len(every)} places in {time.monotonic() - start:.0f} s: exit codes {codes}")
    for failure in failures[:40]:
        print(failure)
    sys.exit(1 if failures else 0)


main()
