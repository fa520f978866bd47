"""Rows of a deterministic automaton over the derivatives of units, made as they are reached."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from tooluse.grammar import expr as e

Numbers = npt.NDArray[np.int64]


class Table:
    """Rows of a deterministic automaton over a unit's derivatives, made as they are reached."""

    def __init__(self) -> None:
        self.units: list[e.Expr] = [e.EMPTY]
        self.numbers: dict[e.Expr, int] = {e.EMPTY: 0}
        self.rows: Numbers = np.zeros((16, 256), dtype=np.int64)
        self.known = np.array([True] + [False] * 15)
        self.accepts = np.zeros(16, dtype=bool)

    def number(self, unit: e.Expr) -> int:
        """The state of a unit; 0 is the dead one."""
        found = self.numbers.get(unit)
        if found is None:
            found = self.numbers[unit] = len(self.units)
            self.units.append(unit)
            if found == len(self.rows):
                self.rows = np.concatenate([self.rows, np.zeros_like(self.rows)])
                self.known = np.concatenate([self.known, np.zeros_like(self.known)])
                self.accepts = np.concatenate([self.accepts, np.zeros_like(self.accepts)])
            self.accepts[found] = unit.nullable
        return found

    def step(self, states: Numbers, labels: Numbers) -> Numbers:
        """The states after one byte each."""
        for state in np.unique(states[~self.known[states]]).tolist():
            unit = self.units[state]
            for cell in unit.cells():
                after = self.number(unit.derive(next(e.bits(cell))))
                if after:
                    self.rows[state, list(e.bits(cell))] = after
            self.known[state] = True
        return self.rows[states, labels]
