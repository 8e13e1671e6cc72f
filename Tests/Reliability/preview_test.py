"""What the preview does with browsers that are slow, many, rude or gone.

Usage: preview_test.py PROGRAM [--long]
"""

import http.client
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent


def get(port: int, path: str = "/") -> int:
    """Asks as a browser does; the status. A person would not wait longer than this."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request("GET", path)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.status


def send(port: int, *pieces: bytes, pause: float = 0, isClosed: bool = False) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=15) as connection:
        try:
            for piece in pieces:
                connection.sendall(piece)
                time.sleep(pause)
            if isClosed:
                connection.shutdown(socket.SHUT_WR)
            return connection.recv(100)
        except (ConnectionResetError, BrokenPipeError):
            return b""


def memory(process: subprocess.Popen) -> int:
    """In kilobytes."""
    return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{process.pid}/status").read_text())[1])


def main():
    program = Path(sys.argv[1]).resolve()
    isLong = "--long" in sys.argv
    with tempfile.TemporaryDirectory(prefix="scrutiny-preview-") as folder:
        folder = Path(folder)
        shutil.copytree(PROJECT / "Tests/Fixtures/base", folder / "Content")
        (folder / "Templates").symlink_to(PROJECT / "Templates")
        process = subprocess.Popen(
            [program, "serve", "--port", "0"], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        said = ""
        while not (address := re.search(r"127\.0\.0\.1:(\d+)/", said)):
            line = process.stdout.readline()
            assert line, "it ended by itself: " + said
            said += line
        port = int(address[1])
        os.set_blocking(process.stdout.fileno(), False)
        check(process, port, folder, isLong)
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0, "it did not stop cleanly"
    print("the preview held")


def check(process: subprocess.Popen, port: int, folder: Path, isLong: bool):
    host = f"Host: localhost:{port}\r\n".encode()
    assert get(port) == 200
    # Only this computer is listened to.
    addresses = subprocess.run(["hostname", "-I"], capture_output=True, text=True).stdout.split()
    for address in addresses:
        if "." in address and not address.startswith("127."):
            try:
                socket.create_connection((address, port), timeout=1).close()
                raise AssertionError(f"it answers at {address}")
            except (ConnectionRefusedError, TimeoutError, OSError):
                pass

    start = time.monotonic()
    for rude in [b"GET /" + b"a" * 50_000 + b"\r\n" + b"b" * 50_000, b"\0" * 100_000, b"\n" * 100_000, b"GET / HTTP/1.1\r\n\r\n"]:
        send(port, rude)
        assert get(port) == 200
    assert send(port, b"GET / HTTP/1.1\r\n" + b"".join(b"X-%d: y\r\n" % n for n in range(5000)) + host + b"\r\n")[9:12] == b"431"
    assert send(port, b"GET / HTTP/1.1\r\nHost: localhost:1@evil\r\n\r\n")[9:12] == b"421"
    assert send(port, b"GET / HTTP/1.1\r\n" + host + b"Host: evil\r\n\r\n")[9:12] == b"400"
    assert send(port, b"POST / HTTP/1.1\r\n" + host + b"Content-Length: 9999999999\r\n\r\n" + b"x" * 100_000)[9:12] in (b"405", b"")
    assert send(port, b"GET / HT", isClosed=True) == b""
    print(f"rude requests: answered or refused in {time.monotonic() - start:.1f} s")

    start = time.monotonic()
    many = []
    for number in range(1000):
        connection = socket.create_connection(("127.0.0.1", port), timeout=5)
        connection.sendall(b"GET / HTTP/1.1\r\n"[: number % 17])
        many.append(connection)
        if number % 100 == 0:
            assert get(port) == 200
    assert get(port) == 200
    open_files = len(list(Path(f"/proc/{process.pid}/fd").iterdir()))
    assert open_files < 300, f"{open_files} files are open"
    for connection in many:
        connection.close()
    print(f"a thousand half requests at once: it answered in between, in {time.monotonic() - start:.1f} s")

    if isLong:
        start = time.monotonic()
        assert send(port, *[bytes([byte]) for byte in b"GET / HTTP/1.1\r\nX: " + b"y" * 40], pause=0.4) == b""
        assert 9 < time.monotonic() - start < 20, "a request that never ends was not closed"
        print("a request that comes letter by letter: closed after 10 s")

    page = folder / "Content/pages/governance.md"
    words = page.read_text()
    sizes = []
    times = 1000 if isLong else 10
    version = re.compile(rb"version=([0-9-]+)")
    for number in range(times):
        with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
            connection.sendall(b"GET / HTTP/1.1\r\n" + host + b"\r\n")
            before = version.search(b"".join(iter(lambda: connection.recv(65536), b"")))[1]
        page.write_text(words + f"\nRebuilt {number} times.\n")
        waiting = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        waiting.request("GET", f"/__changed.js?version={before.decode()}")
        told = waiting.getresponse().read()
        assert told == b"location.reload();\n", told
        if number % max(times // 10, 1) == 0:
            sizes.append(memory(process))
            try:
                process.stdout.read()
            except (BlockingIOError, TypeError):
                pass
    print(f"{times} rebuilds: memory {sizes[0] // 1024} MB at first, {sizes[-1] // 1024} MB at the end")
    if isLong:
        assert sizes[-1] < sizes[2] * 1.2 + 20_000, f"memory grows: {sizes}"


main()
