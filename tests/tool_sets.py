"""A dozen tool sets as people have them: every schema type, optional arguments, near neighbours."""

from __future__ import annotations

from tooluse.tools import JSON, Schema, Toolset


def S(description: str = "", **more: JSON) -> Schema:
    return {"type": "string", **({"description": description} if description else {}), **more}


def I(description: str = "", **more: JSON) -> Schema:  # noqa: E743 (as short as S, N and B)
    return {**S(description, **more), "type": "integer"}


def N(description: str = "", **more: JSON) -> Schema:
    return {**S(description, **more), "type": "number"}


def B(description: str = "") -> Schema:
    return {**S(description), "type": "boolean"}


def A(items: Schema, description: str = "", **more: JSON) -> Schema:
    return {**S(description, **more), "type": "array", "items": items}


def _tool(tool: str, does: str, needs: list[str], /, **properties: Schema) -> JSON:
    parameters: Schema = {"type": "object", "properties": {**properties}, "required": [*needs]}
    return {"type": "function", "function": {"name": tool, "description": does, "parameters": parameters}}  # fmt: skip


_ROOMS: list[JSON] = ["kitchen", "living_room", "bedroom", "bathroom", "hallway"]
_ACCOUNTS: list[JSON] = ["checking", "savings", "credit_card"]
_DOORS: list[JSON] = ["front", "back", "garage"]
_DATE: Schema = S(format="date")

# fmt: off
# ruff: noqa: E501 (a tool's properties side by side)
_SETS: dict[str, list[JSON]] = {
    "calendar": [
        _tool("create_event", "Create a calendar event.", ["title", "date"],
              title=S("What the event is called"), date=S("The day of the event", format="date"),
              start_time=S("When it starts, like 14:30", pattern="^[0-2][0-9]:[0-5][0-9]$"),
              duration_minutes=I("How long it takes", minimum=5, maximum=480, multipleOf=5),
              attendees=A(S(format="email"), "E-mail addresses of the guests"),
              location=S("Where it takes place")),
        _tool("delete_event", "Delete an event from the calendar.", ["event_id"],
              event_id=S("The event's identifier", pattern="^EVT-[0-9]{5}$")),
        _tool("list_events", "List the events of a day.", ["date"],
              date=_DATE, calendar=S(enum=["work", "private", "family"])),
        _tool("find_free_slot", "Find a time when everybody is free.", ["duration_minutes"],
              duration_minutes=I(minimum=15, maximum=240), attendees=A(S("A person's name"))),
    ],
    "smart_home": [
        _tool("set_light", "Switch a light on or off or dim it.", ["room", "on"],
              room=S("The room the light is in", enum=_ROOMS), on=B("Whether the light should be on"),
              brightness=I("Brightness in percent", minimum=0, maximum=100), color=S("Colour of the light")),
        _tool("set_thermostat", "Set the temperature of a room.", ["room", "temperature"],
              room=S(enum=_ROOMS), temperature=N("Degrees Celsius", minimum=5, maximum=30),
              until=S("When to go back to normal")),
        _tool("lock_door", "Lock a door.", ["door"], door=S(enum=_DOORS)),
        _tool("unlock_door", "Unlock a door.", ["door"], door=S(enum=_DOORS),
              minutes=I("Lock it again after so many minutes", minimum=1, maximum=60)),
        _tool("start_vacuum", "Start the robot vacuum cleaner.", [],
              rooms=A(S(enum=_ROOMS), uniqueItems=True, minItems=1), quiet_mode=B("Clean quietly")),
    ],
    "banking": [
        _tool("transfer_money", "Transfer money to another account.", ["amount", "recipient"],
              amount=N("How much to transfer", minimum=0.01, maximum=50000),
              currency=S(enum=["EUR", "USD", "GBP", "CHF"]), recipient=S("Who gets the money"),
              iban=S("The recipient's IBAN", pattern="^[A-Z]{2}[0-9]{20}$"),
              reference=S("What the payment is for")),
        _tool("get_balance", "Show the balance of an account.", ["account"], account=S(enum=_ACCOUNTS)),
        _tool("list_transactions", "List recent transactions.", ["account"], account=S(enum=_ACCOUNTS),
              since=_DATE, min_amount=N(minimum=0), max_results=I(minimum=1, maximum=100)),
        _tool("freeze_card", "Freeze a debit or credit card.", ["last_four_digits"],
              last_four_digits=S("The card's last four digits", pattern="^[0-9]{4}$"),
              reason=S(enum=["lost", "stolen", "travel"])),
    ],
    "music": [
        _tool("play_song", "Play a song.", ["title"], title=S("Title of the song"), artist=S("Who sings it")),
        _tool("create_playlist", "Create a new playlist.", ["name"], name=S("The playlist's name"),
              public=B("Whether others can see it"),
              songs=A({"type": "object", "properties": {"title": S(), "artist": S()}, "required": ["title"]})),
        _tool("set_volume", "Set the volume.", ["level"], level=I(minimum=0, maximum=100)),
        _tool("skip_track", "Skip the current track.", []),
    ],
    "travel": [
        _tool("search_flights", "Search for flights between two cities.",
              ["origin", "destination", "departure_date"],
              origin=S("City of departure"), destination=S("City of arrival"),
              departure_date=_DATE, return_date=_DATE, passengers=I(minimum=1, maximum=9),
              cabin_class=S(enum=["economy", "premium_economy", "business", "first"]),
              nonstop=B("Only flights without a stop")),
        _tool("book_hotel", "Book a hotel room.", ["city", "check_in", "check_out"],
              city=S(), check_in=_DATE, check_out=_DATE, guests=I(minimum=1, maximum=6),
              breakfast=B("Whether breakfast is included"),
              max_price=N("Most that a night may cost, in euros", minimum=20)),
        _tool("rent_car", "Rent a car.", ["pickup_city", "days"], pickup_city=S(),
              days=I(minimum=1, maximum=30), category=S(enum=["small", "compact", "suv", "van"]),
              driver={"type": "object", "required": ["name"], "properties": {
                  "name": S("Full name of the driver"), "age": I(minimum=18, maximum=99)}}),
    ],
    "notes": [
        _tool("add_note", "Save a note.", ["text"], text=S("The note itself"), tags=A(S("A tag"))),
        _tool("search_notes", "Search through all notes.", ["query"], query=S("What to look for"),
              limit=I(minimum=1, maximum=50)),
        _tool("set_reminder", "Set a reminder.", ["text", "time"], text=S("What to remember"),
              time=S("When to be reminded")),
        _tool("add_todo", "Add a task to the to-do list.", ["task"], task=S(),
              priority=S(enum=["low", "medium", "high"]), due_date=_DATE),
    ],
    "shop": [
        _tool("search_products", "Search the catalogue.", ["keywords"], keywords=S(),
              max_price=N(minimum=0), category=S(enum=["clothing", "electronics", "books", "toys", "garden"]),
              in_stock=B("Only what can be delivered now"),
              sort_by=S(enum=["price_asc", "price_desc", "rating", "newest"])),
        _tool("add_to_cart", "Put a product into the shopping cart.", ["product_id"],
              product_id=S(pattern="^[A-Z]{3}-[0-9]{4}$"), quantity=I(minimum=1, maximum=20),
              size=S(enum=["S", "M", "L", "XL"])),
        _tool("track_order", "Track an order.", ["order_number"], order_number=S()),
        _tool("return_item", "Send an item back.", ["order_number", "reason"], order_number=S(),
              reason=S("Why it goes back")),
    ],
    "devops": [
        _tool("deploy_service", "Deploy a service to an environment.", ["service", "environment"],
              service=S("Name of the service"), environment=S(enum=["dev", "staging", "production"]),
              version=S("Version or tag"), replicas=I(minimum=1, maximum=20), dry_run=B()),
        _tool("restart_pod", "Restart a pod.", ["pod", "namespace"], pod=S(), namespace=S()),
        _tool("get_logs", "Fetch the logs of a service.", ["service"], service=S(),
              lines=I(minimum=10, maximum=5000), level=S(enum=["debug", "info", "warning", "error"]),
              since=S("ISO date and time", format="date-time")),
        _tool("create_ticket", "Open a ticket in the issue tracker.", ["summary"], summary=S(),
              priority=S(enum=["P1", "P2", "P3"]), assignee=S("User name"), labels=A(S())),
    ],
    "food": [
        _tool("order_food", "Order food from a restaurant.", ["restaurant", "items"], restaurant=S(),
              items=A({"type": "object", "required": ["name", "quantity"], "properties": {
                  "name": S("The dish"), "quantity": I(minimum=1, maximum=10)}}, minItems=1, maxItems=3),
              address=S("Delivery address"), notes=S("Wishes for the kitchen")),
        _tool("reserve_table", "Reserve a table at a restaurant.", ["restaurant", "party_size", "time"],
              restaurant=S(), party_size=I(minimum=1, maximum=20), time=S("Date and time"), outdoor=B()),
        _tool("find_recipe", "Find a recipe.", ["dish"], dish=S(),
              diet=S(enum=["vegan", "vegetarian", "gluten_free", "none"]), max_minutes=I(minimum=5)),
    ],
    "health": [
        _tool("log_weight", "Record the user's weight.", ["kilograms"], kilograms=N(minimum=20, maximum=300)),
        _tool("log_workout", "Record a workout.", ["type", "minutes"],
              type=S(enum=["running", "cycling", "swimming", "yoga", "weights"]),
              minutes=I(minimum=1, maximum=600), distance_km=N(minimum=0)),
        _tool("book_appointment", "Book an appointment with a doctor.", ["doctor", "date"],
              doctor=S("The doctor's name"), date=_DATE, reason=S()),
        _tool("add_medication", "Add a medication to the plan.", ["name", "dose_mg"], name=S(),
              dose_mg=N(minimum=0.1), times_per_day=I(minimum=1, maximum=6)),
    ],
    "messages": [
        _tool("send_message", "Send a text message to a contact.", ["contact", "message"],
              contact=S(), message=S()),
        _tool("call_contact", "Call somebody on the phone.", ["contact"], contact=S(), video=B("Video call")),
        _tool("translate_text", "Translate text into another language.", ["text", "target_language"],
              text=S(), target_language=S(), formal=B()),
        _tool("read_messages", "Read out new messages.", [], contact=S("Only from this person"), unread_only=B()),
    ],
    "maps": [
        _tool("get_directions", "Directions from one place to another.", ["destination"],
              origin=S("Where to start"), destination=S("Where to go"),
              mode=S(enum=["driving", "walking", "cycling", "transit"]),
              avoid=A(S(enum=["tolls", "ferries", "highways"]), uniqueItems=True)),
        _tool("find_nearby", "Find places of a kind near somewhere.", ["category"],
              category=S("Kind of place, such as pharmacy"), near=S(),
              radius_km=N(minimum=0.1, maximum=50), open_now=B()),
        _tool("convert_currency", "Convert an amount from one currency to another.",
              ["amount", "from_currency", "to_currency"], amount=N(minimum=0),
              from_currency=S(pattern="^[A-Z]{3}$"), to_currency=S(pattern="^[A-Z]{3}$")),
    ],
}
# fmt: on

TOOL_SETS: dict[str, Toolset] = {name: Toolset.from_json(tools) for name, tools in _SETS.items()}
