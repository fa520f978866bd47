"""Subjects, queries and sentences of several parts, as people type them: all of it is one argument.

What a reader may take for the end is not: a comma, a dash, a question mark, an exclamation mark,
the point of a number, a closing bracket or quote, the word before the last qualifier.
"""

from __future__ import annotations

from tooluse.data.templates import lines

# Words for which a kind of any thing or affair would make nonsense, put in as choices.
_WORDS = {
    "{device}": "(printer|kettle|laptop|projector|boiler|dishwasher|coffee machine|microwave|router|thermostat|heat pump|treadmill|drill|oven|monitor)",
    "{event}": "(meeting|party|wedding|workshop|picnic|barbecue|conference|choir rehearsal|football match|open day|team lunch|bake sale|book club|training|birthday|farewell|hike)",
    "{paper}": "(contract|lease|proposal|budget|manuscript|tax return|quote|expense report|visa application|floor plan|permission slip|will)",
    "{pet}": "(dog|cat|rabbit|hamster|parrot|horse|turtle|guinea pig)",
    "{few}": "(2|3|4|5|6|8|two|three)",
}


def _lines(table: str) -> tuple[str, ...]:
    for name, words in _WORDS.items():
        table = table.replace(name, words)
    return lines(table)


TABLES: dict[str, tuple[str, ...]] = {}

# --- Subject lines ---

# More after a comma.
_COMMA_TITLES = _lines("""
    {event} moved to {weekday}, room stays the same
    can't come on {weekday}, (my son|{first}|the dog|the babysitter) is sick
    (boiler|lift|dishwasher) still (broken|leaking|making noise), third (visit|call) needed
    (rent|deposit|fee) for {month}, and the (spare key|heating bill|parking space)
    {thing} arrived, but the {color} one
    two (seats|tickets|places) left for {weekday}, first come first served
    (physio|dentist|eye doctor|hair) appointment on {weekday}, can we swap
    {first}, {first} and me for the {event}
    {event} in {city}, bring (warm clothes|your own lunch|a spare key)
    no (training|choir|practice|yoga) on {weekday}, hall is closed
    if it rains, {event} in the {place}
    new (price list|rota|timetable|opening hours), valid from {month} {day}
    (scaffolding|skip|cement|timber) delivery {weekday}, street must be clear
    (class {digit}b|year {digit}) trip to {city}, permission slip missing
    (flat|apartment|room) {day}, water stain on the ceiling
    order {code} shipped, signature required
    parcel for {last}, left with the neighbour
    (sold|rented|booked), and a question about the deposit
    quote looks good, one change to the (materials|start date|total)
    {city} office closed, everybody works from home
    sorry for the mess in the {place}, will clean up on {weekday}
    (backup|sync|import) failed, disk full
    {company} wants a discount, what do we say
    if {first} agrees, we sign on {weekday}
    lost my (umbrella|helmet|notebook|charger|camera|thermos|headset|backpack), maybe at your place
    1{digit} guests instead of {few}, bigger table
""")

# More after a dash, a colon or a slash.
_DASH_TITLES = _lines("""
    {event}: what we decided and what is open
    {event} / {event} - one slot for both?
    (roof|bathroom|kitchen) renovation - offer, timeline, guarantee
    (vpn|mail server|wifi|phone) outage: (what happened|root cause|who is affected)
    {city} trip: hotel, train, who shares with whom
    {weekday}/{weekday}: shifts still open
    {first}/{first} - handover of the {thing}
    lost: {color} {thing} near the {place}
    (mri|blood|x-ray|allergy) results - call the practice back
    u1{digit} {sport}: new kit and fixtures
    car service - {day}{digit},000 km and (new brakes|squeaking noise)
    yes/no: {event} on {weekday}
    proofs p. {day}-{digit}{digit}: three typos left
    {company} – renewal and new contact person
    from {first}: list of {things} for the {event}
    status (green|amber|red) - {affair} delayed
    {language} class - homework for {weekday} - page {day}
    {Word} newsletter: (garden|winter|members) edition {digit}/{year}
    stock check: {things} low, {things} out
    {quarter} targets - north region - revised
    {event} - {weekday} instead of {weekday} - agreed?
    (mum|dad|granny): (surgery|check-up|discharge) on {weekday}
    in/out: who is where in {month}
    {job} position / second interview / {weekday} {time}
""")

# A question or an exclamation, and then more.
_REMARK_TITLES = _lines("""
    who can drive? (I have|we need) {few} seats
    did you see this? {event} is on {weekday} already
    still interested? last {things} in stock
    {weekday} ok? the {place} is free from {time}
    new {device}? mine died
    free on {weekday}? {first} turns {digit}0
    surprise! {event} in {city}
    sorry! wrong {paper} attached
    careful! wet paint in the {place}
    (baby news|it's a girl|it's a boy|she is here)! (2|3|4).{digit} kg, all well
    help! {device} (leaks|smokes|won't stop beeping)
    where were you? we waited till {time}
    ready? (boarding|check-in) starts at {time}
    hooray! we got the (grant|flat|permit) in {city}
    vegetarian? tell us before {weekday}
    what now? ({company} said no|the venue cancelled|landlord wants us out)
    last chance! {digit}0% off ends {weekday}
    is this yours? {color} {thing} in the {place}
    forgot your password? do not click the link in the last mail
    goal! pictures from {weekday}'s match
    more {food}? second batch on {weekday}
    {thing} or {thing}? I prefer the first
    well done {first}! (party|drinks|cake) on {weekday}
    any news from {company}? client is asking
    stop! do not pay invoice {number_plain}
""")

# Brackets and tags.
_BRACKET_TITLES = _lines("""
    {event} minutes {lpar}draft, not approved{rpar}
    {first}'s allergy list {lpar}nuts, eggs{rpar}
    shift swap {weekday} {lpar}late for early{rpar}
    order {code} {lpar}{few} items missing{rpar}
    keys for flat {digit}{initial} {lpar}spare set{rpar}
    {lbracket}staff{rbracket} car park closed from {weekday}
    {lbracket}{letters}-{digits}{rbracket} login fails after password change
    {lbracket}parents {digit}{initial}{rbracket} class trip, who comes along
    {lbracket}ext{rbracket} fwd: {affair_plural} for signature
    {lpar}second reminder{rpar} library books due {weekday}
    {lpar}internal{rpar} prices for {company} do not forward
    #{word} {event} next week, bring ideas
    #{digits} {device} repair: parts arrived
    #gardenclub seed swap on {month} {day}
    #helpdesk {device} on floor {digit} offline
    photos {lpar}all {day}{digit}{rpar} from {first}'s {event}
    {thing} wanted {lpar}working, any colour{rpar}
    {event} cancelled {lpar}storm warning{rpar}
    {lbracket}{month}{rbracket} hours and travel costs {first}
    {paper} {lbracket}resent with attachment{rbracket}
    {lbracket}done{rbracket} (light|tap|lock) in the {place} fixed
    (lodger|intern|au pair) from {city} {lpar}starts {month} {day}{rpar}
    {sport} team photo {lpar}{color} shirts!{rpar}
""")

# Numbers with points, counts, ranges, versions.
_NUMBER_TITLES = _lines("""
    update to {digit}.{digit}.{digit} breaks the (login|export|printer)
    {event} on {day}.{digit}. at 1{digit}.30 in room {digit}.0{digit}
    invoice of 0{digit}.0{digit}.202{digit}, total {digit}{digit}.50
    order: {digit} x {thing}, {digit}0 x {things}
    {digit}+1 free on {things} till {weekday}
    rent up {digit}.{digit}% from 1.{digit}.202{digit}
    (1|2|3|4).5 room flat in {city} from {price}
    lift maintenance 8:30-1{digit}:00 on {weekday}
    away {digit}.-2{digit}. {month}, {first} covers
    blood pressure 1{digit}{digit}/(7|8|9){digit}, medication change
    sofa (1|2|3).{digit}{digit} x 0.(8|9){digit} m does not fit
    half marathon 21.1 km in {city} on {month} {day}
    {tech} {version} end of support in {month}
    {digit}0 copies, A4 and A3, double sided
    pool water pH (6|7|8).{digit}, closed until {weekday}
    {price} or {price} for the {thing}
    v{digit}.{digit} vs v{digit}.{digit} of the {paper}
    bus {day} leaves at {digit}.45 not {digit}.15
    2 for 1 on {food} every {weekday} after {time}
    {digit} of 1{digit} rooms left for {month}
    contract no. {digits}/{year}, clause {digit}.{digit}
    {few} adults + {few} kids for the {event}
    approx. {digit}.{digit} tons of gravel on {weekday}
    grade {digit}.{digit} in maths, let's talk
    {digit}-{digit} win against {city}, report and pictures
""")

# Plain sentences without any mark.
_PLAIN_TITLES = _lines("""
    the {thing} you sold me last {month} stopped working
    question about the second floor heating bill from last winter
    my daughter will miss school on {weekday} and {weekday}
    can we have the {place} for our {event} on {weekday}
    need someone to feed the {pet} while we are in {city}
    we are looking for a {job} who can start in {month}
    the new neighbours park in front of our (garage|gate) every night
    your (bicycle|camera|laptop|guitar|violin|record player|telescope) is ready to collect from our {city} shop
    the meeting with {company} went better than we hoped
    last year's accounts and the letter from the tax office
    permission to use your photo of {city} in our book
    I would like to change my appointment to the week after
    feedback on the {event} from everybody who was there
    everything you need to know before your first day at {company}
    why the committee voted against the new {place}
    how we want to split the costs of the {event}
    {first} wants to know if you still have the {thing}
    what the vet said about the {pet} and its leg
    thank you for looking after the kids on such short notice
    complaint about the noise coming from the flat above at night
    someone left the {place} window open over the weekend
    {first} will bring the (chairs|napkins|balloons|wine glasses) and {first} the {food}
    two days off in {month} if that is possible
    who wants to share a taxi to the airport on {weekday}
""")

# Starts of replies and reminders.
_REPLY_TITLES = _lines("""
    re: re: {event} on {weekday}, count me in
    re: {thing} - price is fine with us
    fwd: fwd: {company} invoice and reminder
    Re: your ad for the {color} {thing}, still there?
    fw: {paper} {lpar}with comments from {first}{rpar}
    AW: {event} in {city}: different hotel
    re: who takes the kids? {weekday} works
    re {paper} from {first} and the missing page
    Fwd: ticket {code} closed without a fix
    RE: RE: FW: {affair_plural} {year}
    re: offer of {price}, our final answer
    fyi: {first} leaves {company} at the end of {month}
    RSVP: {event} at {street} on {weekday}
    PS: forgot to mention the {thing}
    reply needed: (meeting|trip|open day|talk) with the school, {weekday} or {weekday}
    re: claim {code}, photos of the damage
    SV: {event} {weekday} kl. {hour}
    reminder #{digit}: return the {thing} to the (library|office|workshop|front desk|tool shed)
    Fwd: Re: {things} for {city} - customs papers missing
    re: {first}'s question, short answer: no
    correction: {event} starts at {time}, not {time}
""")

# Units, percent and currency signs.
_UNIT_TITLES = _lines("""
    {digit}0% deposit for the (hall|hotel|venue|band|boat|trip|marquee), rest on arrival
    {day} kg of {food} for the {event}
    heating at {day}°C all night, meter reading attached
    {price} too much on the {month} bill
    diesel at €1.{digit}{digit}/l, new surcharge
    {digit}{digit} m² flat, €{day}{digit}0 plus bills
    {digit}.{digit} l paint {color}, {digit}0 m² wall
    only {day}% battery after an hour - warranty?
    internet {digit} Mbit/s instead of {digit}00
    vat {day}% or {digit}% on {things}
    -{digit}°C on {weekday} night, protect the pipes
    {digit}00 mg instead of {digit}0 mg on the prescription
    margin down {digit}.{digit}% in {month}, first ideas
    £{digit}0/h for {language} lessons, {first} says yes
    +{digit}% for everyone from {month}, union agreed
    {day} kWh per day - solar panels on the roof
    100 g {food} = {digit}{digit}0 kcal? label wrong
    {day} mm screws, not {digit} inch
    tip of ${day} & receipt for {food}
    cable {digit} x {digit}.5 mm², {day} m
    {thing} €{digit}{digit}.90 incl. shipping to {city}
    limit of {day} MB per attachment from {month} on
    {digit},{digit} % more rent, letter from {company}
""")

# Quoted words in the middle and at the end.
_QUOTING_TITLES = _lines("""
    the sign says "{word}" not "{word}"
    about the name "{Word}" for the {pet}
    (typo|spelling mistake) in "{Affair}" on the (poster|homepage)
    your talk "{Word} and {Word}" is accepted
    new folder "{word} {year}" on the shared drive
    script for "{Word} the {Animal}" and rehearsal times
    {device} shows "{error_text}" since {weekday}
    what do you mean by "{adjective} {affair}"
    {first} asked for the "{color} book"
    the word "{word}" in the {paper}
    book club: "{Word} {Word}" until {month}
    who wrote "{word}" on the {place} door?
    tickets for "{Word}" - row {day}, seats {digit} and {digit}
    draft of 'our {place}' leaflet
    mail with "{affair}" keeps landing in spam
    password hint "first {animal}" not accepted
    error "{net} failed" when printing labels
    we call it "{Word}" from now on
    party motto "{color} and {color}", dress accordingly
    {first} says "maybe" to {weekday}
    option "{initial}" or option "{initial}" for the {event}
    keyword "{word}" too expensive, pause ads
""")

# An adverb or a state at the end.
_STATE_TITLES = _lines("""
    {device} in the {place} not working
    {device} broken again
    {affair_plural} as discussed
    signed {paper} needed by {weekday}
    card payment declined twice
    night shift on {weekday} still uncovered
    {affair} on hold indefinitely
    my account locked since {weekday}
    prescription not ready yet
    slides attached this time
    {event} running late as usual
    gate code changed permanently
    {city} trip fully booked
    {things} out of stock until further notice
    {event} on {weekday} after all
    room {day} too cold again
    invoice {number_plain} unpaid despite two reminders
    bike found undamaged
    {paper} approved at last
    water off from {time} until {time} roughly
    keys to the {place} nowhere to be found
    {company} contract cancelled effective immediately
    {first} off sick till {weekday} at least
    {things} for {city} shipped separately
    {paper} form filled in wrongly
""")

TABLES["parts_title"] = (
    _COMMA_TITLES
    + _DASH_TITLES
    + _REMARK_TITLES
    + _BRACKET_TITLES
    + _NUMBER_TITLES
    + _PLAIN_TITLES
    + _REPLY_TITLES
    + _UNIT_TITLES
    + _QUOTING_TITLES
    + _STATE_TITLES
)

# --- Queries ---

# The last words qualify the rest.
_QUALIFIED_QUERIES = _lines("""
    {word} slang (word|expression) meaning
    {Word} (novel|film|series) last scene explained
    {medicine} and alcohol side effects
    {medicine} {digit}0 mg (dosage|overdose|missed dose) what to do
    (wasp|bee|hornet|jellyfish|scorpion|horsefly) (sting|bite) swollen what to do
    {illness} recovery how long
    {food} in freezer how long
    {company} shares price today per unit
    gold price per gram today in {country}
    {food} place open late near {city}
    {device} repair shop near {city} without appointment
    {things} without plastic packaging
    (gloves|keyboards|guitars|scissors|cameras) for {people} with small hands
    {sport} basics for (kids|beginners|seniors|women|teenagers|teachers) step by step
    {tech} setup on {tech} step by step
    {person} vs {person} who is richer
    {device} vs {device} power consumption
    {country} {field} law changes since {year}
    {company} ceo salary since {year}
    (helmet|raincoat|wetsuit|dress|ski jacket|suit) {color} size {day}
    (gloves|socks|boots|trousers|pyjamas) {color} (wool|cotton|leather|linen) size (S|M|L|XL)
    {thing} second hand good condition
    (teapot|frying pan|bowl|mug|cutting board|baking tray) (glass|bamboo|cast iron|ceramic|steel) (dishwasher safe|scratch resistant|extra wide|foldable)
    hiking (boots|gloves|trousers|hats) {color} waterproof
    {plant} leaves turning (yellow|brown|black|red|white) in winter
    {plant} soil mix ratio
    {animal} as pet legal {country}
    {animal} pregnant how to tell
    {city} {city} train night delayed again
    {city} hotel breakfast included pet friendly
    {city} apartment rent monthly furnished
    {city} old town parking free of charge
    {city} with kids half day
    {food} calories {day}0 grams cooked
    {food} shelf life unopened
    {food} leftover ideas cold
    {job} salary {city} after tax
    {job} training length {country} part time
    {language} alphabet handwriting cursive
    {language} swear words funny
    {field} documentary {year} subtitles {language}
    {field} lecture notes undergraduate pdf
    {field} exam questions with answers
    {illness} medication without prescription {country}
    {illness} home remedy pregnant
    {device} manual pdf {language}
    (tablet|smartwatch|e-reader|e-bike|headset|laptop|doorbell) battery replacement cost {country}
    {tech} memory usage very high
    {tech} jobs {city} entry level remote
    {tech} install {tech} plugin offline
    {Word} {Word} first edition value
    {person} early life wife and children
    {sport} final {year} highlights full match
    {sport} shoes rubber sole wide fit
    {Word} {Word} song lyrics translated literally
    used (piano|sofa|tent|kayak|lawnmower|e-bike|trailer|violin|greenhouse) {city} price negotiable
    (van|drill|projector|tent|kayak|trailer|ladder|e-bike|bouncy castle) rental {city} per day
    {device} noise level quiet
    {thing} warranty claim time limit
    {things} bulk order minimum quantity
    {month} weather clothes {city} what to pack
    {country} passport photo size in (mm|cm|inches|pixels)
    {country} visa processing time {month} 202{digit}
    {country} driving licence exchange documents needed
    second hand {thing} as gift yes or no
""")

# How-to's and conditions.
_CLAUSE_QUERIES = _lines("""
    how to get a refund when {company} does not answer
    how to clean a {device} without taking it apart
    how to fix a {device} if the screw is stuck
    how to sell a {device} without the receipt
    how to store {food} after opening
    how to carry a (bicycle|surfboard|violin|car seat|tent|telescope|wedding dress) when traveling alone
    how to calm a {pet} before going to the vet
    how to plant {plant} when the ground is frozen
    how to talk to your boss after a (long sick leave|bad review|big mistake|sleepless night|job offer)
    how to cancel a (gym membership|hotel booking|flight|phone contract|subscription|car rental) without paying a fee
    how to learn {language} if you only have {day} minutes a day
    how to eat {food} without making a mess
    how to keep (slugs|pigeons|crows|moths|wasps|foxes|squirrels|bats|ants) away without hurting them
    how to update {tech} without losing settings
    how to roll back {tech} after a failed update
    how to rename {file} when it is in use
    how to write to {company} if you lost the order number
    how to get from {city} to {city} when trains are on strike
    how to treat {illness} before seeing a doctor
    how to start {sport} if you are left handed
    how to reheat (pizza|lasagne|schnitzel|roast chicken|apple pie|falafel) so it stays crispy
    how to ship a {thing} abroad without customs duty
    how to paint (pine|plastic|metal|a door|old tiles|a radiator) without sanding first
    how to reset a {device} after a power cut
    how to stretch (leather|suede|canvas|denim) (shoes|boots|trousers|gloves) that are too tight
    (train|bus|tram) ticket not stamped what happens if caught
    {device} beeps when door is closed
    {device} smells burnt after first use
    {device} stops if plugged into extension cord
    {device} makes clicking noise when cold
    {thing} does not fit after delivery return costs
    {food} tastes bitter when reheated
    {food} left out overnight still safe
    {pet} won't eat since we moved house
    {pet} limping but no pain when touched
    {plant} dying after repotting
    {illness} comes back every {month}
    {tech} runs slow when laptop is unplugged
    {tech} loses connection if vpn is on
    passport expires before return flight
    landlord keeps deposit without giving a reason
    flight cancelled after check in compensation amount
    sore knee when going down stairs only
""")

# Questions whose verb or object comes late.
_LATE_QUERIES = _lines("""
    what does it mean when a {pet} follows you home
    what year did {country} and {country} sign the treaty
    which {things} from {company} were recalled
    which of the {color} {things} lasts longest
    how many {things} can a small van carry
    how much {food} per person should I cook
    how long before the party must {food} be ordered
    how far apart should {plant} and {plant} be planted
    how old does a {animal} in the wild usually get
    why did the (headset|tablet|e-reader|power bank|smartwatch|e-bike) I bought in {month} stop charging
    why are {animal_plural} in {city} so tame
    who in {Word} {Word} season {digit} dies first
    who owned {company} before it was sold
    where in {country} do wild {animal_plural} still live
    where can I have an old {thing} with {color} paint repaired
    when did people in {country} start eating {food}
    is {food} that has been frozen twice dangerous
    is a (concrete|bamboo|marble|plastic|copper) (bench|fence|path|table) in the garden a good idea
    are expensive (headphones|running shoes|e-bikes|vitamins|office chairs|sunglasses) for {people} worth the money
    can a (dog|cat|parrot|hamster) and a (rabbit|goat|snake|turtle|duck) live together peacefully
    can the (tablet|lawnmower|headset|drill|vacuum cleaner|scooter) be used while it is charging
    do I as a {job} in {country} need insurance
    does {company} in {city} take old (phones|batteries|mattresses|laptops|tyres|printers|glasses) back
    should {people} with {illness} avoid {food}
    to whom do I complain about a {job} in {country}
    at what age did {person} become world known
    in what order should {food} and {food} be served
    under which name is {medicine} sold in {country}
""")

# Numbers, parts, fault codes, measures.
_PART_QUERIES = _lines("""
    (vacuum cleaner|fridge|coffee machine|air purifier|boiler|dryer) {code} filter replacement compatible
    (boiler|lawnmower|thermostat|trailer|oven|doorbell|treadmill) {code} wiring diagram
    {company} {code} spare part discontinued
    {device} error E{digit}{digit} flashing (red|green|orange|blue|white) light
    fault code P0{digit}{digit}{digit} engine cold start
    error 0x8007{digit}{digit}{digit}{digit} after update windows 11
    (dishwasher|washing machine|coffee machine|boiler|heat pump) display shows F{day} no water
    m(3|4|5|6|8) x 0.{digit} bolt (stainless steel|brass|titanium|nylon) length {day} mm
    {digit}.{digit} mm drill bit for (concrete|glass|steel|tiles|hardwood)
    (1|3|5|7)/8 inch to mm conversion chart
    {day}.5 (miles in km|pounds in kg|cups in ml|acres in hectares|knots in mph|inches in cm) rounded
    {digit}.{digit} x {digit}.{digit} m carpet {color} washable
    {number} (km|miles|liters|gallons|feet) per hour in (meters|feet|liters|ml|inches) per second
    battery 3.{digit} v {digit}{digit}00 mah rechargeable
    {digit}.{digit} tdi timing belt change interval
    {day} gauge wire {digit}0 amp max distance
    tyres 2{digit}5/{digit}5 r1{digit} winter used
    usb 2.0 vs usb 3.{digit} speed real world
    {tech} {version} vs {version} breaking changes list
    {tech} {digit}.{digit}.{digit} installer 32 bit
    section {digit}.{digit} {country} building code stairs
    (heat pump|patio heater|boiler|air conditioner|sauna|charger) {digit}.{digit} kw electricity cost per month
    {day} % of {number} without calculator
    blood pressure 1{digit}{digit} over (7|8|9){digit} age (3|4|5|6|7)0
    {digit}.{digit} carat ring price used
    (inches to cm|psi to bar|ounces to grams|miles to km|cups to grams) conversion table printable
    {digit}:30 pm {city} time in {city}
    (batteries|light bulbs|socks|tea bags|tiles|envelopes|diapers) {day} pack under {price} delivered
    lens {digit}{digit} mm f/1.{digit} sharpness wide open
    (mirror|poster|window|canvas|greenhouse) {digit}{digit} x {digit}{digit} cm (oak|steel|bamboo|pine|brass) frame
""")

# Something quoted, in brackets or code, and more after it.
_MARKED_QUERIES = _lines("""
    "{error_text}" {tech} how to solve
    "{adjective} {animal}" idiom origin and meaning
    "{Word} {Word}" chapter {digit} summary short
    "{word}" pronunciation british vs american
    what does "{word} {word}" on a (receipt|parcel|passport|t-shirt|washing machine|sign) mean
    lyrics "{word} {word}" slow song {year}
    difference "{word}" and "{word}" in formal letters
    {Word} "{word}" quote full text
    {things} "made in {country}" still available
    {company} "{adjective} {animal}" commercial song name
    {lbracket}solved{rbracket} {tech} freezes on startup
    {lpar}{word}{rpar} in brackets after a name meaning
    {Word} {lpar}{year} film{rpar} ending scene explained
    {Word} {lpar}{city}{rpar} menu prices
    {thing} {lpar}{color}{rpar} cheapest price with shipping
    {first} {last} {lpar}{job}{rpar} contact address
    {net}.{net} in {tech} returns null why
    {net}{Net} not working after update
    {net}_{net} vs {net}_{net} performance large files
    /{net}/{net}.{extension} permission denied as root
    {file} cannot be opened on a mac
    {net}{lpar}{rpar} deprecated what to use instead
    --{net} flag {tech} what does it do
    {lbracket}{digit}, {digit}, {digit}{rbracket} sort descending (python|javascript|ruby|go|excel) one line
    <{net}> tag css center vertically
    #{word} trend where did it start
    {tech}: {net}.{net} is undefined in production only
    {food}? healthy or not
    {city}: where to stay, which area
    (sofa|desk|wardrobe|bookshelf|lamp), (oak|leather|metal|bamboo), {color}, fast delivery
    {field} - summary for school, short
    {era}: timeline, important dates
""")

# Words of other languages inside.
_MIXED_QUERIES = _lines("""
    {city_ja} meaning of the place name
    {city_ko} to {city} flight time direct
    {city_ru} map in english printable
    {native_city} how to pronounce slowly
    {native_city} to {city_real} bus timetable weekend
    {person_ru} biography short version
    {person_ja} drama list newest first
    {native_person} name meaning and origin
    {native_person} paintings for sale {city_real}
    "{foreign_de}" german phrase translation
    "{foreign_es}" spanish sentence what does it mean
    "{foreign_ja}" japanese translation polite or casual
    "{foreign_fr}" french how to answer
    {city_el} ferry port from airport how far
    {city_ar} old town walking tour duration
    {city_he} in hebrew spelling with vowels
    {city_hi} tourist guide in {language}
    restaurants {city_zh} english menu available
""")

# In capitals, or many words without a mark.
_LOUD_QUERIES = _lines("""
    HOW TO FIX (PRINTER|LAPTOP|BOILER|DISHWASHER|PROJECTOR|ROUTER|TREADMILL) NOT TURNING ON
    (OVEN|CAMERA|HEAT PUMP|LAWNMOWER|SEWING MACHINE|ROUTER) {letters}{digits} MANUAL DOWNLOAD FREE
    CHEAP {THINGS} IN {CITY_REAL} WITH DELIVERY
    {COMPANY} CUSTOMER SERVICE NUMBER NOT ANSWERING
    WHAT TO DO IF {ANIMAL} BITES CHILD
    (BROWNIES|LASAGNE|CHEESECAKE|PIZZA|CORNBREAD|WAFFLES) RECIPE EASY WITHOUT OVEN
    {CITY_REAL} AIRPORT LOST LUGGAGE PHONE NUMBER
    {SPORT} RULES EXPLAINED IN {LANGUAGE}
    IS {MEDICINE} SAFE WHEN BREASTFEEDING
    {TECH} ERROR {digits} AFTER INSTALL
    whats the best (sofa|carpet|vacuum cleaner|mattress|curtain) if you have (dogs|cats|rabbits|parrots|hamsters) at home
    whats a good {food} place around {city} that takes dogs
    im {digit}0 and want to start {sport} is it too late
    my (phone|laptop|camera|passport|hard drive|watch|e-reader) fell in water can it be saved
    can i bring {food} into {country} in hand luggage
    need {job} in {city} weekend emergency cheap
    song that starts with {word} {word} female singer
    movie where a {job} and a {animal} become friends
    book about a {job} in {city} who loses everything
    old {company} ad with the {animal} and the {thing}
""")

TABLES["parts_query"] = (
    _QUALIFIED_QUERIES
    + _CLAUSE_QUERIES
    + _LATE_QUERIES
    + _PART_QUERIES
    + _MARKED_QUERIES
    + _MIXED_QUERIES
    + _LOUD_QUERIES
)

# --- Sentences: what an e-mail says ("tell … that …") ---

TABLES["parts_clause"] = _lines("""
    the {event} is on {weekday}, so we need the {things} before that
    the {event} is cancelled, but the {place} is still booked
    the {device} is broken again and nobody can fix it before {weekday}
    the {device} works, it just needs a new (battery|cable|filter)
    the {things} arrived, but {few} of them are {color}
    the {things} are sold out, and the shop in {city} has none either
    the {place} is closed on {weekday} because of the {event}
    the {place} is free from {time}, if that helps
    I'll be late on {weekday} because the train from {city} is cancelled
    I'll be there at {time}, unless the traffic is terrible
    I can't make it to the {event} since {first} is ill
    I can pick up {first}, but not before {time}
    I have the {thing} and will bring it on {weekday}
    I paid {price} for the {thing}, not {price}
    I left my {thing} in the {place} when I went home
    I read the {paper} and have {few} questions about page {day}
    I found the {color} {thing}, it was in the {place}
    I'm in {city} until {weekday}, then back at work
    I'm sorry about the {affair}, it was my mistake
    I will sign the {paper} as soon as {first} has read it
    I changed my mind, I want the {color} {thing} after all
    I called {company} twice, and nobody picked up
    I would take the {thing} for {price} if it still works
    we meet in the {place} at {time}, not at {time}
    we meet at {time} if the weather is good, otherwise on {weekday}
    we are 1{digit} people, two of them vegetarian
    we need {day}0 {things}, and the invoice goes to {company}
    we can't accept {price}, but {price} would be fine
    we moved to {street}, and the old address no longer works
    we have enough {food} but no {food} for the {event}
    we decided on the {color} {thing}, even though it costs {price}
    we won't renew the (lease|membership|subscription|insurance|contract|licence) unless the price goes down
    we sold the {thing} before we saw your message
    we miss you, and the {pet} does too
    {first} is coming, {first} is not
    {first} has a new number, it's {phone}
    {first} can't drive, so {first} will take the kids
    {first} said yes, but only if the {event} is on {weekday}
    {first} will call you when the {thing} is ready
    {first} passed the exam and starts at {company} in {month}
    {first} and {first} are getting married in {city} in {month} 202{digit}
    {first} forgot the {thing}, so somebody has to go back
    {company} sent the {paper}, and it looks good
    {company} wants {price} per month, which is too much
    {company} will deliver the {things} on {weekday} between {hour} and 1{digit}
    {company} doesn't answer, so I wrote to the {job}
    my flight lands at {time}, and I'll take the bus from {city}
    my {thing} was stolen in {city}, that's why I didn't answer
    my {pet} is at the vet, so dinner has to wait
    my (exam|interview|flight|check-up|driving test|meeting) took longer than I thought, but it's done
    our {event} starts at {time}, doors open at {time}
    our offer is {price}, which includes the {thing} and the {things}
    order {code} is on its way and should arrive by {weekday}
    invoice {number_plain} is wrong, it should be {price}
    invoice {number_plain} was paid on {month} {day}, as the receipt shows
    version {digit}.{digit} is out, and the bug in {digit}.{digit} is fixed
    the server is down, and we don't know for how long
    the password changed, the new one is "{word}{digits}"
    the door says "{word}", but you can walk in
    the bill is {price}, {digit}0% of it is tax
    the doctor says it's {illness}, nothing serious
    the doctor can see you on {weekday}, or the week after
    the bus leaves at {hour}.30, so be at the stop by quarter past
    the school is closed on {weekday}, and the kids stay home
    the kids are fine, they had {food} and went to bed at (seven|eight|half past 8|9.15)
    the recipe needs {day}0 g of (flour|butter|sugar|rice|cheese), not {digit}00
    the room is {digit}.{digit} m wide, so the (sofa|piano|wardrobe|treadmill|bookshelf) fits
    the rent goes up by {digit}.{digit}% in {month}, sadly
    the (plumber|roofer|caretaker|landlord) came on {weekday}, but the leak is still there
    the keys are under the mat {lpar}left side{rpar} and the alarm is off
    it rained the whole time, but {city} was worth it
    it's {first}'s birthday on {weekday} and there will be {food}
    it's not the {device}, it's the cable
    there is a leak in the (kitchen|basement|garage|gym|hallway|attic), and the water is off until {time}
    there are {few} tickets left at {price}, first come first served
    if nobody objects, the {event} moves to {weekday}
    if it's about the {affair}, {first} knows more than I do
    unless I hear from you, I'll order the {color} {things}
    after the {event} we all go to {first}'s for {food}
    as of {month} {day} the {place} opens at {time}, except on {weekday}
    nobody was hurt, only the {thing} is damaged
    everybody loved the {food}, especially {first}
""")
