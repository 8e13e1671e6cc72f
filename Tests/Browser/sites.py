"""The sites under test: building them, and their pages."""

import json
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BINARY = ROOT / ".build/release/scrutiny"


@dataclass(frozen=True)
class Site:
    """A built site in a folder."""

    folder: Path

    @cached_property
    def pages(self) -> list[str]:
        """Every page, as a path from the site's folder."""
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*.html"))

    @cached_property
    def sample(self) -> list[str]:
        """Pages of every kind: all at the top, and of each folder its index, its smallest and its largest page."""
        chosen = {page for page in self.pages if "/" not in page or page.endswith("/index.html")}
        for folder in {page.rpartition("/")[0] for page in self.pages}:
            inside = [page for page in self.pages if page.rpartition("/")[0] == folder]
            by_size = sorted(inside, key=lambda page: (self.folder / page).stat().st_size)
            chosen |= {by_size[0], by_size[-1]}
        return sorted(chosen)

    @cached_property
    def report(self) -> dict:
        """What the site says of its report to machines: `id`, `asAt` and `draft`."""
        return json.loads((self.folder / "data/report.json").read_text(encoding="utf-8"))["report"]

    def address(self, page: str) -> str:
        """Where a browser finds a page on this machine."""
        return (self.folder.resolve() / page).as_uri()


def build(content: Path, output: Path) -> Site:
    """Builds the site of a content folder; whatever the program has to say is shown when it fails."""
    command = [BINARY, "build", "--content", content, "--output", output]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode != 0:
        pytest.exit(f"{content.name} could not be built:\n{done.stderr}{done.stdout}", returncode=1)
    return Site(output)
