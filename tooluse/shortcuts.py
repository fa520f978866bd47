"""Two ways to save forward passes: tokens that are forced, and tokens that are copied.

Both propose token ids and decide nothing: the decode loop appends forced tokens and verifies
copied ones. Neither changes what greedy decoding writes.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tooluse.grammar import Matcher, Vocabulary

MAX_DRAFT = 12  # tokens: a longer draft costs more than a pass where it is rejected


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
) -> tuple[bool, list[int], list[int]]:
    """What the grammar forces next, as ``(replaces_last, certain, held)``.

    ``last`` is the last token generated (or nothing). Where the tokenizer would have merged it
    with the forced text, ``replaces_last`` is true and ``certain`` begins with its replacement.
    What comes after the forced text may merge with its last token (``"`` and ``"`` → ``""``), so
    that one is ``held``: a draft for the model to confirm. The matcher is left as it was.
    """
    forced = matcher.forced_bytes()
    if not forced:
        return False, [], []
    before = segmenter.spell(last)
    ids = segmenter.segment(before + forced)
    certain = ids if _ends(matcher, ids, len(last)) else ids[:-1]
    replaces = bool(last) and len(segmenter.spell(certain)) > len(before) and ids[0] != last[0]
    if last and not replaces:
        ids = ids[1:] if ids[0] == last[0] else segmenter.segment(forced)
        certain = ids if _ends(matcher, ids, 0) else ids[:-1]
    return replaces, certain, ids[len(certain) :]


def _ends(matcher: Matcher, ids: list[int], back: int) -> bool:
    """Whether these tokens, ``back`` tokens ago, complete the text. Leaves the matcher as is."""
    ahead = matcher.copy()
    ahead.rollback(back)
    for token in ids:
        ahead.consume(token)
    return ahead.is_finished


def draft_copy(prompt: str, generated: bytes, segmenter: Segmenter) -> list[int]:
    """What the prompt says after the string that is being written, as token ids.

    Nothing outside a string, nothing before its first character. The prompt is searched as it
    would stand inside JSON, so quotes and backslashes are copied with their escapes.
    """
    start = open_string(generated)
    written = generated[start:] if start else b""
    if not written:
        return []
    text = json.dumps(prompt, ensure_ascii=False)[1:-1].encode()
    at = _find_word(text, written)
    if at < 0:
        return []
    ahead = text[at : at + len(written) + 8 * MAX_DRAFT]
    ahead = ahead.decode("utf-8", "ignore").encode()  # no half character at the end
    ids = segmenter.segment(ahead)
    done = next((i for i in range(len(ids)) if segmenter.spell(ids[:i]) == written), None)
    if done is None:  # the written text was cut into tokens elsewhere: take the rest by itself
        done, ids = 0, segmenter.segment(ahead[len(written) :])
    return ids[done : done + MAX_DRAFT]


def open_string(generated: bytes) -> int:
    """Where the JSON string begins that ``generated`` ends in, after its quote; 0 if in none."""
    start = at = 0
    while (at := generated.find(b'"', at)) >= 0:
        backslashes = at - len(generated[:at].rstrip(b"\\"))
        if not (start and backslashes % 2):
            start = 0 if start else at + 1
        at += 1
    return start


def _find_word(text: bytes, written: bytes) -> int:
    """The first place where ``written`` stands, at the start of a word if there is one such."""
    first = at = text.find(written)
    while at > 0:
        if not text[at - 1 : at].isalnum() and text[at - 1] < 0x80:
            return at
        at = text.find(written, at + 1)
    return first if at < 0 else at
