"""Bytes → tokens as the tokenizer would write them, and the tokens that a grammar forces."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tooluse.grammar import Matcher, Vocabulary


class Segmenter:
    """Bytes → the tokens that the tokenizer itself would write, which is what models learned."""

    def __init__(self, text_ids: Callable[[str], list[int]], vocabulary: Vocabulary) -> None:
        self._text_ids = text_ids
        self._tokens = vocabulary.tokens
        self._by_bytes: dict[bytes, int] = {}
        self._longest = 1
        self._known: dict[bytes, list[int]] = {}

    def segment(self, data: bytes) -> list[int]:
        """Token ids whose bytes are ``data``."""
        found = self._known.get(data)
        if found is None:
            if len(self._known) > 10_000:
                self._known.clear()
            found = self._known[data] = self._canonical(data) or self._greedy(data)
        return found

    def spell(self, ids: list[int]) -> bytes:
        """The bytes that these tokens stand for."""
        return b"".join(self._tokens[i] or b"" for i in ids)

    def _canonical(self, data: bytes) -> list[int] | None:
        try:
            ids = self._text_ids(data.decode("utf-8"))
        except UnicodeDecodeError:  # half a character
            return None
        # A tokenizer may normalise text, or put a space before it.
        return ids if self.spell(ids) == data else None

    def _greedy(self, data: bytes) -> list[int]:
        """The longest token first: valid for any bytes that the vocabulary can spell."""
        if not self._by_bytes:
            for i, token in enumerate(self._tokens):
                if token:
                    self._by_bytes.setdefault(token, i)
            self._longest = max(map(len, self._by_bytes))
        ids, start = [], 0
        while start < len(data):
            end = min(len(data), start + self._longest)
            while data[start:end] not in self._by_bytes:
                end -= 1
                if end == start:
                    raise ValueError(f"no token for byte {data[start]:#04x}")
            ids.append(self._by_bytes[data[start:end]])
            start = end
        return ids


def forced_tokens(
    matcher: Matcher, segmenter: Segmenter, last: list[int]
) -> tuple[bool, list[int]]:
    """What the grammar forces next, as ``(replaces_last, certain)``.

    ``last`` is the last token generated (or nothing). Where the tokenizer would have merged it
    with the forced text, ``replaces_last`` is true and ``certain`` begins with its replacement.
    What comes after the forced text may merge with its last token (``"`` and ``"`` → ``""``), so
    that one is left to the model. The matcher is left as it was.
    """
    forced = matcher.forced_bytes()
    if not forced:
        return False, []
    before = segmenter.spell(last)
    ids = segmenter.segment(before + forced)
    certain = ids if completes(matcher, ids, len(last)) else ids[:-1]
    replaces = bool(last) and len(segmenter.spell(certain)) > len(before) and ids[0] != last[0]
    if last and not replaces:
        ids = ids[1:] if ids[0] == last[0] else segmenter.segment(forced)
        certain = ids if completes(matcher, ids, 0) else ids[:-1]
    return replaces, certain


def completes(matcher: Matcher, ids: list[int], back: int) -> bool:
    """Whether these tokens, ``back`` tokens ago, complete the text. Leaves the matcher as is."""
    ahead = matcher.copy()
    ahead.rollback(back)
    for token in ids:
        ahead.consume(token)
    return ahead.is_finished
