"""What an argument is, by the words of its name and description, and how people say it."""

from __future__ import annotations

from dataclasses import dataclass

from tooluse.data.phrases import Entry, read_tables


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
    _role("email mail recipient_email e-mail cc bcc", "to", "to {v}", "for {v}", "at {v}"),
    _role("url uri link website webpage homepage endpoint", "url", "from {v}", "at {v}"),
    _role("phone telephone mobile fax", "phone", "on {v}", "at {v}", "phone {v}", "number {v}",
          "tel. {v}"),
    _role("uuid guid", "uuid", "{v}"),
    _role("ip ipv4", "ipv4", "at {v}", "from {v}", "with ip {v}"),
    _role("timezone", "zone", "in the {v} time zone"),
    _role("birthday dob birth birthdate born", "birthday", "born {v}", "born on {v}",
          "born {v}", "dob {v}", "date of birth {v}"),
    _role("nationality citizenship", "nationality", "as a {v} citizen", "with {v} nationality",
          "with a {v} passport"),
    _role("duration interval", "span_said", "for {v}", "lasting {v}"),
    _role("start begin from_time from_date starting effective", "moment_point", "starting {v}", "from {v}",
          "from {v} on", "as of {v}"),
    _role("expiry expires expiration expire", "day_said", "until {v}", "till {v}", "through {v}",
          "good until {v}"),
    _role("end until till", "moment_point", "until {v}", "till {v}",
          "to {v}", "through {v}"),
    _role("deadline due", "moment_point", "by {v}", "due {v}", "before {v}"),
    _role("period timeframe", "past_moment", "{v}", "for {v}", "from {v}"),
    _role("since", "past_moment", "since {v}", "from {v} on"),
    _role("checkin", "day_said", "from {v}", "arriving {v}"),
    _role("checkout", "day_said", "to {v}", "until {v}"),
    _role("datetime timestamp when schedule", "moment", "{at}", "{at}", "for {v}"),
    _role("date day", "day_said", "{at}", "{at}", "for {v}"),
    _role("time hour clock slot", "moment", "{at}", "{at}", "for {v}"),
    _role("month", "month", "in {v}", "for {v}"),
    _role("year", "year", "in {v}", "from {v}"),
    _role("weekday", "weekday", "on {v}"),
    _role("host hostname server node vm instance machine domain", "host_said", "on {v}", "{v}",
          "for {v}"),
    _role("pod container service namespace cluster repository repo branch bucket database "
          "deployment job_name microservice stack", "service_name", "in {v}", "on {v}", "for {v}"),
    _role("origin departure source pickup", "city", "from {v}", "starting in {v}"),
    _role("destination arrival dropoff", "city", "to {v}"),
    _role("near nearby around", "city", "near {v}", "close to {v}"),
    _role("city town location place region area venue", "city", "in {v}", "in {v}"),
    _role("country nation", "country", "in {v}", "for {v}"),
    _role("address street", "street_said", "to {v}", "at {v}"),
    _role("zip zipcode postcode postal", "digits", "in {v}", "zip code {v}"),
    _role("currency", "currency", "in {v}"),
    _role("unit uom", "measure_unit", "in {v}", "{v}"),
    _role("symbol ticker", "ticker", "for {v}", "of {v}"),
    _role("company employer organization organisation brand vendor airline supplier manufacturer "
          "publisher insurer", "company", "at {v}", "from {v}", "by {v}"),
    _role("username handle login account", "handle", "for {v}", "as {v}"),
    _role("doctor dentist therapist physician clinician nurse professor", "doctor", "with {v}",
          "with {v}", "to see {v}"),
    _role("fullname full", "person", "for {v}"),
    _role("firstname forename", "first", "for {v}"),
    _role("lastname surname", "last", "for {v}"),
    _role("artist author singer actor director composer band musician sing writer", "person",
          "by {v}", "from {v}"),
    _role("recipient receiver payee contact friend addressee", "person", "to {v}", "for {v}"),
    _role("attendee participant guest invitee player companion partner", "person", "with {v}",
          "together with {v}"),
    _role("assignee owner responsible", "assignee", "to {v}", "for {v}", "assigned to {v}"),
    _role("person people", "person", "for {v}"),
    _role("driver employee customer user passenger patient member sender student "
          "client tenant teacher instructor borrower reader subscriber visitor resident donor "
          "volunteer applicant candidate caller colleague staff manager agent reviewer character hero player "
          "traveller traveler approver sender buyer seller host coach trainer", "titled_person", "for {v}"),
    _role("language lang locale", "language", "in {v}", "to {v}"),
    _role("color colour", "color", "in {v}"),
    _role("file filename attachment document", "file", "called {v}", "from {v}"),
    _role("path", "path", "at {v}", "{v}", "of {v}"),
    _role("folder directory", "path", "in {v}", "at {v}"),
    _role("voucher coupon promo discount", "code_word", "with code {v}", "code {v}", "{v}"),
    _role("code sku confirmation token serial flight invoice order ticket booking barcode isbn "
          "reference", "code_said", "number {v}", "{v}"),
    _role("id identifier", "code_said", "with id {v}", "{v}"),
    _role("song track album movie film show playlist book game podcast series exhibition",
          "name_title", "called {v}", "{v}"),
    _role("medication medicine drug pill", "medicine", "{v}"),
    _role("allergy allergen intolerance", "allergen", "allergic to {v}", "allergic to {v}", "with allergies to {v}"),
    _role("symptom complaint illness disease diagnosis condition", "illness", "with {v}",
          "for {v}"),
    _role("food dish meal cuisine ingredient recipe drink", "food_said", "with {v}", "for {v}"),
    _role("tag label keyword hashtag", "tag", "tagged {v}", "with the tag {v}"),
    _role("genre topic subject theme", "topic", "about {v}", "on {v}"),
    _role("category kind", "place_kind", "in {v}", "for {v}"),
    _role("purpose", "payment", "for {v}", "with the reference {v}"),
    _role("todo task reminder remember", "todo", "to {v}", "saying {v}"),
    _role("query search term question prompt expression q", "query", "for {v}"),
    _role("title headline heading event meeting name", "title_text", "called {v}",
          "named {v}", "titled {v}"),
    _role("reason cause why", "reason_text", "because {v}", "reason: {v}"),
    _role("wish wishes instructions preferences requests", "wish", "note: {v}", "with the note {v}"),
    _role("note notes comment comments remark remarks description summary feedback details resolution",
          "comment_text", "note: {v}", "with the note {v}", "saying {v}", "{label}: {v}"),
    _role("message text body content caption", "message_text", "saying {v}", "that says {v}"),
    _role("room hall", "room_said", "in {v}", "in the {v}", "for {v}"),
    _role("quantity qty", "quantity_said", "{v}", "{v} of it", "{v} in all"),
    _role("rating score count number size level value", "number_plain", "of {v}"),
    _role("camera lamp light sensor speaker plug switch fan window gate door shutter blind device appliance",
          "device_said", "for {v}", "for the {v}"),
    _role("aisle shelf bin rack dock platform terminal lane bay row locker desk", "spot_said", "in {label} {v}",
          "at {label} {v}", "{label} {v}"),
    _role("keywords product article gadget object item equipment tool part "
          "goods material", "product_said", "for {v}", "for the {v}"),
    _role("job profession occupation position role", "job", "as {v}"),
    _role("sport activity workout exercise", "sport", "{v}", "of {v}", "for {v}"),
    _role("team squad crew", "team_said", "in the {v}", "from the {v}", "for the {v}"),
    _role("list board column", "list_said", "on the {v} list", "to the {v} list", "from the {v} list"),
    _role("project campaign deal opportunity", "project_said", "for {v}", "in {v}"),
    _role("photo photos picture pictures image images", "pictures_said", "with {v}"),
    _role("album collection", "name_title", "called {v}", "{v}"),
    _role("plate numberplate registration vin", "plate_said", "with plate {v}", "plate {v}", "{v}"),
    _role("where", "place_said", "in {v}", "at {v}", "in the {v}", "at the {v}"),
    _role("spell weapon potion scene mode preset", "name_title", "called {v}", "{v}"),
    _role("ref commit", "git_branch", "at {v}", "on {v}"),
    _role("animal pet breed species", "animal", "for {v}"),
    _role("version release", "version", "version {v}"),
    _role("password secret pin passcode", "digits", "{v}"),
    _role("price amount total cost budget fee salary", "amount", "for {v}", "of {v}"),
)  # fmt: skip

# Kinds of places that have names of their own: "Riverside pharmacy", "the Elm Street branch".
NAMED_PLACES = {
    "restaurant", "hotel", "cafe", "bar", "shop", "store", "theater", "theatre", "cinema", "bank",
    "pharmacy", "clinic", "hospital", "facility", "practice", "branch", "library", "school", "gym",
    "studio", "office", "garage", "warehouse", "station", "museum", "salon", "bakery", "campus",
    "depot", "lab", "laboratory", "university", "college", "site", "market", "workshop", "court",
}  # fmt: skip

# Words in -er or -or that are no people, as a "reviewer" or a "picker" is.
NOT_PEOPLE = {
    "number", "order", "filter", "folder", "printer", "router", "container", "cluster", "computer", "server", "timer",
    "counter", "meter", "monitor", "sensor", "motor", "door", "floor", "color", "error", "factor", "parameter", "layer",
    "header", "footer", "marker", "parser", "corner", "paper", "letter", "poster", "flower", "water", "power", "weather",
    "summer", "winter", "quarter", "chapter", "register", "master", "matter", "gender", "border", "cover", "drawer",
    "heater", "cooler", "cooker", "mixer", "charger", "speaker", "trigger", "provider", "identifier", "pointer",
    "character", "buffer", "adapter", "connector", "vector", "sector", "mirror", "colour", "shower", "dinner", "other",
    "offer", "transfer", "answer", "voucher", "newsletter", "reminder", "ledger", "tower", "river", "shader", "locker",
}  # fmt: skip

# What sort of thing a kind of value is, which decides where it may stand; the rest is "what".
SORTS: dict[str, str] = {
    **dict.fromkeys(("person", "titled_person", "doctor", "first", "last", "assignee"), "who"),
    **dict.fromkeys(("code", "code_said", "digits", "uuid", "service_name", "host_said", "version", "ticker", "code_word",
                     "handle", "file", "ipv4", "number_plain", "git_branch", "spot_said", "plate_said"), "id"),
    **dict.fromkeys(("moment", "moment_point", "day_said", "past_moment", "birthday", "iso_date",
                     "iso_time", "iso_datetime", "clock_said", "month", "weekday", "year", "span_said"), "when"),
    **dict.fromkeys(("place_said", "city", "country", "street_said", "company", "named_place", "path", "url",
                     "room_said"), "where"),
    **dict.fromkeys(("subject_np", "event_said", "comment_text", "opinion_text", "workout_text", "absence_text", "expense_text", "refusal_text", "trouble_text", "message_text", "query", "topic", "todo", "reason_text",
                     "payment", "wish", "phone", "to", "note_text", "resolution_text", "topic_said"), "text"),
}  # fmt: skip

# What stands in arguments of other names: see ``values/``. An entry's only line may be a slot: then
# they hold what another kind of argument does.
HOLDING: dict[str, tuple[str, ...]] = {
    "what": ("for {v}", "for {v}", "with the {label} {v}", "{label} {v}"),
    "who": ("for {v}",),
    "where": ("in {v}", "at {v}"),
    "when": ("{at}", "{at}", "for {v}"),
    "text": ("saying {v}", "with the {label} {v}", "{label}: {v}"),
}


def _held(entry: Entry) -> Role:
    """The role of an entry's arguments; its kind is named after the first of them."""
    names, lines = entry.right, entry.phrases
    kind = lines[0][1:-1] if len(lines) == 1 else f"of_{names[0]}"
    same = (role.said for role in ROLES if role.kind == kind)
    return Role(frozenset(names), kind, next(same, HOLDING.get(entry.left[0], ())))


_HELD = {_held(entry): entry for entry in read_tables("values")}
BY_NAME = {name: role for role in _HELD for name in role.words}
OWN_VALUES = {r.kind: entry.phrases for r, entry in _HELD.items() if len(entry.phrases) > 1}
SORTS |= {role.kind: entry.left[0] for role, entry in _HELD.items() if role.kind in OWN_VALUES}

# Labels that are no nouns: nobody says "the when is Friday".
NO_NOUNS = {
    "when", "where", "who", "what", "why", "how", "starts", "ends", "from", "to", "until", "till",
    "since", "by", "at", "on", "in", "for", "with", "q", "cc", "expires", "begins", "due", "near",
    "about", "regarding", "avoid", "full", "first", "last", "older than", "newer than", "out", "into", "whom",
}  # fmt: skip

# A first word that says where a value stands, whatever its role: "from_currency".
DIRECTIONS = {"from": "from {v}", "to": "to {v}", "source": "from {v}", "target": "to {v}",
              "old": "from {v}", "new": "to {v}", "min": "from {v}", "max": "up to {v}",
              "return": "returning {v}", "departure": "leaving {v}", "due": "by {v}",
              "start": "starting {v}", "end": "until {v}", "valid": "valid until {v}",
              "expiry": "until {v}", "delivery": "for delivery {at}", "pickup": "pickup {at}"}  # fmt: skip

# Last words that say nothing: "customer_name" is a person, "phone_number" is no number.
EMPTY_WORDS = {"name", "number", "value", "text", "string", "info"}

# How a number is said whose argument's name or description holds the word.
NUMBERS: dict[str, tuple[str, ...]] = {
    "radius": ("within {v} km", "at most {v} km away"),
    "limit": ("at most {v}", "{v} results at most", "limit {v}", "only {v}"),
    "quantity": ("{v} pieces", "{v} of them", "quantity {v}", "{v}x", "{v} pcs"),
    "age": ("aged {v}", "{v} years old"),
    "year": ("in {v}", "from {v}"),
    "times": ("{v} times", "{v}x"),
    "copies": ("{v} copies", "{v}x"),
}
MOST = ("up to {v}", "at most {v}", "{v} max", "no more than {v}", "max {v}")  # of "max_…"
LEAST = ("at least {v}", "{v} or more", "min {v}", "from {v}", "upwards of {v}")

# An option of a fixed list whose argument is so named.
OPTIONS: dict[str, tuple[str, ...]] = {
    "account": ("for my {v} account", "of the {v} account", "in my {v} account"),
    "calendar": ("in my {v} calendar", "from the {v} calendar"),
    "reason": ("because of {v}", "reason {v}", "reason: {v}", "it's {v}", "({v})", "- {v}"),
    "mode": ("{v}", "by {v}", "{v} mode", "in {v} mode", "via {v}"),
    "method": ("by {v}", "via {v}", "with {v}"),
    "channel": ("by {v}", "via {v}", "on {v}"),
    "environment": ("to {v}", "in {v}"),
    "level": ("at level {v}", "level {v}", "{v}"),
    "priority": ("{v} priority", "priority {v}", "with {v} priority", "as {v}", "prio {v}"),
    "severity": ("{v} severity", "severity {v}", "as {v}"),
    "status": ("that are {v}", "with status {v}", "as {v}", "{v}"),
    "state": ("{v}", "as {v}", "state {v}"),
    "unit": ("in {v}",),
    "units": ("in {v}",),
    "format": ("as {v}", "in {v} format", "as a {v}", "in {v}"),
    "language": ("in {v}",),
    "type": ("{v}", "type {v}", "of type {v}", "as {v}"),
    "kind": ("{v}", "kind {v}", "as {v}"),
    "category": ("in {v}", "category {v}", "under {v}", "as {v}"),
    "size": ("size {v}", "in {v}", "in size {v}", "{v}"),
    "frequency": ("{v}",),
}
# Options that name a place: "in Lyon", "at the front desk".
PLACED = {
    "room", "location", "warehouse", "branch", "site", "city", "area", "zone", "region", "floor",
    "store", "department", "building", "place", "shelf", "section", "campus", "office",
}  # fmt: skip
IN_PLACE = (
    "in {v}",
    "in the {v}",
    "in the {v} {label}",
    "at the {v} {label}",
    "{label} {v}",
    "at {v}",
)
# Arguments named by a verb: "avoid tolls".
DOING = {"avoid", "include", "exclude", "skip", "ignore", "require"}
