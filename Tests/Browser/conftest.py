"""What every test may ask for: the sites, a browser, a small site to break, and a line on what was covered.

The sites are built afresh by the release binary from `Content/` and from every folder in `Examples/`. `--site=DIR`
tests a folder that is built already instead.
"""

from pathlib import Path

import pytest

from chromium import Chromium
from sites import ROOT, Site, build
from small_site import SmallSite

COVERED = pytest.StashKey[list[str]]()


def pytest_addoption(parser):
    parser.addoption("--site", action="append", type=Path, help="a built site to test instead of building them")


def pytest_configure(config):
    config.stash[COVERED] = []


def pytest_generate_tests(metafunc):
    if "site" not in metafunc.fixturenames:
        return
    built = metafunc.config.getoption("--site")
    sources = built or [ROOT / "Content", *sorted(folder for folder in ROOT.glob("Examples/*") if folder.is_dir())]
    metafunc.parametrize("site", sources, ids=lambda source: source.name, indirect=True, scope="session")


def pytest_terminal_summary(terminalreporter, config):
    terminalreporter.section("what was covered")
    for line in config.stash[COVERED]:
        terminalreporter.line(line)


@pytest.fixture(scope="session")
def site(request, tmp_path_factory) -> Site:
    """A whole site, as its readers get it."""
    if request.config.getoption("--site"):
        return Site(request.param)
    return build(request.param, tmp_path_factory.mktemp(request.param.name) / "site")


@pytest.fixture(scope="session")
def chromium():
    """One browser for the whole run; it reaches no other machine."""
    browser = Chromium()
    yield browser
    browser.close()


@pytest.fixture
def small_site(tmp_path) -> SmallSite:
    """A small site without faults, for proving that a check notices the faults put into it."""
    return SmallSite(tmp_path / "small")


@pytest.fixture
def covered(request):
    """Says, at the end of the run, what a test looked at."""
    lines = request.config.stash[COVERED]
    return lambda words: lines.append(f"{request.node.name}: {words}")
