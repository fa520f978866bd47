"""Data: rows in files (``dataset``), rows made from phrases and values (``synthesis``)."""

from __future__ import annotations

from tooluse.data.dataset import Row, read_rows, write_rows
from tooluse.data.synthesis import synthesize

__all__ = ["Row", "read_rows", "synthesize", "write_rows"]
