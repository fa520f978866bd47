"""Texts of subjects and queries put together: what is common, what is odd, what a slot takes.

A kind of text that an argument's slot names (``{query:np}`` is the kind ``query_np``) is a table in
``subjects``, ``queries``, ``questions`` or here.
"""

from __future__ import annotations

from tooluse.data.phrases import (
    common,
    everyday,
    parts,
    queries,
    questions,
    subjects,
    tricky,
)
from tooluse.data.phrases.words import WORDS
from tooluse.data.templates import lines

TABLES: dict[str, tuple[str, ...]] = {
    **subjects.TABLES,
    **queries.TABLES,
    **questions.TABLES,
    **tricky.TABLES,
    **everyday.TABLES,
    **common.TABLES,
    **parts.TABLES,
}

# Those that are no question nor an instruction stand where a noun phrase is asked for, too.
TABLES["common_np"] = tuple(
    line
    for line in TABLES["common_query"]
    if line.split()[0] not in ("how", "what", "what's", "who", "when", "where", "why", "is", "can")
)

TABLES["topic_news"] = lines("""
    the {field} conference in {city}
    the {country} elections
    the {city} marathon
    {subject_area} in {country}
    the {Word} earthquake
    the {adjective} {animal} of {city}
    the {company} scandal
    the {Word} {Word} merger
    the {year} {field} prize
""")

TABLES["query"] = lines("""
    {query_np}
    {query_np}
    {query_np}
    {query_np}
    {query_how}
    {query_wh}
""")

TABLES["odd_subject"] = lines("""
    the "{adjective}" {thing}
    the {affair} "{Word}"
    "{Word}" and "{Word}"
    the "{Word}" in "{Word} {Word}"
    {first}'s "{adjective} {thing}" idea
    the phrase "{Word} {word}" in the {affair}
    the song "{Word} {Word}"
    the so-called "{adjective}" {affair}
    the {adjective} "{word}" {affair} in {city}
    a {thing} marked "{code}"
    the error "{error_text}"
    {first} "{Word}" {last}
    the {digit}" {thing}
    the file {path}
    the folder {path}
    the backup of {path}
    {path} and {path}
    the path {path} on the {thing}
    access to {path}
    the macro \\{net}{lbrace}{net}{rbrace}
    the regex \\{initial}+{net}\\.{net}
    the \\n in {file}
    {identifier} and {identifier}
    the variable {identifier}
    the {affair} w/ {first} @ {time}
    {first} & {first} / {company}
    {native_person}
    the {affair} with {native_person}
    {native_city}
    the trip to {native_city}
    the {affair} in {native_city}
    {foreign}
    {foreign}
    {emoji} the {affair} {emoji}
    the {affair} ~ {number}% (done|off|more)
    Re: the {affair} #{number}
    the '{adjective}' {thing}
    rock 'n' roll {affair}
    {first}'s and {first}'s {affair}
    the students' {affair}
    the {thing} = {number} * {number}
    <{Word}> & <{Word}>
    50% of the {affair}; the rest
    {Word}: the {affair}, part {digit}
""")

TABLES["odd_query_np"] = lines("""
    "{Word} {word}" lyrics
    "{adjective} {thing}" meaning
    the quote "{adjective} is {adjective}"
    the movie "{Word} {Word}"
    the book "{Word} and the {adjective} {animal}"
    "{Word}" vs "{Word}"
    {tech} "{error_text}"
    {tech} {error}
    {error}
    {error}
    {path}
    windows {path} access denied
    \\{net} in LaTeX
    LaTeX \\{net}{lbrace}{net}{rbrace} error
    {tech} regex \\d+{net}\\s
    / vs \\ in {path}
    {tech} {identifier}
    {identifier} vs {identifier}
    {native_city}
    {native_person}
    restaurants in {native_city}
    the meaning of {native_city}
    {foreign}
    {foreign}
    {digit}'{digit}" in cm
    {digit}" {material} {thing}
    site:{host} {thing}
    {thing} -{thing} filetype:pdf
    {field} & {field}
    {food}, {food}, {food}
    {famous}: {field}
    {number}x{number} {thing}
    {thing} w/ {things}
    {city}, {city} or {city}
    AT&T {thing} {code}
    rock 'n' {Word}
    {first}'s {thing} {lpar}{year}{rpar}
    {emoji} {Word} {emoji}
    ${number} in €
    x^{digit} + {number}x = {number}
    {number} / {number}
    #{word} @{word}
    {Word}! {lpar}musical{rpar}
""")

TABLES["odd_query"] = TABLES["odd_query_np"] + lines("""
    what does "{word}" mean in {language}
    where the word "{word}" comes from
    how to fix "{word} not found"
    how to pronounce "{Word}"
    what is {path}
    how to delete {path}
    can't open {path}
    how to escape \\{initial} in {tech}
    why does {tech} print \\n{net}
    what does {native_city} mean
    who said "{adjective} {things}, {adjective} {people}"
""")

# Of the texts of such a kind, these shares are taken from other tables instead.
_SUBJECTS = {
    "common_subject": 0.34, "everyday_subject": 0.12, "quoted_subject": 0.03,
    "tricky_subject": 0.09, "odd_subject": 0.05, "slashed_subject": 0.05, "parts_title": 0.05,
}  # fmt: skip
INSTEAD: dict[str, dict[str, float]] = {
    "subject": _SUBJECTS,
    "subject_np": _SUBJECTS,
    "subject_title": {
        "natural_title": 0.22, "common_title": 0.22, "everyday_title": 0.07, "quoted_title": 0.02,
        "tricky_title": 0.08, "odd_subject": 0.03, "marked_title": 0.09, "slashed_subject": 0.03,
        "parts_title": 0.11,
    },
    "subject_clause": {"common_clause": 0.40, "parts_clause": 0.15},
    "query": {
        "natural_query": 0.24, "common_query": 0.22, "everyday_query": 0.08, "quoted_query": 0.07,
        "tricky_query": 0.06, "climate_np": 0.05, "odd_query": 0.04, "slashed_query": 0.06,
        "parts_query": 0.08,
    },
    "query_np": {
        "common_np": 0.31, "everyday_query": 0.11, "quoted_query": 0.03, "tricky_query": 0.08,
        "climate_np": 0.06, "odd_query_np": 0.04, "slashed_query": 0.03, "parts_query": 0.07,
    },
    "query_ask": {"climate_ask": 0.22},
    "query_wh": {"climate_wh": 0.18},
}  # fmt: skip

TABLES["subject"] = lines("""
    {subject_np}
    {subject_np}
    {subject_np}
    {subject_np}
    {subject_np}
    {subject_long}
    {subject_long}
    {subject_short}
    {subject_doing}
""")
TABLES["subject_foreign"] = lines("{foreign}")
TABLES["query_foreign"] = lines("{foreign}")
TABLES["query_error"] = lines("{error}")
TABLES["to_who"] = lines("{who}")
TABLES["other_city"] = lines("{city}")
TABLES["other_email"] = lines("{to}")
TABLES["subject_area"] = WORDS["field"] + WORDS["era"]
TABLES["do"] = TABLES["query_do"]
