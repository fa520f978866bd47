"""What an argument is, by the words of its name and description, and how people say it."""

from __future__ import annotations

from dataclasses import dataclass

# A flag with its label ("images", "public"); speech prefers the last forms, lists the first.
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
    _role("phone telephone mobile fax", "phone", "on {v}", "at {v}"),
    _role("uuid guid", "uuid", "{v}"),
    _role("ip ipv4", "ipv4", "at {v}", "from {v}"),
    _role("timezone", "zone", "in the {v} time zone"),
    _role("datetime timestamp start begin", "datetime", "on {v}", "starting {v}"),
    _role("end until till", "datetime", "until {v}", "till {v}"),
    _role("since", "date", "since {v}", "from {v} on"),
    _role("checkin", "date", "from {v}", "arriving {v}"),
    _role("checkout", "date", "to {v}", "until {v}"),
    _role("deadline due", "date", "by {v}", "due {v}"),
    _role("date day birthday dob", "date", "on {v}", "for {v}"),
    _role("time hour clock when", "time", "at {v}"),
    _role("month", "month", "in {v}"),
    _role("year", "year", "in {v}", "from {v}"),
    _role("weekday", "weekday", "on {v}"),
    _role("duration period interval", "duration", "for {v}"),
    _role("pod container service namespace cluster repository repo branch bucket table database "
          "deployment job_name microservice", "service_name", "in {v}", "on {v}"),
    _role("restaurant hotel cafe bar shop store theater cinema", "company", "at {v}", "at {v}"),
    _role("origin departure source pickup", "city", "from {v}", "starting in {v}"),
    _role("destination arrival dropoff", "city", "to {v}"),
    _role("near nearby around", "city", "near {v}", "close to {v}"),
    _role("city town location place region area venue", "city", "in {v}", "in {v}"),
    _role("country nation", "country", "in {v}", "for {v}"),
    _role("address street", "street", "to {v}", "at {v}"),
    _role("zip zipcode postcode postal", "digits", "in {v}", "zip code {v}"),
    _role("currency", "currency", "in {v}"),
    _role("symbol ticker stock", "ticker", "for {v}", "of {v}"),
    _role("company employer organization organisation brand vendor airline bank", "company",
          "at {v}", "from {v}"),
    _role("username handle login account", "handle", "for {v}", "as {v}"),
    _role("doctor dentist therapist physician", "doctor", "with {v}"),
    _role("fullname full", "person", "for {v}"),
    _role("firstname forename", "first", "for {v}"),
    _role("lastname surname", "last", "for {v}"),
    _role("artist author singer actor director composer band musician sing", "person", "by {v}"),
    _role("recipient receiver payee contact friend addressee", "person", "to {v}"),
    _role("attendee participant guest invitee player", "person", "with {v}"),
    _role("assignee owner", "person", "for {v}", "assigned to {v}"),
    _role("driver person people employee customer user passenger patient member sender student",
          "person", "for {v}"),
    _role("language lang locale", "language", "in {v}", "to {v}"),
    _role("color colour", "color", "in {v}"),
    _role("file filename attachment document", "file", "called {v}", "from {v}"),
    _role("path folder directory", "path", "in {v}", "at {v}"),
    _role("code sku confirmation token serial flight invoice order ticket booking", "code",
          "number {v}", "{v}"),
    _role("id identifier", "code", "with id {v}", "{v}"),
    _role("song track album movie film show playlist book game podcast series", "name_title",
          "called {v}", "{v}"),
    _role("medication medicine drug pill", "medicine", "{v}"),
    _role("food dish meal cuisine ingredient recipe drink", "food", "with {v}", "for {v}"),
    _role("tag label keyword hashtag", "tag", "tagged {v}", "with the tag {v}"),
    _role("genre topic subject theme", "topic", "about {v}", "on {v}"),
    _role("category kind", "place_kind", "in {v}", "for {v}"),
    _role("reference purpose", "payment", "for {v}", "with the reference {v}"),
    _role("todo task reminder remember", "todo", "to {v}", "saying {v}"),
    _role("query search term question prompt expression q", "query", "for {v}"),
    _role("title headline heading event meeting item name", "title_text", "called {v}",
          "named {v}", "titled {v}"),
    _role("reason cause why", "reason_text", "because {v}", "reason: {v}"),
    _role("notes wishes instructions preferences", "wish", "note: {v}", "with the note {v}"),
    _role("message text body content note comment description summary feedback caption details",
          "message_text", "saying {v}", "that says {v}"),
    _role("room hall", "place", "in the {v}"),
    _role("rating score quantity count number size level value", "number_plain", "of {v}"),
    _role("keywords product device appliance article gadget object", "product", "for {v}"),
    _role("job profession occupation position role", "job", "as {v}"),
    _role("sport team", "sport", "in {v}"),
    _role("animal pet breed species", "animal", "for {v}"),
    _role("version release", "version", "version {v}"),
    _role("password secret pin passcode", "digits", "{v}"),
    _role("price amount total cost budget fee salary", "amount", "for {v}", "of {v}"),
)  # fmt: skip

# A first word that says where a value stands, whatever its role: "from_currency".
DIRECTIONS = {"from": "from {v}", "to": "to {v}", "source": "from {v}", "target": "to {v}",
              "old": "from {v}", "new": "to {v}", "min": "from {v}", "max": "up to {v}",
              "return": "returning {v}", "departure": "leaving {v}"}  # fmt: skip

# Last words that say nothing: "customer_name" is a person, "phone_number" is no number.
EMPTY_WORDS = {"name", "number", "value", "text", "string", "info"}

# Units that follow a number whose argument is so named: "{v} guests", "for {v} nights".
COUNTED = {
    "guests", "people", "persons", "rooms", "nights", "days", "hours", "minutes", "seconds",
    "weeks", "months", "tickets", "items", "copies", "passengers", "adults", "children",
    "pages", "results", "stars", "kilometers", "miles", "degrees", "percent", "kilograms",
    "pounds", "litres", "lines", "replicas", "km", "mg", "kg", "ml", "cm", "euros", "dollars",
}  # fmt: skip
LASTING = {"nights", "days", "hours", "minutes", "seconds", "weeks", "months"}

# How a number is said whose argument's name or description holds the word.
NUMBERS: dict[str, tuple[str, ...]] = {
    "party": ("for {v}", "for {v} people"),
    "radius": ("within {v} km", "at most {v} km away"),
    "temperature": ("to {v} degrees", "to {v}"),
    "percent": ("at {v} percent", "at {v}%", "to {v}%"),
    "brightness": ("at {v} percent", "at {v}%"),
    "volume": ("to {v}", "to {v}%"),
    "level": ("to {v}", "at {v}"),
    "limit": ("at most {v}", "{v} results at most"),
    "quantity": ("{v} of them", "{v} times"),
    "age": ("aged {v}", "{v} years old"),
    "year": ("in {v}", "from {v}"),
    "times": ("{v} times a day",),
}
MOST = ("up to {v}", "for at most {v}", "under {v}")  # of an argument that starts with "max"
LEAST = ("of at least {v}", "from {v} up", "over {v}")

# An option of a fixed list whose argument is so named.
OPTIONS: dict[str, tuple[str, ...]] = {
    "account": ("for my {v} account", "of the {v} account", "in my {v} account"),
    "calendar": ("in my {v} calendar", "from the {v} calendar"),
    "reason": ("because of {v}", "reason {v}", "for {v}"),
    "mode": ("{v}", "mode {v}", "in {v} mode"),
    "environment": ("to {v}", "in {v}"),
    "level": ("at level {v}", "level {v}"),
    "status": ("that are {v}", "with status {v}"),
    "unit": ("in {v}",),
    "units": ("in {v}",),
    "format": ("as {v}", "in {v} format"),
}
# Arguments named by a verb: "avoid tolls".
DOING = {"avoid", "include", "exclude", "skip", "ignore", "require"}

# Flags that are said without "with": "in stock", "make it public".
PLAIN_FLAGS = {
    "public", "private", "formal", "nonstop", "direct", "outdoor", "urgent", "anonymous", "online",
    "in stock", "open now", "available", "visible", "recurring", "encrypted", "vegan", "silent",
}  # fmt: skip
