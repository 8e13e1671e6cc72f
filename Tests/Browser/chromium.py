"""Debian's Chromium, driven by Playwright."""

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterable

from playwright.async_api import Page, async_playwright

from findings import Finding
from sites import Site

EXECUTABLE = "/usr/bin/chromium"
# A name is never looked up: whatever a page might ask of another host fails, and is seen to fail.
ARGUMENTS = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
if os.geteuid() == 0:
    ARGUMENTS.append("--no-sandbox")  # root cannot set the sandbox up

# Looks at one page: a tab, the page's address, and back come the problems in words.
Inspection = Callable[[Page, str], Awaitable[Iterable[str]]]


class Chromium:
    """One running browser."""

    TABS = os.cpu_count() or 1

    def __init__(self):
        self._loop = asyncio.new_event_loop()
        self._playwright = self._loop.run_until_complete(async_playwright().start())
        self._browser = self._loop.run_until_complete(
            self._playwright.chromium.launch(executable_path=EXECUTABLE, args=ARGUMENTS)
        )

    def close(self) -> None:
        self._loop.run_until_complete(self._browser.close())
        self._loop.run_until_complete(self._playwright.stop())
        self._loop.close()

    def visit(self, addresses: dict[str, str], inspect: Inspection, **context) -> list[Finding]:
        """Inspects pages, given by name and address, in as many tabs as there are processors."""
        return self._loop.run_until_complete(self._visit(addresses, inspect, context))

    def visit_site(self, site: Site, inspect: Inspection, pages: list[str] | None = None, **context) -> list[Finding]:
        """Inspects all pages of a site, or those named, straight from its folder."""
        names = site.pages if pages is None else pages
        return self.visit({page: site.address(page) for page in names}, inspect, **context)

    async def _visit(self, addresses, inspect, context) -> list[Finding]:
        found: list[Finding] = []
        waiting = list(reversed(addresses.items()))

        async def work_through():
            tab = await (window := await self._browser.new_context(**context)).new_page()
            while waiting:
                name, address = waiting.pop()
                found.extend((name, problem) for problem in await inspect(tab, address))
            await window.close()

        # Opening a second tab takes longer than looking at a few pages.
        await asyncio.gather(*(work_through() for _ in range(self.TABS if len(waiting) > 5 else 1)))
        return found
