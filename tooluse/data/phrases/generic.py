"""How to ask for a tool that nobody wrote phrases for: frames.

In a frame, ``{ask}`` is the whole request ("book a table in Oslo on Friday"); ``{do}`` is what the
tool does ("book a table") and its arguments stand in one of three forms: ``{pairs}`` "city Oslo and
day Friday", ``{labels}`` "city: Oslo, day: Friday", ``{facts}`` "the city is Oslo and the day is
Friday".
"""

from __future__ import annotations

from tooluse.data.templates import lines

# As people say it: "{ask}" is what the tool does with its arguments in one breath.
NATURAL = lines("""
    {ask}
    {ask}, thanks
    {ask} please
    please {ask}
    pls {ask}
    can you {ask}?
    could you {ask}?
    could you please {ask}?
    can you please {ask}
    would you {ask}?
    would you mind helping me, I need to {ask}
    will you {ask}?
    I need to {ask}
    I want to {ask}
    I'd like to {ask}
    I would like you to {ask}
    I need you to {ask}
    I have to {ask}
    let's {ask}
    help me {ask}
    hey, {ask}
    hi there, can you {ask}
    ok now {ask}
    just {ask}
    go ahead and {ask}
    my boss wants me to {ask}
    {name} asked me to {ask}
    is it possible to {ask}?
    time to {ask}
    don't forget to {ask}
    next, {ask}
    also {ask}
    quickly {ask}
    {ask} if you can
    {ask} asap
    {ask}, it's urgent
    {ask} - thank you
    {ask}. No rush.
    {ask}. {name} is waiting.
    I'm in a hurry. {ask}
    I just got home. Please {ask}
    I want you to {ask}
    could you quickly {ask}?
    can you {ask} for me?
    {ask} for me
    {ask} when you get a chance
    {ask} now
    {ask} right away please
    would you be able to {ask}?
    you need to {ask}
    we need to {ask}
    we should {ask}
    I'd love to {ask}
    I'm trying to {ask}
    I was wondering if you could {ask}
    it would be great if you could {ask}
    {name} wants me to {ask}
    my {relation_noun} asked me to {ask}
    actually, {ask}
    {name} just called. {ask}
    before I forget, {ask}
    gotta {ask}
    wanna {ask}
    can u {ask}
    {ask} pls
    {ask} thx
""")

# As forms and scripts say it: what the tool does, and a list of arguments.
LISTED = lines("""
    {do} with {pairs}
    {do} using {pairs}
    {do}, {pairs}
    please {do} with {pairs}
    can you {do} with {pairs}?
    could you {do} using {pairs}?
    I want to {do} with {pairs}
    I need to {do}, {pairs}
    with {pairs}, {do}
    using {pairs}, please {do}
    {do}: {pairs}
    {do} ({labels})
    {do}: {labels}
    {do} - {labels}
    {do}, {labels}
    {do}, {labels}, please
    please {do}: {labels}
    can you {do}? {labels}
    I need to {do}. {labels}
    {labels} - {do}
    {labels}. Please {do}
    task: {do}, {labels}
    request: {do}. {labels}
    {do}. {facts}
    {do}, {facts}
    {do} where {facts}
    {do}. {facts}, thanks
    please {do}. {facts}.
    can you {do}? {facts}.
    could you {do} for me? {facts}
    I need to {do}. {facts}.
    I'd like to {do}. {facts}.
    I want to {do} and {facts}
    we have to {do}. {facts}.
    {facts}. Please {do}.
    {facts}. Can you {do}?
    {facts}, so {do}
    I have a small request: {do}. {facts}.
    {name} told me to {do}. {facts}.
    listen, {facts}. Now {do}.
""")

BARE_FRAMES = lines("""
    {do}
    {do} please
    {do}, thanks
    {do} now
    please {do}
    can you {do}?
    could you {do}?
    could you {do} for me?
    would you {do}?
    will you {do} please?
    I need to {do}
    I want to {do}
    I'd like to {do}
    I'd like you to {do}
    let's {do}
    hey, {do}
    hi, can you {do}
    ok, {do}
    just {do}
    go ahead and {do}
    {name} asked me to {do}
    help me {do}
    time to {do}
    quickly {do}
    {do} if you can
    {do} asap
    is it possible to {do}?
    sorry to bother you, but {do}
    I'm in a hurry. {do}
    I just got home. Please {do}
    {do}. No rush.
    one more thing: {do}
    next, {do}
    do me a favor and {do}
""")
