"""Where a site works: from a folder, in a sub-folder of a server, without JavaScript, without any other machine."""

from contextlib import contextmanager
from urllib.parse import quote

import pytest

from findings import expect, expect_none
from web_server import serving


@contextmanager
def in_a_folder(site, tmp_path):
    """The site's address in a folder with an awkward name."""
    folder = tmp_path / "Scrutiny report (draft) 100% für #1"
    folder.symlink_to(site.folder.resolve())
    yield folder.as_uri() + "/"


@contextmanager
def on_a_server(site, _):
    with serving(site) as address:
        yield address


PLACES = [
    pytest.param(in_a_folder, {}, id="from a folder"),
    pytest.param(in_a_folder, {"java_script_enabled": False}, id="from a folder without JavaScript"),
    pytest.param(on_a_server, {}, id="on a server with a strict policy"),
]


def place_of(message, base):
    """Where a message of the browser comes from; a server may also be asked for an icon by a page that names none."""
    return message.location["url"].removeprefix(base) or "the page"


def inspection(base: str):
    """Opens a page and listens to all that the browser says and asks for."""

    async def inspect(tab, address):
        problems = []
        listeners = {
            "console": lambda message: problems.append(f"the browser says: {message.text} ({place_of(message, base)})"),
            "pageerror": lambda error: problems.append(f"a script fails: {error}"),
            "requestfailed": lambda request: problems.append(f"{request.url.removeprefix(base)} cannot be had"),
            "response": lambda answer: answer.status < 400
            or problems.append(f"{answer.url.removeprefix(base)}: {answer.status}"),
            "request": lambda request: request.url.startswith((base, "data:"))
            or problems.append(f"the page asks for {request.url}"),
        }
        for event, listener in listeners.items():
            tab.on(event, listener)
        await tab.goto(address)
        if not await tab.locator("main").inner_text() or not await tab.locator("h1").is_visible():
            problems.append("the content does not show")
        for event, listener in listeners.items():
            tab.remove_listener(event, listener)
        return problems

    return inspect


def check(chromium, site, tmp_path, place, context, pages=None):
    with place(site, tmp_path) as base:
        addresses = {page: base + quote(page) for page in pages or site.pages}
        return chromium.visit(addresses, inspection(base), **context)


@pytest.mark.parametrize(("place", "context"), PLACES)
def test_every_page_works(site, chromium, covered, tmp_path, place, context):
    found = check(chromium, site, tmp_path, place, context)
    covered(f"{len(site.pages)} pages")
    expect_none(found)


@pytest.mark.parametrize(("place", "context"), PLACES)
def test_a_sound_site_is_found_sound(small_site, chromium, tmp_path, place, context):
    expect_none(check(chromium, small_site.sound(), tmp_path, place, context))


@pytest.mark.parametrize(("place", "context"), PLACES)
@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("</main>", '<img src="http://example.org/a.png" alt=""></main>', "http://example.org/a.png"),
        ("assets/site.css", "assets/none.css", "assets/none.css"),
        ("<h1>", "<h1 hidden>", "the content does not show"),
    ],
)
def test_a_fault_is_noticed_everywhere(small_site, chromium, tmp_path, place, context, old, new, words):
    site = small_site.broken(old, new)
    expect(check(chromium, site, tmp_path, place, context, ["index.html"]), words)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("<h1>", '<h1 style="color: red">', "inline style"),
        ("</head>", "<style>p { color: red }</style></head>", "inline style"),
        ("</main>", "<script>document.title = 'Changed'</script></main>", "inline script"),
        ("<button ", '<button onclick="alert()" ', "inline event handler"),
        ("assets/site.css", "/assets/site.css", "/assets/site.css"),
    ],
)
def test_a_breach_of_the_policy_is_noticed(small_site, chromium, tmp_path, old, new, words):
    site = small_site.broken(old, new)
    expect(check(chromium, site, tmp_path, on_a_server, {}, ["index.html"]), words)


@pytest.mark.parametrize("script", ["console.log('Here')", "throw new Error('Here')"])
def test_a_script_that_says_something_is_noticed(small_site, chromium, tmp_path, script):
    site = small_site.broken("</main>", f"<script>{script}</script></main>")
    expect(check(chromium, site, tmp_path, in_a_folder, {}, ["index.html"]), "Here")
