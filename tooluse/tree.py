"""Guesses of what comes next, merged where they begin alike, and read in one forward pass.

A pass over several guesses at once is as exact as one over a single guess: each token sees its own
ancestors and nothing of the other branches (tree attention, Miao et al. 2023, SpecInfer).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

ROOT = -1  # what is certain, up to the last token that was not read yet


class Tree:
    """A trie of tokens: node i is ``tokens[i]`` after the tokens of its ancestors."""

    def __init__(self, guesses: Iterable[Sequence[int]], limit: int) -> None:
        self.tokens: list[int] = []
        self.parents: list[int] = []
        self.depths: list[int] = []  # 1 for the children of the root
        self._below: dict[tuple[int, int], int] = {}
        for guess in guesses:
            node = ROOT
            for depth, token in enumerate(guess, 1):
                after = self._below.get((node, token))
                if after is None:
                    if len(self.tokens) == limit:
                        break
                    after = self._below[node, token] = len(self.tokens)
                    self.tokens.append(token)
                    self.parents.append(node)
                    self.depths.append(depth)
                node = after

    def __len__(self) -> int:
        return len(self.tokens)

    def child(self, node: int, token: int) -> int | None:
        """The node of a token after another node, if it was guessed."""
        return self._below.get((node, token))

    def path(self, tokens: Sequence[int]) -> list[int]:
        """The nodes along these tokens, from the root as far as they are there."""
        nodes: list[int] = []
        for token in tokens:
            node = self.child(nodes[-1] if nodes else ROOT, token)
            if node is None:
                break
            nodes.append(node)
        return nodes

    def sees(self, before: int) -> npt.NDArray[np.bool_]:
        """Who sees whom among ``before`` tokens in a row and the nodes after them."""
        size = before + len(self)
        sees = np.tri(size, dtype=bool)
        for node, parent in enumerate(self.parents, before):
            sees[node, before:] = False if parent == ROOT else sees[before + parent, before:]
            sees[node, node] = True
        return sees
