"""Small files that cost much: every one must be answered within 20 seconds and 2 GB, by a site or by findings.

Usage: limits_test.py PROGRAM [--long] [NAME...]

Each input is laid over a small plan. The program runs with limits that the system enforces; what is counted as an answer
are the exit codes 0, 1 and 74, and the output folder must be whole or as it was.
"""

import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent
SECONDS, BYTES = 20, 2 << 30

PAGE = "---\ntitle: A page\norder: 7\n---\n"
PAGES = "Content/pages/hostile.md"
KPIS = "Content/priorities/02-homes/kpis.csv"
HEAD = "id,title,unit,better,target,Oct-24,Nov-24\n"


def page(text: str) -> dict[str, str]:
    return {PAGES: PAGE + text}


def aliases(end: str) -> dict[str, str]:
    lines = [f"a{n}: &a{n} [{', '.join(f'*a{n - 1}' for _ in range(9))}]" for n in range(1, 12)]
    return {"Content/glossary.yaml": "a0: &a0 x" + end + end.join(lines) + "\n"}


def sparse(path: str, size: int):
    """A file that takes no room on the disk."""

    def write(folder: Path):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        with open(folder / path, "wb") as file:
            file.truncate(size)

    return write


def table_file(columns: int, rows: int) -> dict[str, str]:
    head = "id," + ",".join(f"c{n}" for n in range(columns)) + "\n"
    return {
        "Content/tables/big.csv": head + "".join(f"r{n}\n" for n in range(rows)),
        "Content/tables/big.yaml": "title: Big\nsource: A paper\n",
    }


USE = "".join(
    f'<g id="g{n}">' + "".join(f'<use href="#g{n - 1}"/>' for _ in range(10)) + "</g>" for n in range(1, 10)
)
LOGO = "logo: {file: files/logo.svg, alternative: The arms of the council}\n"


def inputs(scale: int) -> dict:
    words = " ".join(f"word{n}" for n in range(20000))
    return {
        "yaml aliases": aliases("\n"),
        "yaml aliases behind CR": aliases("\r"),
        "yaml aliases behind U+0085": aliases("\u0085"),
        "yaml aliases behind U+2028": aliases("\u2028"),
        "yaml [a": {"Content/glossary.yaml": "[a, " * 3000 * scale},
        "yaml [a without comma": {"Content/glossary.yaml": "[a " * 3000 * scale},
        "yaml deep mapping": {"Content/glossary.yaml": "".join(" " * n + f"a{n}:\n" for n in range(1000))},
        "yaml {a:": {"Content/glossary.yaml": "{a: " * 3000 * scale},
        "yaml - - -": {"Content/glossary.yaml": "- " * 20000 * scale},
        "yaml ? ? ?": {"Content/glossary.yaml": "? " * 20000 * scale},
        "yaml anchors": {"Content/glossary.yaml": "".join(f"- &a{n} x\n" for n in range(20000 * scale))},
        "yaml one long line": {"Content/glossary.yaml": "- term: " + "x" * 1_000_000 * scale},
        "yaml many keys": {"Content/glossary.yaml": "".join(f"k{n}: x\n" for n in range(40000 * scale))},
        "yaml same keys": {"Content/glossary.yaml": "".join("k: x\n" for n in range(20000 * scale))},
        "yaml many errors": {"Content/glossary.yaml": "".join(f"- termm: x{n}\n" for n in range(20000 * scale))},
        "front matter [a": {PAGES: "---\ntitle: " + "[a" * 2000 * scale + "\n---\nText.\n"},
        "markdown [a": page("[a" * 5000 * scale + "\n"),
        "markdown [a](b": page("[a](b" * 5000 * scale + "\n"),
        "markdown ![[]()": page("![[]()" * 5000 * scale + "\n"),
        "markdown lists": page("* " * 30000 * scale + "a\n"),
        "markdown numbered lists": page("1. " * 30000 * scale + "a\n"),
        "markdown quotations": page("> " * 30000 * scale + "a\n"),
        "markdown quotations without blanks": page(">" * 60000 * scale + "a\n"),
        "markdown lists over lines": page(" -" * 40000 * scale + " > ```" + "\n" * 40000 * scale),
        "markdown deepening lists over lines": page(
            "".join(" " * n * 90 + "- " * 45 + "x\n" for n in range(100)) + "\n" * 1_000_000 * min(scale, 3)
        ),
        "markdown __ __": page("_" * 50000 * scale + "." + "_" * 50000 * scale + "\n"),
        "markdown deepening lists": page("".join("  " * n + "* a\n" for n in range(500 * scale))),
        "markdown lists under lists": page(("-" + " " * 3) * 20000 * scale + "x\n"),
        "markdown emphasis": page("*a _a " * 10000 * scale + "\n"),
        "markdown closing emphasis": page("a** b" * 10000 * scale + "c* d" * 10000 * scale + "\n"),
        "markdown backticks": page("".join("e" + "`" * n for n in range(1, 800))),
        "markdown <": page("<" * 50000 * scale + "\n"),
        "markdown <!--": page("</" * 20000 * scale + "<!--" * 20000 * scale + "\n"),
        "markdown <?": page("<?" * 50000 * scale + "\n"),
        "markdown definitions": page("".join(f"[a{n}]: https://example.org/{n}\n" for n in range(8000 * scale))),
        "markdown definitions in cells": page(
            "".join(f"[a{n}]: https://example.org/{n}\n" for n in range(4000)) + "\n|a|b|\n|--|--|\n"
            + "".join(f"|[a{n}]|[b]|\n" for n in range(2000 * scale))
        ),
        "markdown one definition, used": page("[a]: https://example.org/" + "x" * 5000 + "\n\n" + "[a] " * 20000),
        "markdown table": page("|" + "a|" * 6000 + "\n|" + "-|" * 6000 + "\n" + "|a|\n" * 6000),
        "markdown table rows": page("|a|\n|-|\n" + "|a|\n" * 100_000 * scale),
        "markdown table headers": page("|a|\n" * 20000 * scale),
        "markdown table delimiters": page("|-|-|\n" * 20000 * scale),
        "markdown links": page(" ".join(f"[x{n}](https://example.org/{n})" for n in range(50000 * scale))),
        "markdown links to one measure": page(
            " ".join(["[84.0%](kpi:answers-in-time@2025-03)"] * 10000 * scale) + "\n"
        ),
        "markdown false links to one measure": page(
            " ".join(["[85.0%](kpi:answers-in-time@2025-03)"] * 10000 * scale) + "\n"
        ),
        "markdown links with anchors": page("".join(f"# A\n[x](#a-{n})\n" for n in range(3000 * scale))),
        "unknown ids": page(" ".join(f"[x](milestone:EH-{n:05})" for n in range(4000 * scale)) + "\n"),
        "unknown measures": page(" ".join(f"[x](kpi:unknown-measure-{n:05})" for n in range(4000 * scale)) + "\n"),
        "placeholders": page("‹" * 10000 * scale + "\n"),
        "closed placeholders": page("‹x› " * 10000 * scale + "\n"),
        "numbers": page(" ".join(f"{n}.5%" for n in range(1, 5000 * scale)) + "\n"),
        "sums": page(" + ".join(str(n) for n in range(1, 5000 * scale)) + "\n"),
        "one word": page("word " * 50000 * scale + "\n"),
        "abbreviations": page(" ".join(f"ABC{n}" for n in range(20000 * scale)) + "\n"),
        "expanded abbreviations": page("Alpha Beta Council (ABC) " * 5000 * scale + "\n"),
        "one line of 4 MB": page("x" * 4_000_000 + "\n"),
        "brackets": page("(" * 100_000 * scale + "\n"),
        "quotation marks": page("'a' \"b\" " * 30000 * scale + "\n"),
        "capital words": page("Alice Smith " * 20000 * scale + "\n"),
        "postcodes and telephones": page("AB1 2CD 01234567890 a@b.co " * 8000 * scale + "\n"),
        "glossary": {
            "Content/glossary.yaml": "".join(
                f"- {{term: T{n}X, expansion: Term {n} of the glossary}}\n" for n in range(1000 * scale)
            ),
            **page(words + "\n"),
        },
        "glossary of long words": {
            "Content/glossary.yaml": "".join(
                f"- {{term: {'A' * 300}{n}, expansion: Words}}\n" for n in range(1000)
            ),
            **page(("A" * 300 + " ") * 2000 + "\n"),
        },
        "control characters in a record": {
            "Content/reports/autumn/published.json": '{"report": "' + "\\u0001" * 40000 * scale + '"}'
        },
        "json nesting": {"Content/reports/autumn/published.json": "[" * 100_000 * scale},
        "json nesting of objects": {"Content/reports/autumn/published.json": '{"a":' * 100_000 * scale},
        "csv columns": {KPIS: HEAD.strip() + "," * 100_000 * scale + "\n"},
        "csv months": {
            KPIS: HEAD.strip() + "," + ",".join(f"{m}-{y:02}" for y in range(25, 99) for m in MONTHS) + "\n"
            + "".join(f"a{n},A,percent,higher,,1%\n" for n in range(200))
        },
        "csv rows": {KPIS: HEAD + "".join(f"a{n},Title,percent,higher,,1%,2%\n" for n in range(20000 * scale))},
        "csv rows of one id": {KPIS: HEAD + "a,Title,percent,higher,,1%,2%\n" * 20000 * scale},
        "csv rows of nothing": {KPIS: HEAD + ",,,,,,\n" * 50000 * scale},
        "csv quotation marks": {KPIS: HEAD + '"' * 100_001 * scale + "\n"},
        "csv open quotation marks": {KPIS: HEAD + 'a,"\n' * 30000 * scale},
        "csv one cell": {KPIS: HEAD + "a," + "x" * 1_000_000 * scale + ",percent,higher,,1%,2%\n"},
        "csv million rows": {KPIS: HEAD + "a\n" * 1_000_000},
        "table wide": table_file(5000, 50),
        "table wide and long": table_file(2000, 2000),
        "table long": table_file(3, 50000 * scale),
        "svg use upon use": {
            "Content/files/logo.svg": f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g id="g0">'
            f'<rect width="9" height="9"/></g>{USE}<use href="#g9"/></svg>',
            "Content/site.yaml": (PROJECT / "Tests/Fixtures/base/site.yaml").read_text() + LOGO,
        },
        "svg deep": {
            "Content/files/logo.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">' + "<g>" * 50000,
            "Content/site.yaml": (PROJECT / "Tests/Fixtures/base/site.yaml").read_text() + LOGO,
        },
        "many pages": {
            f"Content/pages/page-{n}.md": f"---\ntitle: Page {n}\norder: {n}\n---\nText.\n" for n in range(1000)
        },
        "many unknown files": {f"Content/pages/file-{n}.txt": "x" for n in range(5000)},
        "1 GB of nothing": sparse("Content/pages/video.mp4", 1 << 30),
        "1 GB that is ignored": sparse("Content/README.mov", 1 << 30),
        "1 GB of Markdown": sparse("Content/pages/big.md", 1 << 30),
        "1 GB of CSV": sparse("Content/tables/big.csv", 1 << 30),
        "1 GB of template": sparse("Templates/home.mustache", 1 << 30),
        "1 GB of style": sparse("Templates/assets/big.css", 1 << 30),
        "3 GB in pieces": lambda folder: [sparse(f"Content/files/{n}.png", 30 << 20)(folder) for n in range(100)],
        "template nesting": {"Templates/home.mustache": "{{#plan}}" * 20000 * scale},
        "template tags": {"Templates/home.mustache": "{{a" * 50000 * scale},
        "template partials": {"Templates/home.mustache": "{{> home}}" * 2000 * scale},
    }


MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def limited():
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (BYTES + (1 << 30), BYTES + (1 << 30)))


def run(name: str, files, program: Path) -> str | None:
    """Builds the small plan with these files; what is wrong with the answer."""
    with tempfile.TemporaryDirectory(prefix="scrutiny-limits-") as folder:
        folder = Path(folder)
        shutil.copytree(PROJECT / "Tests/Fixtures/base", folder / "Content")
        shutil.copytree(PROJECT / "Templates", folder / "Templates")
        if callable(files):
            files(folder)
        else:
            for path, text in files.items():
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_bytes(text.encode())
        start = time.monotonic()
        with open(folder / "out", "wb") as out, open(folder / "err", "wb") as err:
            process = subprocess.Popen(
                [program, "build", "--jobs", "2"], cwd=folder, stdout=out, stderr=err, preexec_fn=limited
            )
            _, status, usage = __import__("os").wait4(process.pid, 0)
        code = status >> 8 if status & 0x7F == 0 else -(status & 0x7F)
        seconds, memory = time.monotonic() - start, usage.ru_maxrss // 1024
        cpu = usage.ru_utime + usage.ru_stime
        said = (folder / "err").stat().st_size
        print(f"{name:40} exit {code:3}  {seconds:5.1f} s  {cpu:5.1f} s cpu  {memory:5} MB  {said // 1024:6} KB said")
        if code not in (0, 1, 74):
            return f"{name}: exit code {code}"
        if (code == 0) != (folder / "Output/index.html").exists():
            return f"{name}: exit code {code}, but the site says otherwise"
        if memory > BYTES >> 20:
            return f"{name}: {memory} MB"
        return None


def main():
    program = Path(sys.argv[1]).resolve()
    wanted = [name for name in sys.argv[2:] if not name.startswith("--")]
    scale = 4 if "--long" in sys.argv else 1
    chosen = {name: files for name, files in inputs(scale).items() if not wanted or name in wanted}
    problems = [problem for name, files in chosen.items() if (problem := run(name, files, program))]
    print(f"{len(chosen)} inputs, {len(problems)} too costly")
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)


main()
