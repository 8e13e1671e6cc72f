"""Kills builds, and looks at what they leave.

After every kill the output folder must hold exactly the old site or exactly the new one, and the next build must clear
away what was left and succeed. Where the folder is changed in place or in two steps, it must be so after the next run of
the program, whatever that run was for.

Usage: kill_test.py PROGRAM [--long]
"""

import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
SEED = 20261126


class Site:
    """A work place with content in two states: `old`, built into Output, and `new`."""

    def __init__(self, folder: Path, content: Path, program: Path, options: list[str]):
        self.folder, self.program, self.options = folder, program, options
        shutil.copytree(content, folder / "Content")
        (folder / "Templates").symlink_to(PROJECT / "Templates")
        self.page = folder / "Content/pages/added-by-the-test.md"
        self.glossary = folder / "Content/glossary.yaml"
        self.words = self.glossary.read_text()
        self.sites = {}
        for state in ("new", "old"):
            self.write(state)
            self.build()
            self.sites[state] = self.checksum()
        assert self.sites["old"] != self.sites["new"]
        # What belongs to whoever keeps the folder must survive everything.
        (folder / "Output/.htaccess").write_text("kept")
        (folder / "Output/.git").mkdir()
        (folder / "Output/.git/HEAD").write_text("kept")
        os.chmod(folder / "Output", 0o2750)
        shutil.copytree(folder / "Output", folder / "Kept", symlinks=True)

    def write(self, state: str):
        # One page more, a changed list on all pages, and a page less.
        self.page.unlink(missing_ok=True)
        if state == "new":
            self.page.write_text("---\ntitle: Added by the test\norder: 99\n---\nWords of the test.\n")
        changed = "\n- term: RTA\n  expansion: Reliability test abbreviation\n"
        self.glossary.write_text(self.words + (changed if state == "old" else ""))

    def reset(self):
        """Puts the old site back, and nothing beside it."""
        for entry in self.folder.iterdir():
            if entry.name in ("Content", "Templates", "Kept"):
                continue
            entry.unlink() if entry.is_file() else shutil.rmtree(entry)
        shutil.copytree(self.folder / "Kept", self.folder / "Output", symlinks=True)
        os.chmod(self.folder / "Output", 0o2750)

    def start(self, *arguments: str, **environment: str) -> subprocess.Popen:
        command = [self.program, *arguments]
        return subprocess.Popen(
            command,
            cwd=self.folder,
            env={**os.environ, **environment},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )

    def build(self, **environment: str) -> int:
        process = self.start("build", *self.options, **environment)
        _, words = process.communicate()
        if process.returncode not in (0, -signal.SIGKILL):
            raise AssertionError(f"exit code {process.returncode}: {words.decode()}")
        return process.returncode

    def checksum(self) -> str:
        """A checksum of all files of the site, by the names in its own list and by what is there."""
        output = self.folder / "Output"
        digest = hashlib.sha256()
        for path in sorted(output.rglob("*")):
            if path.is_dir() or path.relative_to(output).parts[0] in (".htaccess", ".git"):
                continue
            digest.update(str(path.relative_to(output)).encode() + b"\0" + path.read_bytes() + b"\0")
        return digest.hexdigest()

    def state(self) -> str:
        if not (self.folder / "Output").is_dir():
            return "nothing"
        found = self.checksum()
        return next((name for name, site in self.sites.items() if site == found), "a mixture")

    def check_at_rest(self, where: str):
        """The new site, what others keep, the folder's own mode, and nothing else."""
        output = self.folder / "Output"
        assert self.state() == "new", f"{where}: the next build left {self.state()}"
        assert (output / ".git/HEAD").read_text() == "kept", f"{where}: .git is lost"
        assert (output / ".htaccess").read_text() == "kept", f"{where}: .htaccess is lost"
        assert output.stat().st_mode & 0o7777 == 0o2750, f"{where}: the folder's mode is lost"
        names = sorted(entry.name for entry in self.folder.iterdir())
        assert names == ["Content", "Kept", "Output", "Templates"], f"{where}: left beside the site: {names}"


def at_every_call(site: Site, library: Path, name: str, most: int, isExchanged: bool, **environment: str):
    """Kills a build before each of its calls that change the disk."""
    site.write("new")
    site.reset()
    listed = site.folder / "calls"
    site.build(LD_PRELOAD=str(library), CALLS_IN=str(listed), **environment)
    names = listed.read_text().split()
    assert len(names) > 10, f"{name}: only {len(names)} calls were seen"
    calls = set(range(1, len(names) + 1))
    if len(names) > most:
        # Where folders and lists change places, all around it; of the rest, some.
        moves = [number for number, call in enumerate(names, start=1) if call == "renameat2"]
        moves += [number for number, call in enumerate(names, start=1) if call == "rename"][-3:]
        near = {number + step for number in moves for step in (-1, 0, 1, 2)}
        calls = {*(calls & near), *random.Random(SEED).sample(sorted(calls), most)}
    found = {"old": 0, "new": 0, "nothing": 0, "a mixture": 0}
    for call in sorted(calls):
        where = f"{name}, killed before call {call} ({names[call - 1]}) of {len(names)}"
        site.reset()
        code = site.build(LD_PRELOAD=str(library), KILL_AT=str(call), **environment)
        assert code == -signal.SIGKILL, f"{where}: it was not killed"
        state = site.state()
        found[state] += 1
        if isExchanged:
            assert state in ("old", "new"), f"{where}: {state}"
        if state not in ("old", "new"):
            recover(site, where, environment)
        site.build(**environment)
        site.check_at_rest(where)
    print(f"{name}: {len(calls)} of {len(names)} calls; left at once: {found}")


def recover(site: Site, where: str, environment: dict[str, str]):
    """Runs a build that fails for its content: it, too, must finish or undo what is half done."""
    content = site.folder / "Content"
    (content / "site.yaml").rename(content / "site.off")
    failing = site.start("build", *site.options, **environment)
    failing.communicate()
    (content / "site.off").rename(content / "site.yaml")
    assert failing.returncode == 1, where
    assert site.state() in ("old", "new"), f"{where}: {site.state()} after a failing build"


def at_random(site: Site, name: str, times: int):
    """Kills a build at random moments."""
    site.write("new")
    site.reset()
    start = time.monotonic()
    site.build()
    length = time.monotonic() - start
    generator = random.Random(SEED)
    signals = [signal.SIGKILL] * 4 + [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]
    found = {"old": 0, "new": 0}
    for number in range(times):
        site.reset()
        process = site.start("build", *site.options)
        time.sleep(generator.uniform(0, length * 1.1))
        process.send_signal(signals[number % len(signals)])
        process.communicate()
        state = site.state()
        assert state in found, f"{name}, kill {number}: {state}"
        found[state] += 1
        site.build()
        site.check_at_rest(f"{name}, kill {number}")
    print(f"{name}: {times} moments in {length * 1000:.0f} ms; left at once: {found}")


def main():
    program = Path(sys.argv[1]).resolve()
    isLong = "--long" in sys.argv
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="scrutiny-kill-") as folder:
        folder = Path(folder)
        library = folder / "kill_at.so"
        subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, HERE / "kill_at.c", "-ldl"], check=True)
        small = PROJECT / "Tests/Fixtures/base"
        most = 2000 if isLong else 6
        at_every_call(Site(folder / "a", small, program, []), library, "exchange", most, True)
        two = Site(folder / "b", small, program, [])
        at_every_call(two, library, "two steps", most, False, NO_EXCHANGE="1")
        in_place = Site(folder / "c", small, program, ["--in-place"])
        at_every_call(in_place, library, "in place", most, False)
        at_random(Site(folder / "d", small, program, []), "small site", 200 if isLong else 6)
        if isLong:
            at_random(Site(folder / "e", PROJECT / "Content", program, []), "whole site", 200)
    print(f"nothing was lost, in {time.monotonic() - start:.0f} s")


main()
