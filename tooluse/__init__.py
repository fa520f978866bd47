"""Make a tiny language model call tools reliably, on an ordinary computer."""

from __future__ import annotations

__version__ = "0.1.0"
