"""Units: how people write them, and which amounts of them are ordinary."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Unit:
    """Ways to write a unit after a number ("%" without a blank), and ordinary amounts; ``spans``
    are those that people say in another unit: 30 minutes as "half an hour"."""

    names: tuple[str, ...]
    low: float
    high: float
    digits: int = 0  # after the decimal point, at most
    spans: dict[int, tuple[str, ...]] = field(default_factory=dict, compare=False)


def _unit(names: str, low: float, high: float, digits: int = 0, spans: str = "") -> Unit:
    told = (line.partition(": ") for line in spans.split("; ") if line)
    said = {int(number): tuple(texts.split("|")) for number, _, texts in told}
    return Unit(tuple(names.split("|")), low, high, digits, said)


_PERCENT = _unit("%| percent| %", 5, 100)
_CELSIUS = _unit(" degrees|°C| °C|°| degrees Celsius", 4, 40, 1)
_MINUTES = _unit(
    " minutes| minutes| min| mins",
    2,
    90,
    spans="1: a minute|one minute; 15: a quarter of an hour|quarter of an hour|a quarter hour; "
    "30: half an hour|half an hour|a half hour|half hour; 45: three quarters of an hour|¾ hour; "
    "60: an hour|one hour|1 hour|1h|a full hour; 75: an hour and a quarter|one hour fifteen; "
    "90: an hour and a half|one and a half hours|1.5 hours|1h30|1 1/2 hours; "
    "120: two hours|2 hours|2h|2 hrs|a couple of hours; 150: two and a half hours|2.5 hours; "
    "180: three hours|3 hours|3h; 240: four hours|4 hours|4h; 300: five hours|5 hours; "
    "360: six hours|6 h; 480: eight hours|8 hours; 720: twelve hours|12 hours|half a day; "
    "1440: a day|24 hours|one day|a whole day",
)
_SECONDS = _unit(
    " seconds| sec| s|s",
    2,
    120,
    spans="30: half a minute; 60: a minute|one minute|1 minute|1 min; 90: a minute and a half|1.5 minutes; "
    "120: two minutes|2 minutes|2 min; 180: three minutes|3 min; 300: five minutes|5 minutes|5 min; "
    "600: ten minutes|10 minutes; 1800: half an hour; 3600: an hour|one hour|1 hour",
)
_HOURS = _unit(
    " hours| h| hrs|h",
    1,
    48,
    spans="1: an hour|one hour; 12: half a day; 24: a day|one day|a whole day; 36: a day and a half; 48: two days|2 days; "
    "72: three days|3 days; 168: a week|one week",
)
_DAYS = _unit(
    " days",
    1,
    30,
    spans="1: a day|one day|a single day; 7: a week|one week|a whole week; 14: two weeks|a fortnight|2 weeks|fourteen days; "
    "21: three weeks|3 weeks; 28: four weeks|4 weeks; 365: a year|one year",
)
_MONTHS = _unit(
    " months",
    1,
    24,
    spans="1: a month|one month; 6: half a year|six months; 12: a year|one year|1 year|a whole year; "
    "18: a year and a half|1.5 years; 24: two years|2 years; 36: three years",
)
_KILO = _unit(" kg| kilos| kg|kg| kilograms", 2, 120, 1)
_GRAMS = _unit(" g| grams|g", 10, 900, spans="500: half a kilo; 1000: a kilo|one kilo")
_EURO = _unit(" euros| EUR|€| €", 2, 300, 2)
_DOLLAR = _unit(" dollars| USD| bucks|$", 2, 300, 2)

# By the words of names and descriptions.
UNITS: dict[str, Unit] = {
    "percent": _PERCENT, "percentage": _PERCENT, "pct": _PERCENT, "%": _PERCENT,
    "celsius": _CELSIUS, "degrees": _CELSIUS, "c": _CELSIUS, "temp": _CELSIUS,
    "temperature": _CELSIUS, "fahrenheit": _unit(" degrees|°F| degrees Fahrenheit", 40, 104, 1),
    "f": _unit(" degrees|°F| °F", 40, 104, 1),
    "kg": _KILO, "kilograms": _KILO, "kilos": _KILO, "weight": _KILO,
    "g": _GRAMS, "grams": _GRAMS,
    "mg": _unit(" mg|mg| milligrams", 5, 1000), "lb": _unit(" lbs| pounds", 3, 260, 1),
    "pounds": _unit(" pounds| lbs", 3, 260, 1),
    "km": _unit(" km| kilometers|km| k", 1, 80, 1), "kilometers": _unit(" km| kilometers", 1, 80, 1),
    "miles": _unit(" miles| mi", 1, 60, 1), "m": _unit(" m| meters| metres", 1, 400, 1),
    "meters": _unit(" m| meters| metres", 1, 400, 1), "cm": _unit(" cm|cm| centimeters", 10, 200),
    "height": _unit(" cm|cm", 10, 200), "mm": _unit(" mm|mm| millimeters", 2, 400, 1),
    "inches": _unit(" inches|\"", 3, 80), "ft": _unit(" ft| feet", 2, 90, 1),
    "litres": _unit(" litres| liters| l", 1, 60, 1), "liters": _unit(" liters| l", 1, 60, 1),
    "l": _unit(" l| liters| litres", 1, 60, 1), "ml": _unit(" ml|ml", 20, 900, spans="500: half a litre|half a liter; 1000: a litre|a liter"),
    "seconds": _SECONDS, "sec": _SECONDS, "secs": _SECONDS,
    "ms": _unit(" ms|ms| milliseconds", 20, 3000),
    "minutes": _MINUTES, "minute": _MINUTES, "mins": _MINUTES, "min": _MINUTES,
    "hours": _HOURS, "hour": _HOURS, "days": _DAYS, "weeks": _unit(" weeks", 1, 12, spans="1: a week"),
    "months": _MONTHS, "years": _unit(" years", 1, 30),
    "nights": _unit(" nights", 1, 14),
    "bpm": _unit("| bpm| beats per minute", 48, 150), "mmol": _unit(" mmol| mmol/l|", 3, 14, 1),
    "mmhg": _unit(" mmHg|", 60, 180), "kcal": _unit(" kcal| calories", 40, 1200),
    "calories": _unit(" calories| kcal", 40, 1200), "steps": _unit(" steps", 500, 20000),
    "kwh": _unit(" kWh| kilowatt hours", 1, 400, 1), "watts": _unit(" watts| W|W", 5, 3000),
    "watt": _unit(" watts| W|W", 5, 3000), "volts": _unit(" volts| V|V", 3, 400, 1),
    "ppm": _unit(" ppm|", 300, 2000), "lux": _unit(" lux", 50, 1000),
    "gb": _unit(" GB|GB| gigs| gigabytes|gb", 1, 512), "mb": _unit(" MB|MB| megabytes|mb", 10, 900),
    "tb": _unit(" TB|TB| terabytes", 1, 20), "mbit": _unit(" Mbit| Mbit/s", 10, 1000),
    "mbps": _unit(" Mbps| Mbit/s", 10, 1000), "cores": _unit(" cores| CPUs| cores", 1, 32),
    "eur": _EURO, "euros": _EURO, "euro": _EURO, "usd": _DOLLAR, "dollars": _DOLLAR,
    "gbp": _unit(" pounds| quid| GBP|£", 2, 300, 2), "chf": _unit(" francs| CHF", 2, 300, 2),
    "cents": _unit(" cents| ct", 5, 95),
    "stars": _unit(" stars", 1, 5), "points": _unit(" points", 5, 500),
}  # fmt: skip

# Where there is no unit, what a number is of tells which ones are ordinary.
ORDINARY: dict[str, tuple[float, float, int]] = {
    "price": (2, 400, 2), "amount": (2, 400, 2), "cost": (2, 400, 2), "fee": (2, 90, 2),
    "budget": (50, 5000, 0), "salary": (1200, 9000, 0), "balance": (5, 4000, 2),
    "deposit": (20, 900, 0), "fine": (1, 40, 2), "total": (5, 900, 2), "discount": (5, 60, 0),
    "age": (2, 90, 0), "year": (1950, 2027, 0), "rating": (1, 5, 0), "stars": (1, 5, 0),
    "page": (1, 400, 0), "chapter": (1, 30, 0), "floor": (1, 12, 0), "row": (1, 40, 0),
    "seat": (1, 60, 0), "room": (1, 420, 0), "table": (1, 30, 0), "port": (1024, 65000, 0),
    "limit": (3, 50, 0), "level": (1, 10, 0), "volume": (5, 100, 0), "brightness": (5, 100, 0),
    "quantity": (1, 60, 0), "count": (1, 60, 0), "number": (1, 40, 0), "size": (1, 60, 0),
    "party": (2, 12, 0), "guests": (1, 9, 0), "people": (1, 12, 0), "passengers": (1, 6, 0),
    "adults": (1, 6, 0), "children": (1, 5, 0), "kids": (1, 5, 0), "players": (2, 8, 0), "seats": (1, 8, 0),
    "travellers": (1, 6, 0), "participants": (2, 20, 0), "tickets": (1, 8, 0), "nights": (1, 14, 0),
    "portions": (1, 8, 0), "sides": (4, 20, 0), "dice": (1, 6, 0), "pallets": (1, 30, 0), "rounds": (2, 20, 0), "copies": (1, 20, 0),
    "id": (12, 99999, 0), "ticket": (12, 99999, 0), "order": (1000, 99999, 0),
    "invoice": (100, 99999, 0), "uses": (1, 500, 0), "max": (2, 200, 0), "retries": (1, 9, 0),
    "priority": (1, 5, 0), "speed": (5, 120, 0), "distance": (1, 80, 1), "length": (2, 200, 1),
    "width": (2, 200, 1), "capacity": (2, 200, 0), "vmid": (100, 999, 0), "channel": (1, 40, 0),
}  # fmt: skip
MONEY_WORDS = {"price", "amount", "cost", "fee", "budget", "salary", "balance", "deposit", "fine"}
