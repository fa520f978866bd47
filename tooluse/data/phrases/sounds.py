"""Sounds of invented names: what a word may begin with, its vowels and how it may close.

A model can't have seen these names, so it can only copy them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SoundSystem:
    """How names of one flavour are put together: onset + vowel + coda, then a place's ending.

    ``frames`` hold names of several words; ``*`` is the name.
    """

    onsets: tuple[str, ...]
    vowels: tuple[str, ...]
    codas: tuple[str, ...]
    endings: tuple[str, ...]
    frames: tuple[str, ...]


def _sounds(onsets: str, vowels: str, codas: str, endings: str, frames: str) -> SoundSystem:
    """Tables from words separated by spaces; ``-`` is nothing, frames are separated by commas."""
    onset, vowel, coda, ending = (
        tuple("" if part == "-" else part for part in table.split())
        for table in (onsets, vowels, codas, endings)
    )
    return SoundSystem(onset, vowel, coda, ending, tuple(f.strip() for f in frames.split(",")))


SOUNDS: tuple[SoundSystem, ...] = (
    _sounds(  # English
        "b br c cl d dr f g gr h k l m n p r s st t th tr w wh wr sw cr bl",
        "a e i o u ee oo ow ea",
        "- - - l n r rt ld ck m s x th ng ll dd",
        "ton ham ford bury ville field worth wick port ley mere gate brook stead mouth well by",
        "New *, * Falls, Port *, * Springs, St. *, Great *, * upon Wyre, * City, Mount *, * Heights",
    ),
    _sounds(  # Spanish, Portuguese
        "b c ch d f g j l ll m n p qu r s t v z tr br",
        "a e i o a o ia ue é ó",
        "- - - - n r s l",
        "ona illo ada ero ates ura ejo ão inha uela eira - -",
        "San *, Santa *, Villa *, * de la Sierra, El *, Los *, * do Norte, Puerto *, La *",
    ),
    _sounds(  # French
        "b bl ch d f g gr j l m n p r s t v vr qu br",
        "a e i o ou eau é ai oi è â",
        "- - - - r s n l lle nt",
        "ville court gny eux ac y ières ange lles mont",
        "Saint-*, *-sur-Loire, Le *, La *, *-les-Bains, L'*, Sainte-*-en-Forêt",
    ),
    _sounds(  # German, Dutch
        "b br d f fr g gr h k kl kr l m n p pf r s sch schw st str t w z",
        "a e i o u au ei ü ö ä ie oe aa",
        "- - l n r rn ch ck lt nd st ng tz ß",
        "burg dorf heim hausen feld stadt bach wald ingen brück dam kerk hoven drecht",
        "Bad *, *-am-See, Alt-*, * an der Lahn, 's-*, Sankt *, Groß *",
    ),
    _sounds(  # Nordic, Finnish
        "b f g h hj j k kv l m n p r s sj sk st t tr v",
        "a e i o u å ä ö ø y aa ii uu",
        "- - - l n r rk sk nd t kk",
        "vik sund borg stad holm fors dal nes lahti mäki järvi fjord bø ås",
        "Nya *, * kommun, Södra *, *-Nord, Øvre *",
    ),
    _sounds(  # Slavic
        "b br ch d dv g gr h k kr l m n p pr r s sl st t v vl z zd zl ž š č",
        "a e i o u a o ie y ě ą",
        "- - - - l n r k v sk ń ł",
        "ov ovo grad sk ice ka yn ets nik slav pol any",
        "Nova *, Nizhny *, * nad Odrą, Velké *, Stare *, *-Petrovsk",
    ),
    _sounds(  # Turkish, Central Asian
        "b ç d g h k m n p s ş t y z j q kh",
        "a e ı i o ö u ü",
        "- - n r l k z t ş",
        "lar köy abad kent tepe han su stan dağ qala",
        "*-i Nur, Yeni *, Eski *, * Mahallesi",
    ),
    _sounds(  # Arabic, Persian
        "b d f h j k kh l m n q r s sh t z gh dh",
        "a i u a ā ī ū ay",
        "- - n r l m b d q",
        "ah iya abad an at un ein -",
        "Al *, Bani *, Umm al *, Sidi *, * al Jadida, Deir *, Ra's *",
    ),
    _sounds(  # South Asian
        "b bh ch d dh g gh j k kh l m n p r s sh t th v",
        "a i u e o a aa",
        "- - - n r l m nd",
        "pur nagar abad ganj kot patti palem gaon wala kulam",
        "New *, * Cantonment, Sri *, * Kalan, Mandi *",
    ),
    _sounds(  # East Asian
        "ch d f g h j k l m n p q r s sh t ts w x y z zh hw ky ry",
        "a i u e o ao ai ou ua ei ū ō",
        "- - - n ng",
        "shi gawa shan zhou yang ju do saki mura jing -",
        "Kita-*, *-si, Shin-*, Higashi-*, *-ku, Xi'*",
    ),
    _sounds(  # African
        "b d f g k l m n p s t w z mb nd ng kw bw ny ts gb",
        "a e i o u a o",
        "- - - - m n",
        "wa ni la mba kro ville dougou ta zi bé",
        "Nouveau *, * Hill, N'*, Port-*, Ouro *",
    ),
    _sounds(  # Pacific, American
        "h k l m n p t w x tz ch tl qu y",
        "a e i o u ai au",
        "- - - - - c tl ʻ",
        "tepec tlan hua roa nui kau maka loa pan co",
        "* Bay, Lake *, Fort *, *-nui, Coeur d'*, Hawaiʻi *",
    ),
    _sounds(  # Celtic, Basque
        "b c d dd f g gl gw ll m n p r rh t tr e x z",
        "a e i o u w y ae wy ŵ",
        "- - n r l th dd ch g tz",
        "wen bach fach goch mor ain berri eta gorri pwll",
        "Llan-*, Aber*, * y Coed, Baile *, Pen-y-*, Dún *",
    ),
)
