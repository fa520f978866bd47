"""Long subjects and queries as people write them: words that go together, which chance can't find.

As in ``tricky``, the whole line is one argument, and its end is not at the first natural break.
"""

from __future__ import annotations

from tooluse.data.templates import lines

TABLES: dict[str, tuple[str, ...]] = {}

TABLES["everyday_query"] = lines("""
    how to get (red wine|coffee|ink|grass|candle wax) out of a (white shirt|wool sweater|sofa|carpet)
    how to remove (a splinter|a tick|chewing gum|super glue) from (skin|hair|a child's foot|fabric)
    how to (boil|poach|fry|scramble) eggs (without a timer|for {digit} people|in the microwave)
    how long to (roast|grill|bake|smoke) (a {digit} pound chicken|salmon|sweet potatoes) at {digit}{digit}0 degrees
    why does my (dog|cat|hamster|rabbit) (sneeze|shake|hide|chew everything) (at night|after eating|when it rains)
    can (dogs|cats|rabbits|parrots) eat (grapes|cheese|raw carrots|peanut butter) and if so how much
    what size (generator|heat pump|air conditioner|boiler) do I need for a {day}00 square foot house
    best (running shoes|insoles|office chairs|mattresses) for (flat feet|wide feet|bad knees|back pain) under {price}
    (iphone|pixel|galaxy|fairphone) {day} vs {day} camera comparison (in low light|for video|{year})
    (laptop|monitor|keyboard|desk) for (students|programming|video editing|two screens) under {price}
    (train|bus|ferry|night train) from {city} to {city} (on a sunday|with a bike|after midnight|with a dog)
    cheap flights {city} to {city} (in (may|june|october)|over easter|for two adults and a baby)
    (pharmacies|supermarkets|petrol stations|bakeries) near {city} open (on sunday|24 hours|after 10 pm)
    (hotels|hostels|campsites|apartments) in {city} with (a pool|parking|a kitchen|sea view) for less than {price}
    (yoga|pottery|swimming|salsa) classes near {city} (for beginners|for over 60s|on weekday evenings)
    (dentist|vet|locksmith|mechanic) in {city} who speaks {language} (and takes walk-ins|open saturday|)
    is (the museum|the library|the zoo|city hall) in {city} open on (easter monday|new year's day|public holidays)
    "to be or not to be" (meaning|in {language}|which act and scene|parody)
    "we need to talk about" (film|book|podcast) (review|ending explained|{year})
    "out of memory" {tech} (in a container|when training|on a small server)
    "page not found" after moving (a wordpress site|my blog|the shop) to {host}
    "connection refused" {tech} port {digit}{digit}{digit}{digit} (docker|localhost|behind a proxy)
    "permission denied (publickey)" when I push to {host}
    "low carb" (dinner|breakfast|snack) ideas without (eggs|cheese|nuts)
    (the office|friends|dark|the crown): season {digit} episode {day} summary
    (macbook|thinkpad|xps) - battery drains (overnight|in sleep mode|after the update)
    (passport|visa|driving licence) renewal: documents needed in {country}
    (mortgage|savings|inflation) rates in {country} - {year} vs {year}
    used (bikes|pianos|cameras|cars) in {city} - under {price}
    (python|javascript|rust|go) (list|string|array|map) to (json|csv|bytes) without (a loop|losing order|libraries)
    TypeError: '(str|int|NoneType)' object is not (callable|iterable|subscriptable) in {net}.py
    ModuleNotFoundError: No module named '{net}' (even though it is installed|in a virtual environment|on windows)
    ValueError: could not convert string to float: '{number} {unit}'
    java.lang.NullPointerException at {Net}.{net} {lpar}{Net}.java:{day}{rpar}
    find . -name "*.{extension}" -mtime +{day} -delete explained
    ffmpeg -i {net}.mp4 -ss 00:{day} cut video without re-encoding
    ssh -L {digit}{digit}80:localhost:80 {net}@{host} what does it do
    git log --oneline --graph --all (meaning|pretty format|only my commits)
    regex to match (a date|an ip address|words in quotes|a price) like {iso_date} in {tech}
    C:\\Users\\{net}\\AppData (taking too much space|folder is missing|can I delete it)
    C:\\Program Files\\{Net} access is denied (windows 11|after update|error {digits})
    (winner|results|schedule|tickets) of the {year} (world cup|eurovision|chess olympiad|tour) in {city}
    (bus|tram|metro) strike in {city} (on|since) {weekday}, which lines run
    what to (see|eat|do) in {city} (in one day|with teenagers|on a rainy day|without spending money)
    who was (king|president|prime minister) of {country} in {year} and why did (he|she) resign
    lyrics of that song that goes "{word} {word}, oh {word}"
    difference between (affect and effect|a crocodile and an alligator|jam and jelly|a llama and an alpaca) {lpar}with examples{rpar}
    (gluten free|vegan|egg free|sugar free) (birthday cake|pancakes|brownies) for {day} kids without a mixer
    (recipe|substitute|shelf life) for (buttermilk|tahini|miso paste|crème fraîche) when you only have (milk|yoghurt|peanut butter)
    how much (paint|gravel|flooring|wallpaper) for a {digit} x {digit} (m|metre|foot) room
    (apartment|room|studio) for rent in {city}, {digit} rooms, max {price}
    (jobs|internships|volunteering) in {city} for (students|english speakers|nurses) since {month} {year}
    symptoms of (flu|appendicitis|a concussion|dehydration) in (toddlers|older adults|dogs) and when to call a doctor
    (heat pump|e-bike|dishwasher) subsidy in {country} {year}: who gets it
    top {day}0 (books|films|albums) of {year} according to (critics|readers|reddit)
    what does {emoji}{emoji} mean in a text from (a girl|my boss|a teenager)
    (funny|short|rhyming) birthday wishes for (grandma|a colleague|an ex) {emoji}
""")

TABLES["everyday_subject"] = lines("""
    the (budget|contract|slides|numbers) for (the board|next week's call|{month} {year}) and what is still missing
    the leaking (tap|pipe|roof|radiator) in the (kitchen|bathroom|second bedroom) that nobody has fixed since {month}
    the (invoice|bill|receipt) from {company} for {price} that we paid twice
    the (keys|documents|boxes|laptops) I left (at reception|in the car|with the neighbour) on {weekday}
    moving our (call|appointment|lunch|flight) from {weekday} to {weekday} because of the strike
    picking up (the kids|grandma|the cake|the rental car) at {time} on {weekday} in {city}
    the (train|flight|bus) to {city} on {month} {day}: platform, seats and luggage
    the (party|farewell|dinner) for {first} - who brings what
    a (refund|replacement|discount) for the (broken blender|torn jacket|late parcel) {lpar}order {code}{rpar}
    (a table|a quiet room|two rooms|parking) for {digit} in {city} from {month} {day} to {day}
    my (rent|deposit|heating bill|parking space) in {month} and {month}
    the (vacancy|internship|apprenticeship) in {city} and how to apply for it
    the "{adjective} start" (campaign|plan|workshop) and its budget
    "lessons learned" from the (outage|audit|launch) in {month}
    "do not disturb" signs for the (quiet car|exam rooms|guest rooms)
    "save the date" cards for {first} and {first}
    the new (door code|wifi password|alarm) for the office in {city}
    what we agreed (on the phone|at lunch|last {weekday}) about the price of {price}
    how many (chairs|sandwiches|badges|buses) we need for {day}0 guests on {weekday}
    the (test results|x-ray|prescription) from {weekday} and whether I need another appointment
    the (bug|typo|broken link) on the {tech} page and the fix in {version}
    the (file|backup|log) in {path} and who changed it last
    the (heating|lift|dishwasher) on the (third|fourth|ground) floor - again
    changing my address from {street} to {street}
    the (bike|piano|sofa) for less than {price} near {city}
""")

TABLES["everyday_title"] = lines("""
    (Budget|Contract|Slides|Numbers) for {month} {year} and what is still missing
    Leaking (tap|pipe|roof) in flat {day}, second visit on {weekday}
    (Invoice|Bill|Receipt) {number_plain} from {company} was paid twice
    Moving our (call|appointment|lunch) from {weekday} to {weekday}
    Pick up (the kids|grandma|the cake) at {time} on {weekday}
    (Party|Farewell|Dinner) for {first}: who brings what
    Refund for a (broken blender|torn jacket|late parcel) {lpar}order {code}{rpar}
    (Room|Parking|Table) for {digit} in {city}, {month} {day} to {day}
    Internship in {city}: how to apply for it
    "Lessons learned" from the (outage|audit|launch) in {month}
    "Do not disturb" signs for the (quiet car|exam rooms)
    "Thank you" cards for {first} and {first}
    "Early bird" tickets until {month} {day}
    New (door code|wifi password|alarm) for the office in {city}
    Need {day}0 (chairs|sandwiches|badges) by {weekday} morning
    Fix for the (bug|typo|broken link) in {version} - please test
    (Lift|Heating|Dishwasher) on the third floor - again
    New address: {street}, {city}
    {first}, {first} and {first} will be late on {weekday}
    Thanks for (the flowers|your help|a lovely evening) and see you in {city}
    Did you get my (parcel|message|invoice|last email)?
    When can we (talk|meet|move in|pick up the car)?
    Could you (sign|print|check|translate) the contract by {weekday}?
    Where are the (keys|tickets|slides|spare batteries)?
    Can {first} (come|sing|drive|stay) on {weekday}?
    Is the (room|flat|bike|piano) in {city} still available?
    We got the (house|job|keys|visa)!
    Happy (anniversary|retirement|new year|graduation), {first}!
    Not my (invoice|parcel|dog|coat)!
    It's a (boy|girl|match|deal)!
""")
