"""How to ask for a tool that nobody wrote phrases for: frames, verbs, and what arguments are.

In a frame, ``{do}`` is what the tool does ("book a table"), and the arguments stand in one of
four forms: ``{args}`` "in Oslo on Friday", ``{pairs}`` "city Oslo and day Friday", ``{labels}``
"city: Oslo, day: Friday", ``{facts}`` "the city is Oslo and the day is Friday".
"""

# ruff: noqa: E501 (one phrase a line, however long)
from __future__ import annotations

from dataclasses import dataclass

from tooluse.data.templates import lines

FRAMES = lines("""
    {do} {args}
    {do} {args}, thanks
    {do} {args} please
    please {do} {args}
    pls {do} {args}
    can you {do} {args}?
    could you {do} {args}?
    could you please {do} {args}?
    can you please {do} {args}
    would you {do} {args}?
    would you mind helping me, I need to {do} {args}
    will you {do} {args}?
    I need to {do} {args}
    I want to {do} {args}
    I'd like to {do} {args}
    I would like you to {do} {args}
    I need you to {do} {args}
    I have to {do} {args}
    let's {do} {args}
    help me {do} {args}
    hey, {do} {args}
    hi there, can you {do} {args}
    ok now {do} {args}
    just {do} {args}
    go ahead and {do} {args}
    my boss wants me to {do} {args}
    {name} asked me to {do} {args}
    is it possible to {do} {args}?
    time to {do} {args}
    don't forget to {do} {args}
    next, {do} {args}
    also {do} {args}
    quickly {do} {args}
    {do} {args} if you can
    {do} {args} asap
    {do} {args}, it's urgent
    {do} {args} - thank you
    {do} {args}. No rush.
    {do} {args}. {name} is waiting.
    I'm in a hurry. {do} {args}
    I just got home. Please {do} {args}
    {args}, {do}
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

# What the first word of a tool's name says, in other words. "*" stands before names without a verb.
VERBS: dict[str, tuple[str, ...]] = {
    "get": ("get", "get me", "fetch", "show me", "give me", "find", "tell me"),
    "fetch": ("fetch", "get", "get me", "pull up", "show me"),
    "show": ("show", "show me", "display", "let me see"),
    "list": ("list", "show me", "give me", "list all"),
    "find": ("find", "find me", "look for", "search for", "look up"),
    "search": ("search", "look for", "find", "look up"),
    "lookup": ("look up", "find", "check"),
    "check": ("check", "have a look at", "find out"),
    "read": ("read", "open", "show me"),
    "create": ("create", "make", "add", "set up"),
    "add": ("add", "put in", "include"),
    "make": ("make", "create", "set up"),
    "set": ("set", "change", "adjust"),
    "update": ("update", "change", "edit", "modify"),
    "change": ("change", "update", "switch"),
    "edit": ("edit", "change", "update"),
    "delete": ("delete", "remove", "get rid of"),
    "remove": ("remove", "delete", "take out"),
    "cancel": ("cancel", "call off"),
    "send": ("send", "send out", "send off"),
    "post": ("post", "publish", "share"),
    "book": ("book", "reserve"),
    "reserve": ("reserve", "book"),
    "schedule": ("schedule", "set up", "plan"),
    "order": ("order", "buy"),
    "buy": ("buy", "order", "purchase", "get me"),
    "play": ("play", "put on", "start playing"),
    "start": ("start", "begin", "launch"),
    "stop": ("stop", "end", "halt"),
    "open": ("open", "open up"),
    "close": ("close", "shut"),
    "turn": ("turn", "switch"),
    "calculate": ("calculate", "work out", "compute"),
    "compute": ("compute", "calculate", "work out"),
    "convert": ("convert", "change"),
    "translate": ("translate",),
    "rate": ("rate", "give a rating to"),
    "generate": ("generate", "create", "make"),
    "run": ("run", "execute"),
    "call": ("call", "ring"),
    "transfer": ("transfer", "send", "move"),
    "pay": ("pay", "settle"),
    "track": ("track", "follow"),
    "remind": ("remind",),
    "write": ("write", "compose"),
    "download": ("download", "get"),
    "upload": ("upload",),
    "save": ("save", "store"),
    "move": ("move", "shift"),
    "copy": ("copy", "duplicate"),
    "rename": ("rename",),
    "compare": ("compare",),
    "summarize": ("summarize", "sum up"),
    "recommend": ("recommend", "suggest"),
    "subscribe": ("subscribe",),
    "login": ("log in",),
    "*": ("get", "use", "run", "do"),
}

YES = ("with {label}", "{label}: yes", "{label} on", "{label} enabled", "and yes to {label}")
NO = ("without {label}", "{label}: no", "{label} off", "{label} disabled", "and no {label}")


@dataclass(frozen=True)
class Role:
    """What an argument is: the words that give it away, a kind of value, and how it is said."""

    words: frozenset[str]
    kind: str
    said: tuple[str, ...] = ()  # "{v}" is the value; empty: "with label value"


def _role(words: str, kind: str, *said: str) -> Role:
    return Role(frozenset(words.split()), kind, said)


# The first role one of whose words is in the argument's name decides; then its description is
# looked at in the same order. Roles that others would shadow come first.
ROLES: tuple[Role, ...] = (
    _role("email mail recipient_email e-mail cc bcc", "to", "to {v}", "for {v}"),
    _role("url uri link website webpage homepage endpoint", "url", "from {v}", "at {v}"),
    _role("phone telephone mobile fax", "phone", "on {v}", "number {v}"),
    _role("uuid guid", "uuid"),
    _role("ip ipv4", "ipv4"),
    _role("timezone", "zone", "in the {v} time zone"),
    _role("datetime timestamp start begin", "datetime", "on {v}", "starting {v}"),
    _role("end until till", "datetime", "until {v}", "ending {v}"),
    _role("date day deadline birthday dob checkin checkout due", "date", "on {v}", "for {v}"),
    _role("time hour clock", "time", "at {v}"),
    _role("month", "month", "in {v}"),
    _role("year", "year", "in {v}", "from {v}"),
    _role("weekday", "weekday", "on {v}"),
    _role("duration period interval", "duration", "for {v}"),
    _role("restaurant hotel cafe bar shop store theater cinema", "company", "at {v}"),
    _role("origin departure source pickup", "city", "from {v}", "starting in {v}"),
    _role("destination arrival dropoff", "city", "to {v}", "going to {v}"),
    _role(
        "city town location place region area venue near", "city", "in {v}", "for {v}", "near {v}"
    ),
    _role("country nation", "country", "in {v}", "for {v}"),
    _role("address street", "street", "at {v}", "to {v}"),
    _role("zip zipcode postcode postal", "digits", "in {v}", "zip code {v}"),
    _role("currency", "currency", "in {v}"),
    _role("symbol ticker stock", "ticker", "for {v}", "of {v}"),
    _role(
        "company employer organization organisation brand vendor airline bank",
        "company",
        "at {v}",
        "from {v}",
        "for {v}",
    ),
    _role("username handle login account", "handle", "for {v}", "as {v}"),
    _role("fullname full", "person", "for {v}"),
    _role("firstname forename", "first", "for {v}"),
    _role("lastname surname", "last", "for {v}"),
    _role("artist author singer actor director composer band musician", "person", "by {v}"),
    _role(
        "person people contact guest attendee participant employee customer user passenger "
        "patient recipient friend assignee owner member sender player student",
        "person",
        "for {v}",
        "with {v}",
    ),
    _role("language lang locale", "language", "in {v}", "to {v}"),
    _role("color colour", "color", "in {v}"),
    _role("file filename attachment document", "file", "called {v}", "from {v}"),
    _role("path folder directory", "path", "in {v}", "at {v}"),
    _role(
        "code sku reference confirmation token serial flight invoice",
        "code",
        "number {v}",
        "with code {v}",
    ),
    _role("id identifier", "code", "with id {v}"),
    _role(
        "song track album movie film show playlist book game podcast series",
        "name_title",
        "called {v}",
        "{v}",
    ),
    _role("food dish meal cuisine ingredient recipe drink", "food", "with {v}", "for {v}"),
    _role(
        "genre category topic subject theme tag label keyword hashtag",
        "topic",
        "about {v}",
        "on {v}",
    ),
    _role("query search term question prompt expression q", "query", "for {v}"),
    _role(
        "title headline heading event meeting task item reminder name",
        "title_text",
        "called {v}",
        "named {v}",
        "titled {v}",
    ),
    _role(
        "message text body content note comment description summary reason feedback caption instructions details",
        "subject_clause",
        "saying {v}",
        "that says {v}",
    ),
    _role("room hall", "place", "in the {v}"),
    _role("rating score quantity count number size level value", "number_plain", "of {v}"),
    _role("product device appliance article gadget object", "thing", "for the {v}", "of the {v}"),
    _role("job profession occupation position role", "job", "as {v}"),
    _role("sport team", "sport", "in {v}"),
    _role("animal pet breed species", "animal", "for {v}"),
    _role("version release", "version", "version {v}"),
    _role("password secret pin passcode", "digits"),
    _role("price amount total cost budget fee salary", "amount", "for {v}", "of {v}"),
)

# A first word that says where a value stands, whatever its role: "from_currency".
DIRECTIONS = {"from": "from {v}", "to": "to {v}", "source": "from {v}", "target": "to {v}",
              "old": "from {v}", "new": "to {v}", "min": "from {v}", "max": "up to {v}"}  # fmt: skip

# Last words that say nothing: "customer_name" is a person, "phone_number" is no number.
EMPTY_WORDS = {"name", "number", "value", "text", "string", "info"}

# Units that follow a number whose argument is so named: "{v} guests".
COUNTED = {
    "guests", "people", "persons", "rooms", "nights", "days", "hours", "minutes", "seconds",
    "weeks", "months", "tickets", "items", "copies", "passengers", "adults", "children",
    "pages", "results", "stars", "kilometers", "miles", "degrees", "percent",
}  # fmt: skip
