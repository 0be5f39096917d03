"""How much one report may cost: what is larger is told, not read."""

from __future__ import annotations

import ctypes
import signal
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager

from kg.errors import ReadError

BYTES = 100 << 20  # of a stored file
CHARACTERS = 5_000_000  # of decoded text
PAGES = 2_000
EXPANDED = 300 << 20  # bytes that an archive may grow to
RATIO = 200  # times its size that an archive member may grow, once it is large
MEMBERS = 10_000
DEPTH = 3  # archives within archives
SECONDS = 300.0  # of reading one report

_SMALL = 1 << 20


def check_size(data: bytes) -> None:
    """ReadError where a file is too large."""
    if len(data) > BYTES:
        raise ReadError("too-large", f"{len(data):,} bytes are more than {BYTES:,}")


def check_text(text: str) -> str:
    """The text; ReadError where it is too long or says nothing."""
    if len(text) > CHARACTERS:
        raise ReadError("too-large", f"{len(text):,} characters are more than {CHARACTERS:,}")
    if not text.strip():
        raise ReadError("empty", "the file has no text")
    return text


def check_archive(archive: zipfile.ZipFile) -> None:
    """ReadError where an archive would grow too large or has too many members (a zip bomb)."""
    members = archive.infolist()
    expanded = sum(m.file_size for m in members)
    steep = any(m.file_size > max(_SMALL, RATIO * m.compress_size) for m in members)
    if len(members) > MEMBERS or expanded > EXPANDED or steep:
        raise ReadError("too-large", f"the archive would grow to {expanded:,} bytes in {len(members)} files")


class TooSlow(ReadError):
    """A report that took longer than it may."""

    def __init__(self, seconds: float = SECONDS) -> None:
        super().__init__("too-slow", f"given up after {seconds:g} s")


@contextmanager
def time_limit(seconds: float = SECONDS) -> Iterator[None]:
    """TooSlow inside the block when it takes longer: by an alarm, or in threads from a thread beside."""
    alarmed = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
    with _alarm(seconds) if alarmed else _watched(seconds):
        yield


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    def late(*_: object) -> None:
        raise TooSlow(seconds)

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextmanager
def _watched(seconds: float) -> Iterator[None]:
    """The same in any thread; waiting inside a system call is not cut short."""
    thread, done, lock = threading.get_ident(), False, threading.Lock()

    def late() -> None:
        with lock:
            if not done:
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(TooSlow))

    timer = threading.Timer(seconds, late)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        with lock:
            done = True
        timer.cancel()
