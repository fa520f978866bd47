"""Rows with other rows' values: what makes a sentence and its values two things to the model.

A value that is seen in one sentence only is learned together with it, by heart, and so is where it
ends. So in each reading after the first, some arguments take the value that the same argument has
in another row, in the prompt and in the call alike: ``Email ann@mail.com about rent`` and
``Tell bo@x.org that I'm late`` may become ``Email bo@x.org about rent``.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from random import Random
from typing import TYPE_CHECKING

from tooluse.data.respell import argument_values, texts
from tooluse.grammar.span import is_span

if TYPE_CHECKING:
    from tooluse.data.dataset import Row

Values = Mapping[tuple[str, str], Sequence[str]]  # of each argument, as (tool, name)


def values_of(rows: Iterable[Row], opened: Container[tuple[str, str]]) -> Values:
    """The different texts that each of the ``opened`` arguments has in the rows."""
    return {
        key: list(dict.fromkeys(value for value in found if isinstance(value, str)))
        for key, found in argument_values(rows).items()
        if key in opened
    }


def swap_row(row: Row, rng: Random, share: float, values: Values) -> Row:
    """The row with about ``share`` of its arguments swapped for one of ``values``.

    Only where the old value stands in the prompt once, as whole words, and the new one will, and
    where the texts and numbers of all other arguments stand there as often as before: so the row
    stays right.
    """
    calls = row.calls()
    prompt = row.prompt
    for call in calls:
        for name, old in call.args.items():
            options = values.get((call.tool, name))
            if not options or not isinstance(old, str) or rng.random() >= share:
                continue
            new = rng.choice(options)
            if prompt.count(old) != 1 or new in prompt or not is_span(old, prompt):
                continue
            swapped = prompt.replace(old, new)
            if not is_span(new, swapped):
                continue
            others = [v for c in calls for n, v in c.args.items() if c is not call or n != name]
            if all(swapped.count(text) == prompt.count(text) for text in texts(others)):
                prompt, call.args[name] = swapped, new
    return type(row)(prompt, "\n".join(call.json() for call in calls)) if calls else row
