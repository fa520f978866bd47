"""What to say of a command line that can't be read: what was meant perhaps, and where to look."""

from __future__ import annotations

from difflib import get_close_matches

import typer

# Typer's own base of all usage errors, wherever the release at hand keeps it.
UsageError: type[typer.BadParameter] = typer.BadParameter.__bases__[0]


def told(error: typer.BadParameter) -> str:
    """One line for a usage error; for an option that is none, with those that may be meant."""
    names: list[str] = []
    context = error.ctx
    while context is not None and context.parent is not None:
        names.insert(0, context.info_name or "")
        context = context.parent
    see = " ".join(["tooluse", *names, "--help"])
    option = getattr(error, "option_name", None)
    if error.ctx is None or not hasattr(error, "possibilities") or not option:
        return f"{error.format_message()} (see {see})"
    known = [
        name
        for parameter in error.ctx.command.params
        if parameter.param_type_name == "option"
        for name in (*parameter.opts, *parameter.secondary_opts)
    ]
    meant = likely(option, known)
    hint = f"did you mean {' or '.join(meant)}?" if meant else f"there are {', '.join(known)}"
    return f"No such option: {option}; {hint} (see {see})"


def likely(option: str, known: list[str]) -> list[str]:
    """The options that may be meant: by their initials, a part of them, or a slip of the fingers.

    >>> likely("--lr", ["--learning-rate", "--lora-rank", "--help", "--tools"])
    ['--learning-rate', '--lora-rank']
    >>> likely("--batch", ["--batch-size", "--data"])
    ['--batch-size']
    >>> likely("--tool", ["--tools", "--no-tool", "--out"])
    ['--tools', '--no-tool']
    """
    word = option.lstrip("-").lower()
    words = {name: name.lstrip("-").split("-") for name in known}
    initials = [name for name in known if "".join(part[0] for part in words[name]) == word]
    parts = [
        name for name in known if len(word) > 2 and any(p.startswith(word) for p in words[name])
    ]
    # 0.7: at 0.6, which is usual, "--lr" is like "--help".
    slips = get_close_matches(option, known, cutoff=0.7)
    return list(dict.fromkeys(initials or [*parts, *slips]))
