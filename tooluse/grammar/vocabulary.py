"""The vocabulary: which bytes each token stands for, and all tokens as one trie.

Works for byte-level BPE (GPT-2, Llama 3, Qwen, SmolLM), for SentencePiece with byte fallback
(Llama 2, Mistral, Gemma) and for any list of byte strings. Special and added tokens have no bytes:
they are never allowed inside text. A token may hold part of a UTF-8 character.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import numpy.typing as npt

from tooluse.grammar.memory import beside
from tooluse.grammar.table import Table

if TYPE_CHECKING:
    from tooluse.grammar.leaf_counts import Counts
    from tooluse.grammar.leaves import Leaf

Words = npt.NDArray[np.uint32]
Run: TypeAlias = "tuple[tuple[int, ...], Front | None]"
MAX_RUNS = 4096  # byte strings remembered for one front


@beside
class Vocabulary:
    """Tokens by id, as bytes, and their trie.

    `tokens[i]` is what token i adds to the text, None where it may not stand inside text. `eos`:
    the ids that end it. `size`: width of the model's output where the tokenizer has fewer.
    """

    def __init__(
        self, tokens: Sequence[bytes | None], eos: int | Iterable[int], size: int | None = None
    ) -> None:
        self.eos: tuple[int, ...] = (eos,) if isinstance(eos, int) else tuple(eos)
        self.size = max(len(tokens), size or 0, *(i + 1 for i in self.eos))
        ended = set(self.eos)
        self.tokens: list[bytes | None] = [
            t if t and i not in ended else None for i, t in enumerate(tokens)
        ]
        self.tokens += [None] * (self.size - len(tokens))
        self.words = (self.size + 31) // 32
        self.leaves: dict[object, Leaf] = {}  # filled by `leaves`, shared by all schemas
        self.counts: dict[object, Counts] = {}  # likewise
        self.closings: dict[object, dict[bytes, int]] = {}  # likewise
        self.table = Table()  # likewise
        self._build_trie()

    @classmethod
    def from_tokenizer(
        cls, tokenizer: Any, size: int | None = None, *, end: int | None = None
    ) -> Vocabulary:
        """The vocabulary of a Hugging Face tokenizer; `size` is the model's `vocab_size`.

        `end`: a token that ends text besides the tokenizer's own, such as the end of a turn.
        """
        vocab: dict[str, int] = tokenizer.get_vocab()
        hidden = set(tokenizer.all_special_ids) | set(
            getattr(tokenizer, "added_tokens_decoder", ())
        )
        to_bytes = _byte_level if _is_byte_level(tokenizer, vocab) else _sentence_piece
        tokens: list[bytes | None] = [None] * (max(vocab.values()) + 1)
        for text, i in vocab.items():
            if i not in hidden:
                tokens[i] = to_bytes(text)
        ends = [i for i in (tokenizer.eos_token_id, end) if i is not None]
        if not ends:
            raise ValueError("the tokenizer names no end-of-sequence token")
        return cls(tokens, dict.fromkeys(ends), size)

    # --- trie -----------------------------------------------------------------------------------

    def _build_trie(self) -> None:
        """Number the trie's nodes level by level; node 0 is the root.

        For node n: `parent[n]`, `byte[n]`, children `start[n]` to before `stop[n]`, the number of
        nodes below it `below[n]`, and the tokens that end there (`ids` from `first[n]`).
        """
        ids = np.array([i for i, t in enumerate(self.tokens) if t is not None], dtype=np.int64)
        texts: list[bytes] = [t for t in self.tokens if t is not None]
        lengths = np.array([len(t) for t in texts], dtype=np.int64)
        data = np.frombuffer(b"".join(texts), dtype=np.uint8)
        offsets = np.concatenate([[0], np.cumsum(lengths)])[:-1].astype(np.int64)
        at = np.zeros(len(texts), dtype=np.int64)
        parents, labels = [np.zeros(1, np.int64)], [np.zeros(1, np.int64)]
        levels = [(0, 1)]
        count, depth = 1, 0
        active = np.arange(len(texts))
        while len(active):
            keys = at[active] * 256 + data[offsets[active] + depth]
            unique, inverse = np.unique(keys, return_inverse=True)
            at[active] = count + inverse
            parents.append(unique >> 8)
            labels.append(unique & 255)
            levels.append((count, count + len(unique)))
            count += len(unique)
            depth += 1
            active = active[lengths[active] > depth]
        self.depth = depth
        self.parent = np.concatenate(parents)
        self.byte = np.concatenate(labels)
        every = np.arange(count)
        self.start = np.searchsorted(self.parent[1:], every, side="left") + 1
        self.stop = np.searchsorted(self.parent[1:], every, side="right") + 1
        below = np.zeros(count, dtype=np.int64)
        for lo, hi in reversed(levels[1:]):
            np.add.at(below, self.parent[lo:hi], below[lo:hi] + 1)
        self.below = below
        order = np.argsort(at, kind="stable")
        self.ids = ids[order]
        self.node_of = at[order]  # the node at which token `ids[k]` ends
        self.first = np.searchsorted(self.node_of, np.arange(count + 1))
        self._node = np.zeros(32 * self.words, dtype=np.int64)  # of each token; 0 where it has none
        self._node[self.ids] = self.node_of
        self._lists = (self.start.tolist(), self.stop.tolist(), self.byte.tolist())
        self._parents: list[int] = self.parent.tolist()
        self.sizes: list[int] = below.tolist()
        self._firsts: list[int] = self.first.tolist()
        self._ids: list[int] = self.ids.tolist()
        self._fronts: dict[int, Front] = {}
        self.root = self.front(0)

    def path(self, node: int) -> bytes:
        """The bytes from the root to a node."""
        labels, out = self._lists[2], bytearray()
        while node:
            out.append(labels[node])
            node = self._parents[node]
        return bytes(reversed(out))

    def tokens_at(self, node: int) -> list[int]:
        """The tokens whose bytes end at a node."""
        lo, hi = self._firsts[node], self._firsts[node + 1]
        return self._ids[lo:hi]

    def tokens_in(self, reached: npt.NDArray[np.bool_]) -> Words:
        """The mask of the tokens that end at the nodes which are marked; never the root."""
        return np.packbits(reached[self._node], bitorder="little").view(np.uint32)

    def front(self, node: int) -> Front:
        """The front of a single node."""
        found = self._fronts.get(node)
        if found is None:
            found = self._fronts[node] = Front(self, (node,))
        return found

    def children(self, node: int) -> Iterator[tuple[int, int]]:
        """(byte, child) for each child of a node."""
        starts, stops, labels = self._lists
        lo, hi = starts[node], stops[node]
        return zip(labels[lo:hi], range(lo, hi), strict=True)

    def all_children(
        self, nodes: npt.NDArray[np.int64]
    ) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """The children of all nodes, and how many each node has."""
        starts = self.start[nodes]
        counts = self.stop[nodes] - starts
        offsets = np.cumsum(counts) - counts
        return np.arange(int(counts.sum())) + np.repeat(starts - offsets, counts), counts


class Front:
    """Trie nodes that are walked as one, because the same text is expected below all of them."""

    __slots__ = ("_children", "_runs", "_tokens", "ends", "nodes", "size", "vocabulary")

    def __init__(self, vocabulary: Vocabulary, nodes: tuple[int, ...]) -> None:
        self.vocabulary = vocabulary
        self.nodes = nodes
        sizes = vocabulary.sizes
        self.size = sum([sizes[n] for n in nodes])
        self._children: dict[int, Front] | None = None
        self._tokens: tuple[int, ...] | None = None
        self._runs: dict[bytes, Run] | None = None
        self.ends: dict[int, tuple[int, ...]] | None = None  # filled by `masks`

    def run(self, data: bytes) -> Run:
        """The tokens met on the way along `data`, and the front at its end if there is one."""
        if self._runs is None:  # most fronts never need it, and every object costs collections
            self._runs = {}
        found = self._runs.get(data)
        if found is None:
            if len(self._runs) > MAX_RUNS:
                self._runs.clear()
            tokens: list[int] = []
            at: Front | None = self
            for byte in data:
                at = at.children.get(byte) if at is not None else None
                if at is None:
                    break
                tokens += at.tokens
            found = self._runs[data] = (tuple(tokens), at)
        return found

    @property
    def tokens(self) -> tuple[int, ...]:
        """The tokens that end at these nodes."""
        if self._tokens is None:
            self._tokens = tuple([t for n in self.nodes for t in self.vocabulary.tokens_at(n)])
        return self._tokens

    @property
    def children(self) -> dict[int, Front]:
        """The front below each byte."""
        if self._children is None:
            if len(self.nodes) > 32:
                below = self._many_below()
            else:
                below = {}
                for node in self.nodes:
                    for byte, child in self.vocabulary.children(node):
                        below.setdefault(byte, []).append(child)
            vocabulary = self.vocabulary
            self._children = {
                byte: vocabulary.front(found[0])
                if len(found) == 1
                else Front(vocabulary, tuple(found))
                for byte, found in below.items()
            }
        return self._children

    def _many_below(self) -> dict[int, list[int]]:
        vocabulary = self.vocabulary
        children, _ = vocabulary.all_children(np.array(self.nodes))
        labels = vocabulary.byte[children]
        return {byte: children[labels == byte].tolist() for byte in np.unique(labels).tolist()}


def to_words(
    vocabulary: Vocabulary, dense: list[Words], ids: list[int] | npt.NDArray[np.int64]
) -> Words:
    """Mask words with the bits of all the given masks and token ids."""
    out = dense[0].copy() if dense else np.zeros(vocabulary.words, dtype=np.uint32)
    for words in dense[1:]:
        out |= words
    if len(ids) < 24:
        for i in ids:
            out[i >> 5] |= 1 << (i & 31)
    else:
        flags = np.zeros(vocabulary.words * 32, dtype=np.uint8)
        flags[ids] = 1
        out |= np.packbits(flags, bitorder="little").view(np.uint32)
    return out


# --- token text to bytes ---------------------------------------------------------------------


@lru_cache(maxsize=1)
def _byte_alphabet() -> dict[str, int]:
    """GPT-2's printable stand-ins for bytes (`bytes_to_unicode` in its encoder.py)."""
    shown = [*range(33, 127), *range(161, 173), *range(174, 256)]
    hidden = [b for b in range(256) if b not in shown]
    return {chr(b): b for b in shown} | {chr(256 + i): b for i, b in enumerate(hidden)}


def _byte_level(text: str) -> bytes | None:
    alphabet = _byte_alphabet()
    if all(c in alphabet for c in text):
        return bytes(alphabet[c] for c in text)
    return None  # not a token that byte-level BPE can produce


def _sentence_piece(text: str) -> bytes:
    if re.fullmatch(r"<0x[0-9A-Fa-f]{2}>", text):
        return bytes([int(text[3:5], 16)])
    return text.replace("\u2581", " ").encode("utf-8", "surrogatepass")


def _is_byte_level(tokenizer: Any, vocab: dict[str, int]) -> bool:
    backend = getattr(tokenizer, "backend_tokenizer", None)
    if backend is not None:
        model = json.loads(backend.to_str())
        for part in ("decoder", "pre_tokenizer"):
            if '"ByteLevel"' in json.dumps(model.get(part)):
                return True
    return "<0x0A>" not in vocab and not any(t.startswith("\u2581") for t in vocab)
