"""Tools from Python files and modules: ``tools.py``, ``tools.py:a,b``, ``package.module:a``.

The code is imported, so it runs: name only code that you trust.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

from tooluse.errors import InputError
from tooluse.sources.functions import MARK

Functions = Iterator[Callable[..., object]]


def functions_of(source: str) -> Functions:
    """The functions that a source names.

    Without names: the functions that are marked with ``@tooluse.tool``; if none is, all public
    functions that the file defines itself. Raises InputError for code that can't be imported and
    for names that are not there.
    """
    where, names = _split(source)
    module = _file(Path(where)) if where.endswith(".py") else _module(where)
    if names:
        yield from (_named(module, name.strip()) for name in names.split(","))
        return
    own = [f for f in vars(module).values() if getattr(f, "__module__", None) == module.__name__]
    found = [f for f in own if callable(f)]
    marked = [f for f in found if hasattr(f, MARK)]
    public = [f for f in found if not isinstance(f, type) and not f.__name__.startswith("_")]
    if not public and not marked:
        raise InputError(f"{source}: defines no functions")
    yield from marked or public


def _split(source: str) -> tuple[str, str]:
    """Where the code is and the names after the colon, if any (``C:\\x.py`` has none)."""
    head, colon, names = source.rpartition(":")
    is_names = colon and all(n.strip().isidentifier() for n in names.split(","))
    return (head, names) if is_names else (source, "")


def _file(path: Path) -> ModuleType:
    if not path.is_file():
        raise InputError(f"{path}: can't read: no such file")
    name = f"tooluse_source_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # As with `python FILE`: annotations find their module, and imports find its neighbours.
    sys.modules[name] = module
    sys.path.insert(0, str(path.resolve().parent))
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise _broken(str(path), error) from None
    finally:
        sys.path.pop(0)
    return module


def _module(name: str) -> ModuleType:
    sys.path.insert(0, str(Path.cwd()))
    try:
        return importlib.import_module(name)
    except Exception as error:
        raise _broken(name, error) from None
    finally:
        sys.path.pop(0)


def _named(module: ModuleType, name: str) -> Callable[..., object]:
    found = getattr(module, name, None)
    if not callable(found):
        raise InputError(f"{module.__name__}: there is no function {name!r}")
    return found  # type: ignore[no-any-return]


def _broken(name: str, error: Exception) -> InputError:
    """The error of a module's own code, with the place where it was raised."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    line = getattr(error, "lineno", None) or (trace.tb_lineno if trace else None)
    reason = (str(error) or type(error).__name__).splitlines()[0]
    return InputError(f"{name}: can't import (line {line}): {type(error).__name__}: {reason}")
