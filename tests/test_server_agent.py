"""An agent framework that people use (PydanticAI) against a running server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from openai import AsyncOpenAI
from pydantic import BaseModel
from pydantic_ai import Agent
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai import OpenAIProvider
from pydantic_ai.settings import ModelSettings
from serving import MODEL, running, tiny_app


class Place(BaseModel):
    """Where to look."""

    sunny: bool
    degrees: int


@asynccontextmanager
async def served(url: str) -> AsyncIterator[OpenAIChatModel]:
    async with AsyncOpenAI(base_url=f"{url}/v1", api_key="none") as client:
        yield OpenAIChatModel(MODEL, provider=OpenAIProvider(openai_client=client))


@pytest.mark.parametrize("stream", [False, True])
def test_an_agent_calls_its_tools_and_ends_with_what_they_said(stream: bool) -> None:
    called: list[int] = []

    async def run(url: str) -> str:
        async with served(url) as model:
            return await ask(Agent(model, system_prompt="Call the tools."))

    async def ask(agent: Agent[None, str]) -> str:

        @agent.tool_plain
        def forecast(days: int) -> str:
            """The weather of the coming days."""
            called.append(days)
            return f"sunny for {days} days"

        settings = ModelSettings(parallel_tool_calls=False)
        if not stream:
            return (await agent.run("How is the weather?", model_settings=settings)).output
        async with agent.run_stream("How is the weather?", model_settings=settings) as found:
            return str(await found.get_output())

    with running(tiny_app()) as url:
        answer = asyncio.run(run(url))
    if called:  # a model with random weights may also say that no tool fits
        assert answer == "\n".join(f"sunny for {days} days" for days in called)
    else:
        assert answer == "No tool fits."


def test_an_agent_gets_an_object_of_its_type() -> None:
    async def run(url: str) -> Place:
        async with served(url) as model:
            return (await Agent(model, output_type=Place).run("How is the weather?")).output

    with running(tiny_app()) as url:
        assert isinstance(asyncio.run(run(url)), Place)
