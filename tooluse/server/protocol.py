"""What a request to ``/v1/chat/completions`` may say: OpenAI's fields, checked at the door.

Fields that would change the answer and that are not implemented are refused, so that nobody thinks
they work; fields that change nothing here (``user``, ``metadata``, …) are accepted. A field that
is not known at all is refused, as OpenAI does.
"""

from __future__ import annotations

import json
import re
from typing import Annotated, Literal, NoReturn, Union

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    JsonValue,
    ValidationError,
    field_validator,
    model_validator,
)
from typing_extensions import Self

from tooluse.server.errors import ApiError

MAX_CHOICES = 8  # n: answers to one request
MAX_MESSAGES = 200
MAX_TOOLS = 128  # OpenAI's own limit
MAX_TOP_LOGPROBS = 20  # OpenAI's own limit

# OpenAI's fields that would change the answer and can't be honoured.
UNSUPPORTED = (
    "frequency_penalty",
    "presence_penalty",
    "logit_bias",
    "stop",
    "functions",
    "function_call",
    "audio",
    "web_search_options",
)


class Strict(BaseModel):
    """No unknown fields, no text for a number, no NaN."""

    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)

    @classmethod
    def read(cls, body: bytes) -> Self:
        """The request in a body; ApiError says which field is wrong and why."""
        try:
            data = json.loads(body, parse_constant=_refuse_constant)
        except RecursionError:
            raise ApiError(400, "the body is nested too deeply", "invalid_json") from None
        except ValueError as error:  # not JSON, not UTF-8, NaN, a number of thousands of digits
            raise ApiError(400, f"the body is not JSON: {error}", "invalid_json") from None
        try:
            return cls.model_validate(data)
        except ValidationError as error:
            raise _explained(error) from None


class Lenient(BaseModel):
    """Parts of a conversation: what clients add to their own earlier answers is ignored."""

    model_config = ConfigDict(extra="ignore", strict=True)


class TextPart(Lenient):
    """A part of a message. Images, sound and files are refused: the model reads text."""

    type: Literal["text"]
    text: str


Content = Union[str, list[TextPart], None]


class CalledFunction(Lenient):
    """A tool's name and the JSON text of its arguments."""

    name: str
    arguments: str


class PastCall(Lenient):
    """A tool call in an earlier answer."""

    id: str
    type: Literal["function"] = "function"
    function: CalledFunction


class Message(Lenient):
    """One message of the conversation."""

    role: Literal["system", "developer", "user", "assistant", "tool"]
    content: Content = None
    tool_calls: list[PastCall] | None = None
    tool_call_id: str | None = None

    @model_validator(mode="after")
    def _has_something_to_say(self) -> Message:
        if self.role == "tool" and not self.tool_call_id:
            raise ValueError("a message of role 'tool' needs a 'tool_call_id'")
        if self.content is None and not (self.role == "assistant" and self.tool_calls):
            raise ValueError(f"a message of role {self.role!r} needs 'content'")
        return self

    @property
    def text(self) -> str:
        """The content as one string."""
        if isinstance(self.content, list):
            return "\n".join(part.text for part in self.content)
        return self.content or ""


class FunctionSpec(Strict):
    """A function as OpenAI describes it. Every call follows the schema, ``strict`` or not."""

    name: Annotated[str, Field(min_length=1, max_length=256)]
    description: str | None = None
    parameters: dict[str, JsonValue] | None = None
    strict: bool | None = None


class ToolSpec(Strict):
    """A tool that may be called."""

    type: Literal["function"]
    function: FunctionSpec


class FunctionName(Strict):
    """The name of a function."""

    name: str


class NamedChoice(Strict):
    """``tool_choice``: this tool and no other."""

    type: Literal["function"]
    function: FunctionName


class AllowedTools(Strict):
    """Some of the tools, ``auto`` or ``required``."""

    mode: Literal["auto", "required"]
    tools: Annotated[list[NamedChoice], Field(min_length=1)]


class AllowedChoice(Strict):
    """``tool_choice``: one of these tools."""

    type: Literal["allowed_tools"]
    allowed_tools: AllowedTools


ToolChoice = Union[Literal["none", "auto", "required"], NamedChoice, AllowedChoice]


class JsonSchemaSpec(Strict):
    """A named schema that the answer follows."""

    name: str
    description: str | None = None
    schema_: dict[str, JsonValue] = Field(alias="schema")
    strict: bool | None = None


class TextFormat(Strict):
    """Any text."""

    type: Literal["text"]


class ObjectFormat(Strict):
    """Any JSON object."""

    type: Literal["json_object"]


class SchemaFormat(Strict):
    """JSON that follows a schema."""

    type: Literal["json_schema"]
    json_schema: JsonSchemaSpec


ResponseFormat = Annotated[
    Union[TextFormat, ObjectFormat, SchemaFormat], Field(discriminator="type")
]


class StreamOptions(Strict):
    """What a stream says besides the answer."""

    include_usage: bool = False
    include_obfuscation: bool | None = None  # accepted: the stream is not padded


class ChatRequest(Strict):
    """The body of a request."""

    model: str
    messages: Annotated[list[Message], Field(min_length=1, max_length=MAX_MESSAGES)]
    tools: Annotated[list[ToolSpec], Field(max_length=MAX_TOOLS)] | None = None
    tool_choice: ToolChoice | None = None
    parallel_tool_calls: bool | None = None
    response_format: ResponseFormat | None = None
    stream: bool | None = False
    stream_options: StreamOptions | None = None
    n: Annotated[int, Field(ge=1, le=MAX_CHOICES)] | None = 1
    max_tokens: Annotated[int, Field(ge=1)] | None = None
    max_completion_tokens: Annotated[int, Field(ge=1)] | None = None
    temperature: Annotated[float, Field(ge=0, le=2)] | None = None
    top_p: Annotated[float, Field(gt=0, le=1)] | None = None
    seed: Annotated[int, Field(ge=-(2**63), lt=2**63)] | None = None
    logprobs: bool | None = False
    top_logprobs: Annotated[int, Field(ge=0, le=MAX_TOP_LOGPROBS)] | None = None
    # Not OpenAI's; the names are those of other servers.
    top_k: Annotated[int, Field(ge=0)] | None = None
    min_p: Annotated[float, Field(ge=0, le=1)] | None = None
    repetition_penalty: Annotated[float, Field(gt=0, le=10)] | None = None

    # Refused unless they ask for what happens anyway (see UNSUPPORTED).
    frequency_penalty: JsonValue = None
    presence_penalty: JsonValue = None
    logit_bias: JsonValue = None
    stop: JsonValue = None
    functions: JsonValue = None
    function_call: JsonValue = None
    audio: JsonValue = None
    web_search_options: JsonValue = None

    # Accepted, without effect on the answer.
    user: JsonValue = None
    metadata: JsonValue = None
    store: JsonValue = None
    modalities: JsonValue = None
    moderation: JsonValue = None
    service_tier: JsonValue = None
    reasoning_effort: JsonValue = None
    verbosity: JsonValue = None
    prediction: JsonValue = None
    safety_identifier: JsonValue = None
    prompt_cache_key: JsonValue = None
    prompt_cache_options: JsonValue = None
    prompt_cache_retention: JsonValue = None

    @field_validator(*UNSUPPORTED)
    @classmethod
    def _asks_for_nothing(cls, value: JsonValue) -> JsonValue:
        if value not in (None, 0, [], {}):
            raise ValueError("is not supported by this server")
        return value

    @model_validator(mode="after")
    def _fits_together(self) -> ChatRequest:
        if self.stream_options is not None and not self.stream:
            raise ValueError("stream_options needs stream: true")
        if self.max_tokens is not None and self.max_completion_tokens is not None:
            raise ValueError("give max_tokens or max_completion_tokens, not both")
        if self.top_logprobs and not self.logprobs:
            raise ValueError("top_logprobs needs logprobs: true")
        return self

    @property
    def token_budget(self) -> int | None:
        """How many tokens an answer may have, None for the default."""
        return self.max_completion_tokens or self.max_tokens


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _explained(error: ValidationError) -> ApiError:
    """One thing that is wrong, with the field's name as clients write it.

    Where a field may have several forms there is an error for each: the one that is deepest
    belongs to the form that was meant.
    """
    errors = error.errors(include_url=False, include_input=False)
    first = max(errors, key=lambda e: len(e["loc"]) if e["loc"][:1] == errors[0]["loc"][:1] else 0)
    # Pydantic names the members of a union in the path (``list[TextPart]``); fields are lower case.
    steps = [str(s) for s in first["loc"] if re.fullmatch("[a-z_0-9]+", str(s))]
    where = ".".join(steps)
    reason = first["msg"].removeprefix("Value error, ")
    if first["type"] == "extra_forbidden":
        reason = "is not a field of this API"
    message = f"{where}: {reason}" if where else reason
    return ApiError(400, message, "invalid_request", param=where or None)
