"""The phrase grammar: tables of how people speak, in the notation of ``tooluse.data.templates``.

Whole requests for the three lesson tools are in ``plain``, ``weather``, ``email``, ``search`` and
``abroad`` (other languages), put together in ``tools``; what people put before and after any
request is in ``around``. For any other tool there are frames in ``generic``, sentences in
``clauses``, what stands around them in ``context``, words in ``verbs``, ``roles``, ``flags``,
``options`` and ``measures``; how people ask for what many tools do is in ``habits_…``, and how they
say one argument in ``ways_…``; what no tool fits is in ``near_misses``, ``errands``,
``text_work``, ``talk`` and ``statements``. Values are
made of ``subjects``, ``queries``, ``questions``, ``tricky``, ``parts``, ``everyday``, ``topics``,
``fields``, ``moments``, ``names``, ``words``, ``shapes``, ``foreign`` and ``sounds``.

To add a phrase, add a line. One phrase a line, so some tables are longer than code would be.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType


def tables(prefix: str) -> list[ModuleType]:
    """The modules of tables whose names begin so: ``habits_home``, ``habits_money``, …"""
    names = sorted(module.name for module in iter_modules(__path__))
    return [import_module(f"{__name__}.{n}") for n in names if n.startswith(f"{prefix}_")]
