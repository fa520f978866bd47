"""Tools from Python: functions, pydantic models, dataclasses and typed dictionaries.

The schema comes from the signature (by pydantic), the descriptions from the docstring. Arguments
of a call are converted to the function's own types (enumerations, dates, dataclasses, models)
before it runs; what it was not called with, its defaults fill in.
"""

from __future__ import annotations

import asyncio
import dataclasses
import inspect
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, TypeVar, overload

from tooluse.errors import InputError
from tooluse.sources.schemas import tidy
from tooluse.tools import JSON, Schema, Tool

if TYPE_CHECKING:
    from docstring_parser import Docstring
    from pydantic import GetJsonSchemaHandler, TypeAdapter
    from pydantic_core import CoreSchema

    Runnable = tuple[TypeAdapter[Any], Callable[..., object]]

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., object])

MARK = "__tooluse__"  # the attribute that @tool sets: (name, description), each or None
UNANNOTATED = (bool, int, float, str)  # a default of one of these tells the type


class _Copied:
    """Puts ``"x-grounded": true`` into the schema that pydantic makes."""

    def __get_pydantic_json_schema__(
        self, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {**handler.resolve_ref_schema(handler(core)), "x-grounded": True}


Grounded = Annotated[T, _Copied()]
"""``Grounded[str]``: a string that must be a span of the prompt, character for character."""


@overload
def tool(function: F) -> F: ...
@overload
def tool(*, name: str | None = None, description: str | None = None) -> Callable[[F], F]: ...
def tool(
    function: F | None = None, *, name: str | None = None, description: str | None = None
) -> F | Callable[[F], F]:
    """Mark a function as a tool, if need be under another name or description.

    The function stays what it was. Of a Python file in which functions are marked, only those are
    tools; a function that is given directly needs no mark.
    """

    def mark(marked: F) -> F:
        setattr(marked, MARK, (name, description))
        return marked

    return mark if function is None else mark(function)


def python_tool(source: Callable[..., object]) -> Tool:
    """A tool from a function, or from a class that says what its arguments are.

    Running a call of a function returns what the function returns (a coroutine is awaited); of a
    class, the instance. What a ``functools.partial`` binds is not among the arguments.
    Raises InputError for what can't be called by name or has no JSON Schema.
    """
    named = source.func if isinstance(source, partial) else source
    chosen, told = getattr(named, MARK, None) or (None, None)
    name = str(chosen or getattr(named, "__name__", ""))
    try:
        if _is_data_class(source):
            adapter, run = _class_adapter(name, source)
        else:
            adapter, run = _function_adapter(name, source)
        schema = _schema(adapter)
    except InputError:
        raise
    # Whatever annotations do when they are evaluated, and every kind of pydantic's refusals.
    except Exception as error:
        raise InputError(f"tool {name!r}: {_one_line(error)}") from None
    docs = _documentation(named)
    description = told or "\n\n".join(filter(None, (docs.short_description, docs.long_description)))
    return Tool(name, description, tidy(_described(schema, docs)), run)


def _is_data_class(source: object) -> bool:
    """Whether it is a class with fields: a pydantic model, a dataclass or a TypedDict."""
    from typing_extensions import is_typeddict

    return isinstance(source, type) and (
        hasattr(source, "model_json_schema")
        or dataclasses.is_dataclass(source)
        or is_typeddict(source)
    )


def _class_adapter(name: str, source: Any) -> Runnable:
    from pydantic import TypeAdapter

    adapter = TypeAdapter[Any](source)
    return adapter, lambda **args: _validated(name, adapter, args)


def _function_adapter(name: str, function: Callable[..., object]) -> Runnable:
    """The function's arguments as a type of their own, and how to call it with some."""
    from pydantic import TypeAdapter
    from pydantic_core import ArgsKwargs

    bound = function.keywords if isinstance(function, partial) else {}
    hints = inspect.get_annotations(function, eval_str=True)
    signature = inspect.signature(function)
    parameters = []
    for p in signature.parameters.values():
        if p.name in bound:
            continue
        if p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD, p.POSITIONAL_ONLY):
            raise InputError(f"tool {name!r}: parameter {p.name!r} can't be passed by name")
        guess = type(p.default) if type(p.default) in UNANNOTATED else str
        parameters.append(p.replace(annotation=hints.get(p.name, guess)))

    def collect(**converted: object) -> dict[str, object]:
        return converted

    collect.__signature__ = signature.replace(parameters=parameters)  # type: ignore[attr-defined]
    collect.__annotations__ = {p.name: p.annotation for p in parameters}
    adapter = TypeAdapter[Any](collect)  # type: ignore[arg-type]  # pydantic takes functions too

    def run(**args: JSON) -> object:
        return _finished(function(**_validated(name, adapter, ArgsKwargs((), args))))

    return adapter, run


def _validated(name: str, adapter: TypeAdapter[Any], args: object) -> Any:
    """The arguments in Python's own types; InputError names the first that can't be converted."""
    from pydantic import ValidationError

    try:
        return adapter.validate_python(args)
    except ValidationError as error:
        first = error.errors()[0]
        where = "/".join(str(step) for step in first["loc"])
        raise InputError(f"{name}: args/{where}: {first['msg']}") from None


def _finished(result: object) -> object:
    """What a function returned; a coroutine is run to its end."""
    return asyncio.run(result) if inspect.iscoroutine(result) else result


def _schema(adapter: TypeAdapter[Any]) -> Schema:
    from pydantic.json_schema import GenerateJsonSchema

    class Quiet(GenerateJsonSchema):
        """A default that has no JSON is left out without a warning: it is only a remark."""

        ignored_warning_kinds = {"skipped-choice", "non-serializable-default"}  # noqa: RUF012

    schema = adapter.json_schema(schema_generator=Quiet)
    if "$ref" in schema:  # a class that refers to itself
        return {**schema["$defs"][schema["$ref"].rpartition("/")[2]], "$defs": schema["$defs"]}
    return schema


def _documentation(source: object) -> Docstring:
    """The docstring, read as Google's, NumPy's or reST style, whichever it is."""
    from docstring_parser import ParseError, parse
    from docstring_parser.common import Docstring

    text = inspect.getdoc(source) or ""
    if text.startswith(f"{getattr(source, '__name__', '')}("):
        text = ""  # what the dataclass decorator writes
    try:
        return parse(text)
    except ParseError:
        docs = Docstring()
        docs.short_description = text
        return docs


def _described(schema: Schema, docs: Docstring) -> Schema:
    """The schema with the docstring's descriptions for properties that have none."""
    said = {p.arg_name: " ".join((p.description or "").split()) for p in docs.params}
    properties = schema.get("properties")
    assert isinstance(properties, dict)

    def describe(name: str, property_schema: JSON) -> JSON:
        if not said.get(name) or not isinstance(property_schema, dict):
            return property_schema
        return {"description": said[name], **property_schema}

    return {**schema, "properties": {n: describe(n, s) for n, s in properties.items()}}


def _one_line(error: Exception) -> str:
    text = " ".join(str(error).split()) or type(error).__name__
    return text if len(text) <= 200 else text[:199] + "…"
