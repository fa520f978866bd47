"""Names of things that have their kind in them: ``{noun}`` is the kind, ``{Noun}`` with a capital."""

from __future__ import annotations

from tooluse.data.templates import lines

# "Riverside pharmacy", "St. Anna Hospital".
PLACE_NAMES = lines("""
    {Word} {Noun}
    {Word} {noun}
    {Last} {Noun}
    {Last} {noun}
    {Last}'s
    {Last} & {Last}
    {Color} {Animal} {Noun}
    {Adjective} {Animal} {noun}
    {Noun} {Word}
    {Noun} {Last}
    St. {First} {Noun}
    St. {First}'s
    St {First} {Noun}
    {city_real} {Noun}
    {Noun} {city_real}
    {city_real}
    {Word} Street {noun}
    {Word} (Road|Street|Square|Park|Hill|Lane) {Noun}
    (North|South|East|West|Old Town|Central|City|Riverside|Harbour|Market|Station) {Noun}
    {Noun} (am|an der|de la|du|del|na) {Word}
    {Word}
    {Word} {Word}
    {company}
""")

# Things that nothing is known about but what they are.
NAMED_THINGS = lines("""
    {Word} {noun}
    {Word} {noun}
    {color} {noun}
    {adjective} {noun}
    {noun} {digit}
    {noun} {Initial}
    {noun} {Word}
    {thing} {noun}
    {place} {noun}
    (front|back|main|new|old|second|big|little) {noun}
    (front|back|main|new|old|second|big|little) {noun}
    {first}'s {noun}
    {Word}
    {Word} {Word}
    {word}
    {adjective} {thing}
""")

# Things at home and at work that one tells apart by where they are.
DEVICE_NAMES = lines("""
    (front|back|side|garage|hall|main|cellar|attic|garden|balcony|upstairs|downstairs|outdoor) {noun}
    (kitchen|bedroom|living room|bathroom|office|nursery|guest room|hallway|driveway|porch) {noun}
    {place} {noun}
    {first}'s {noun}
    {noun} {digit}
    {noun} {Initial}
    {Word} {noun}
    {color} {noun}
    {place}
    {Word}
""")

TABLES: dict[str, tuple[str, ...]] = {
    "noun_said": lines("""
        {thing}
        {things}
        {adjective} {thing}
        {color} {thing}
        {material} {things}
        {affair}
        {Word}
        {word}
        {Word} {Word}
        {Word} {thing}
        {word} {word}
        {animal}
        {food}
        {first}
        {company}
    """),
    "device_said": lines("""
        {place} (lamp|camera|sensor|speaker)
        {color} (lamp|camera|sensor|speaker)
    """),
    "place_said": lines("""
        {place}
        {place}
        {Word} (Street|Square|Park|Station|Hall)
        {city}
        (upstairs|downstairs) {place}
        {color} {place}
    """),
    "plate_said": lines("""
        {letters}-{letters} {digit}{digit}{digit}
        {letters} {digit}{digit}{digit}{digit}
        {letters}{digit}{digit} {letters}
        {digit}{digit}{digit}-{letters}
        {letters}{digit}{digit}{digit}{letters}
    """),
    "spot_said": ("({letters}-{digit}{digit}|{letters}{digit}|{digit}|{digit}{digit}|{letters})",),
    "product_said": lines("""
        {thing}
        {things}
        {adjective} {thing}
        {color} {thing}
        {color} {things}
        {material} {thing}
        {material} {things}
        {Word} {thing}
        {Word} {Thing}
        {Word} {Word}
        {Word} {thing} {digit}00
        {thing} {Word} {letters}{digit}
        {Color} {Thing}
        {Thing} {lpar}{color}{rpar}
        {Word} {things}, {color}
        {thing} (XL|L|M|S|small|large|mini|pro|{digit} pack)
        {food} {day}0 g
        {Word} {food}
        {digit}m {color} cable
        (A4|A5|lined|recycled|organic|wireless|kids'|vintage|foldable) {things}
    """),
    "titled_person": lines("""
        {person}
        {person}
        {person}
        {person}
        {person}
        {first}
        (Mr|Mrs|Ms|Mr.|Mrs.|Ms.) {last}
        (Mr|Mrs|Ms|Mr.|Mrs.|Ms.) {last}
        (Dr.|Prof.|Herr|Frau|Madame|Señora|Signor) {last}
        {initial_capital}. {last}
        {native_person}
        {last}
    """),
    "initial_capital": ("(A|B|C|D|E|F|G|H|I|J|K|L|M|N|O|P|R|S|T|V|W|Y|Z)",),
    "assignee": lines("""
        {person}
        {first}
        {first}
        {person}
        (Mr|Ms) {last}
        (billing|support|sales|platform|night shift|returns|web|ops|accounts|IT)[ team]
        {Word} team
        team {Word}
    """),
    "code_word": lines("""
        {NET}{day}
        {NET}
        {NET}{digit}0
        {Net}{day}
        {NET}-{NET}
        {net}{digits}
        {NET}202{digit}
        {letters}{digits}
    """),
    "allergen": lines("""
        (peanuts|hazelnuts|walnuts|shellfish|shrimp|lactose|gluten|eggs|soy|kiwi|apples|celery|mustard)
        (penicillin|latex|nickel|pollen|birch pollen|grass pollen|dust mites|cat hair|bee stings|wasps)
        (aspirin|ibuprofen|iodine|sulfa drugs|amoxicillin|codeine|perfume|sesame|mould)
        {food}
        {material}
        {animal} hair
        {Net}(in|ol|ine|ax)
    """),
    "room_said": lines("""
        room {day}
        Room {digit}.{digit}{digit}
        {place}
        {place}
        {Word} room
        {Word}
        {letters}{digits}
        (meeting|conference|reading|seminar|music|training) room {digit}
        (main|small|big|upper|lower) hall
        (attic|cellar|study|pantry|nursery|guest room|utility room|basement|garage|landing)
    """),
    "street_said": lines("""
        {day}{digit} {Word} (Street|Road|Avenue|Lane|Square)
        {day} {Word} (Street|Road|St|Ave|Close|Way|Drive)
        {day} {Word} (Street|Road), {city_real}
        {Word}(straße|gasse|weg|platz|strasse) {day}
        {Word}(straße|gasse|weg) {day}, {city_real}
        {Word}(straat|laan|gatan|vej|katu) {day}
        (Rue|rue) (de|du|de la) {Word} {day}
        {day} rue {Word}, {city_real}
        (Via|Calle|Rua|Avenida|ul.) {Word} {day}
        (Via|Calle|Rua|ul.) {Word} {day}, {digit}{digit}{digit}{digit}{digit} {city_real}
        {Word} {day}{initial}
        Flat {digit}, {day} {Word} (House|Court|Road)
        {digit}{digit}{digit} {Word} Blvd, Apt {digit}
    """),
    "code_said": lines("""
        {digit}{digit}{digits}
        {digit}{digit}{digit}{digit}
        {digit}{digit}{digit}{digit}{digit}
        {letters}-{digit}{digit}{digit}{digit}
        {letters}-20{day}-{digits}
        {digit}{digit}-{digit}{digit}{digit}-{digits}
        {letters}{digits}
        {letters}{digits}
        {net}-{digits}
        {code}
        {code}
    """),
}
