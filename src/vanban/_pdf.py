"""PDF as plain text: what stands on its pages, in the order in which it was written."""

from __future__ import annotations

import logging
import threading
from collections.abc import Generator
from contextlib import contextmanager
from io import BytesIO
from typing import Final

from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError

from vanban.errors import UnreadableError

__all__ = ["text_of"]

_LOG: Final = logging.getLogger("pypdf")
_LOCK: Final = threading.Lock()


def text_of(source: bytes) -> str:
    """The text of all pages.

    Raises:
        UnreadableError: if the file is broken or locked, or holds pictures only.
    """
    try:
        with _quiet():
            text = "\n".join(page.extract_text() for page in PdfReader(BytesIO(source)).pages)
    except FileNotDecryptedError as error:
        raise UnreadableError("the PDF is locked with a password: unlock it first") from error
    except DependencyError as error:
        raise UnreadableError('the PDF is encrypted: unlock it first, or pip install "pypdf[crypto]"') from error
    except Exception as error:
        # A broken file makes pypdf raise errors of every kind.
        raise UnreadableError("the PDF is broken") from error
    if not text.strip():
        raise UnreadableError("the PDF holds pictures of pages and no text: it needs OCR first")
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@contextmanager
def _quiet() -> Generator[None]:
    """While a file is read, pypdf logs nothing of its slips; one reader at a time, so that its level is put back."""
    with _LOCK:
        level = _LOG.level
        _LOG.setLevel(logging.CRITICAL + 1)
        try:
            yield
        finally:
            _LOG.setLevel(level)
