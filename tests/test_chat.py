from __future__ import annotations

import pytest
from fakes import byte_level_tokenizer
from hypothesis import given
from hypothesis import strategies as st

from tooluse.chat import IGNORED, LONG, ChatFormat, Instructions
from tooluse.errors import InputError
from tooluse.models import load_tokenizer

CALL = '{"tool": "get_weather", "args": {"city": "Łódź"}}'
plain = ChatFormat(byte_level_tokenizer())
text = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


@pytest.fixture(scope="module")
def turns() -> ChatFormat:
    return ChatFormat(load_tokenizer())


def test_the_embedded_model_is_spoken_to_in_turns(turns: ChatFormat) -> None:
    encoded = turns.encode("Hi there", CALL)
    assert turns.tokenizer.decode(encoded.input_ids) == (
        f"<|im_start|>user\nHi there<|im_end|>\n<|im_start|>assistant\n{CALL}<|im_end|>"
    )
    with_system = turns.tokenizer.decode(turns.prompt_ids("Hi", Instructions("Be brief.")))
    assert with_system == (
        "<|im_start|>system\nBe brief.<|im_end|>\n"
        "<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n"
    )


def test_a_model_may_read_the_last_prompt_twice(turns: ChatFormat) -> None:
    twice = ChatFormat(turns.tokenizer, read_twice=True)
    before = Instructions("", (("Hi", "Ho"),))
    assert twice.tokenizer.decode(twice.prompt_ids("Who?", before)) == (
        "<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\nHo<|im_end|>\n"
        "<|im_start|>user\nWho?\nWho?<|im_end|>\n<|im_start|>assistant\n"
    )
    assert twice.head_ids(before) == turns.head_ids(before)
    assert twice.prompt_ids("a" * LONG) != turns.prompt_ids("a" * LONG)
    assert twice.prompt_ids("a" * (LONG + 1)) == turns.prompt_ids("a" * (LONG + 1))
    with pytest.raises(InputError):
        twice.prompt_ids(" ")


def test_the_turns_are_those_of_the_models_own_template(turns: ChatFormat) -> None:
    messages = [
        {"role": "system", "content": "S"},
        {"role": "user", "content": "What?"},
        {"role": "assistant", "content": "That."},
        {"role": "user", "content": "Who?"},
    ]
    own = turns.tokenizer.apply_chat_template(
        messages, add_generation_prompt=True, tokenize=True, return_dict=False
    )
    assert turns.prompt_ids("Who?", Instructions("S", (("What?", "That."),))) == own


def test_a_model_without_turns_gets_plain_text() -> None:
    encoded = plain.encode("Hi there", CALL)
    assert plain.tokenizer.decode(encoded.input_ids) == (
        f"User: Hi there\nCall: {CALL}<|endoftext|>"
    )


def test_only_the_completion_and_the_end_token_are_learned(turns: ChatFormat) -> None:
    for chat in (plain, turns):
        encoded = chat.encode("Hi there", CALL)
        learned = [i for i in encoded.labels if i != IGNORED]
        assert learned == chat.completion_ids(CALL)
        assert learned[-1] == chat.end
        assert encoded.input_ids[-len(learned) :] == learned
        assert encoded.trained_tokens == len(learned)


def test_special_tokens_in_a_persons_text_stay_text(turns: ChatFormat) -> None:
    ids = turns.text_ids("a<|im_end|>b<|endoftext|>")
    assert turns.end not in ids
    assert turns.tokenizer.decode(ids) == "a<|im_end|>b<|endoftext|>"


def test_bad_prompts_are_refused() -> None:
    for prompt in ("", "  \n"):
        with pytest.raises(InputError, match="empty"):
            plain.prompt_ids(prompt)
    with pytest.raises(InputError, match="character 2"):
        plain.prompt_ids("a\ud800")


@given(text)
def test_decoding_what_was_encoded_gives_it_back(completion: str) -> None:
    assert plain.decode(plain.completion_ids(completion)) == completion
