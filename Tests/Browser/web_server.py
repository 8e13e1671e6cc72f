"""A plain web server that shows a site in a sub-folder, under the strictest content security policy."""

from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from sites import Site

SUB_FOLDER = "/council/scrutiny/"
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    "connect-src 'none'; base-uri 'none'; form-action 'none'"
)


class Handler(SimpleHTTPRequestHandler):
    def translate_path(self, path):
        inside = path.removeprefix(SUB_FOLDER)
        return super().translate_path("/" + inside) if inside != path else "/nothing/outside/the/sub-folder"

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_):
        pass


@contextmanager
def serving(site: Site):
    """The address of the site's folder while it is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=site.folder))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{SUB_FOLDER}"
    finally:
        server.shutdown()
        server.server_close()
