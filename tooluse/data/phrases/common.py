"""What most people search for and write about: ordinary, of any length, and making sense.

The other tables combine words by chance, which teaches to copy what can't be guessed; these teach
where a text ends that can: *under 50 euros*, *near me*, *without an oven*, *by Friday* belong to it.
"""

from __future__ import annotations

from tooluse.data.templates import lines

TABLES: dict[str, tuple[str, ...]] = {}

TABLES["common_query"] = lines("""
    how to (unclog|descale|fix|install|paint|insulate) (a sink|a kettle|a shower|a window|a radiator|a garage door)[ (without chemicals|yourself|in winter|for cheap)]
    how to (write|format|sign|end) (a cover letter|a will|a cv|a complaint)[ (for a friend|in {language}|without experience)]
    how to (lose weight|sleep better|save money|stay awake|focus|build muscle)[ (after {day}0|on a night shift|with kids|without a gym|in {day} days)]
    how to (say|write|spell) (good morning|thank you|happy birthday|cheers|I miss you) in {language}
    how to (delete|recover|deactivate|download) (my account|deleted photos|old messages|a playlist) (on|from) {company}
    how to (split|merge|rotate|compress) (a pdf|two videos|an excel column|a branch)[ (for free|without losing quality|on a mac)]
    how to (cut|layer|dye|braid) (your own|curly|short|thick) hair at home
    how (deep|old|high|long|wide) is (the {Word} (river|lake|canyon|bridge)|mount {Word})
    how many (calories|grams of sugar|grams of protein) in {food}
    how much does it cost to (rent|own|ship|repair|insure) a (piano|boat|horse|van|{thing})[ in {city}]
    how much (protein|sleep|water|screen time) do (toddlers|adults|athletes|cats) need (a day|per kilo)
    how long does (jet lag|a cold|paint|hair dye|a tattoo) take to (heal|go away|dry|fade)
    what to (wear|bring|say|cook) (to|for|at) (a job interview|a funeral|a first date|a baby shower|thanksgiving)[ in (summer|winter)]
    what is the (fastest|cheapest|safest) way to (send money|travel|ship a parcel) (from {country} to {country}|abroad)
    what does (apr|iban|nft|rsvp|hdr|fomo) stand for
    what's the difference between (a latte and a flat white|ram and storage|a virus and bacteria|baking soda and baking powder|then and than)
    who (plays|voices|killed|is) {first} in (the last season of |){Word}
    who (wrote|directed|sang|produced) "{Word} (of|and) (the |){word}"
    when (does|did) (daylight saving time|ramadan|the school year|black friday|the champions league) (start|end)[ in {country}| this year| in {year}]
    where to (park|eat|stay|swim|watch the sunset) (in|near) {city}[ (for free|with a dog|without a car|with kids|late at night)]
    where is {Word} {Word} buried
    why (does my knee click|do I wake up at {digit} am|is the sky red|do cats knead|does bread go stale)[ (when I squat|every night|at sunset|so fast)]
    is it (safe|legal|rude|normal) to (eat raw {food}|tip|park on the pavement|swim after eating|drive barefoot)[ in {country}]
    is (creatine|intermittent fasting|tap water|the {tech} course) (worth it|safe|bad for you)[ (in {country}|during pregnancy|over {day}0)]
    can you (freeze|reheat|microwave|eat) {food}[ (twice|after the date|when pregnant|if it smells fine)]
    best (coffee|pizza|brunch|ramen|view|playground) in {city}[ (under {price}|for families|open late|according to locals)]
    best (budget|mirrorless|noise cancelling|ultralight|gaming) (camera|headphones|tent|laptop|chair)[ (under {price}|for travel|{year}|for small hands)]
    best (books|films|podcasts|apps|games) (about|on|for) (grief|space|learning {language}|road trips|couples)[ (of {year}|on netflix|without ads|for adults)]
    cheap (eats|hostels|parking|gyms) (near|in) {city}
    (easy|healthy|quick|one-pot) (dinner|lunch|snack|dessert) (recipes|ideas)[ (for two|with {food}|without an oven|under {day} minutes|kids will eat)]
    {food} recipe[ (with|without) {food}][ (for {digit}|in an air fryer|like grandma's|step by step)]
    (symptoms|causes|treatment|first signs) of {illness}[ in (toddlers|women|men|dogs)]
    {illness} vs {illness}[ symptoms]
    (vitamin d|iron|magnesium|b12) (deficiency symptoms|dosage for adults|rich foods)
    (flights|trains|buses|ferries) from {city} to {city}[ (in {month}|next weekend|under {price}|for {digit} people|with a stop in {city})]
    (weekend|day|hiking|cycling) trips (from|near) {city}[ (by train|in winter|with a toddler|under {price})]
    things to do in {city}[ (with kids|when it rains|in {month}|for free|at night|alone)]
    {city} (metro map|nightlife|public holidays|airport parking|marathon {year}|tourist tax)
    is {city} (safe|expensive|walkable|worth visiting)[ (at night|for solo travelers|in {month})]
    (visa|vaccination|customs) (rules|requirements) for (travel to |){country}[ (for {country} citizens|with a pet|{year})]
    {country} (minimum wage|population|flag meaning|national dish|inflation rate)[ {year}]
    convert {day} (miles|pounds|cups|feet) to (km|kg|ml|metres)
    {number} (miles|pounds|cups|feet|fahrenheit) (to|in) (km|kg|ml|metres|celsius)
    {day}% (of|tip on) {price}
    {company} (share|stock) price[ (today|history|forecast {year})]
    {company} (return policy|opening hours|phone number|layoffs {year}|ceo|promo code)[ {city}]
    {company} vs {company}[ (for families|in {country}|fees|{year})]
    {thing} (buying guide|not charging|keeps freezing|leaking water|spare parts|rental)[ (near me|near {city}|for beginners|{year})]
    (used|refurbished|second hand) {thing} (under|below|for less than) {price}
    {things} (on sale|for wide feet|that last|made in {country}|under {price})
    free (online |)(courses|templates|fonts|audiobooks|crossword puzzles)[ (in {language}|for teachers|no sign up|to print)]
    open source (alternatives to|version of) (photoshop|excel|{company})
    {tech} (vs|or) {tech}[ (for beginners|performance|{year}|reddit)]
    {tech} (tutorial|cheat sheet|jobs|interview questions|dark mode)[ (for beginners|in {language}|pdf|remote|near {city})]
    {tech} (sort|filter|reverse|flatten) (a list|a dictionary|an array|strings) (by key|by length|in place|without duplicates)
    (windows|mac|android|iphone) (keyboard shortcuts|screen flickering|storage full|bluetooth not working)[ (after update|fix|on {tech} {version})]
    error (code |){code}[ (on|when starting|after updating) {tech}]
    site:(reddit.com|{host}) {things}[ (under {price}|review|{year})]
    {field} (explained|for kids|history|in {year}|books)[ (simply|with pictures|in {language}|for {people})]
    (latest|breaking) news (on|about|from) ({field}|{country}|{company}|{city})
    {sport} (world cup|final|rankings|rules|schedule) {year}[ (results|on tv|tickets|for {people})]
    {person} (net worth|age|height|interview {year}|wife|tour dates|quotes about {field})
    {Word} {Word} (lyrics|chords|cast|ending explained|review|trailer|season {digit})[ (in {language}|for guitar|release date)]
    (lyrics|chords|karaoke|piano notes) (to|for|of) {Word} {Word}[ by {person}]
    books (like|similar to) {Word} {Word}
    movies (with|by) {person}[ (before {year}|on netflix|ranked)]
    (funny|short|romantic|retirement) (quotes|poems|toasts|captions) (for|about) (a wedding|best friends|rain|teachers)
    gift (ideas|baskets) for (a {job}|dad|a new mom|teenagers|someone who has everything)[ under {price}]
    (birthday|halloween|carnival|wedding) (cake|costume|decoration|playlist) (ideas|inspiration)[ for {people}]
    (baby|cat|boat|band|startup) names (that start with|meaning|inspired by) ({initial}|{thing}|{country}|{field})
    (interest|mortgage|exchange) rates (in {country}|today|{year}|forecast)
    (tax|pension|parental leave|inheritance) (rules|calculator|brackets) (in {country}|{year}|for freelancers)
    (rent|house) prices in {city}[ (vs {city}|since {year}|per square metre)]
    (plumber|electrician|dentist|notary|vet|hairdresser) (near me|in {city}|near {city})[ (open now|on weekends|who speaks {language}|prices)]
    {place} rental (in|near) {city}[ (for a party|per hour|with parking)]
    (average|median) (salary|rent|house price|age) (of a {job}|in {city}|in {country})[ {year}]
    [the ](tallest|oldest|largest|most visited) (tower|tree|library|bridge|museum) in ({country}|{city}|the world)
    [the ](capital|population|president|prime minister|currency) of {country}[ (in {year}|before {year})]
    [the ](nearest|closest) (pharmacy|petrol station|post office|atm)[ (to {city} station|open now|in {city})]
    [the ](plot|ending|cast|soundtrack) of {Word} {Word}
    {animal} (facts|sounds|lifespan|vs {animal}|as a pet|tattoo meaning)
    why (do|does) (my |)(dog|cat|rabbit) (stare at me|eat grass|bark at nothing|lick everything)
    {plant} (care|companion plants|not flowering|yellow leaves|pruning)[ (in winter|in pots|indoors|in {month})]
    when to (plant|prune|harvest|repot) {plant}[ in ({country}|pots)]
    {language} (verb conjugation|swear words|lessons|dubbed movies|alphabet)[ (for beginners|near {city}|pdf|online free)]
    meaning of (the word |){word}[ in {language}]
    "{Word} {word}" (meaning|lyrics|origin|quote)
    {Word} (near me|app|login|meaning|password reset)
    {Word} {Word}
    {Word} {Word} {year}
    {field}
    {food} near me
    {things} near me
""")

TABLES["common_subject"] = lines("""
    the (meeting|call|appointment|interview) (tomorrow|on {weekday}|at {time}|next week|this afternoon)[ (at {time}|in {city}|in the big room|with {first})]
    the (deadline|budget|contract|design|schedule) (for|of) (the new {thing}|the {Word} project|phase {digit}|{month})
    the (missing|late|wrong|final|signed) (invoice|delivery|order|report|contract)[ (from {company}|from {month}|for {month}|number {number_plain})]
    the (broken|new|noisy|lost) (printer|lift|heating|key card|monitor)[ (on the (2nd|3rd|4th) floor|in room {day}|at the office|since {weekday})]
    the (party|wedding|barbecue|reunion|farewell) (on {weekday}|in {month}|at {first}'s|at my place)
    the (job|position|opening|internship) (at {company}|in {city}|as a {job}|I applied for)
    the (results|minutes|slides|photos|feedback) (from|of) (the {affair}|{weekday}|last week|the trip to {city})
    the (rent|deposit|noise|parking|heating|mould)[ (in the bathroom|increase|for {month}|upstairs|problem)]
    the (refund|return|warranty|exchange) (for|of) (my order|the {thing}|order {code}|the {color} {thing})
    the (flight|hotel|train|visa|trip) (to {city}|in {city}|booking|changes|on {month} {day})
    (my|our) (vacation|holiday|sick leave|absence|day off) (next week|in {month}|from {month} {day} to {day}|on {weekday})
    my (resignation|application|promotion|salary|thesis|homework|visa|new address|overdue invoice|dentist appointment)
    our (anniversary|trip|appointment|contract|cooperation|plans)[ (in {month}|for {weekday}|for the weekend|with {company})]
    your (offer|order|invoice|application|visit|help with the {thing})[ (from {month}|of {month} {day}|last week)]
    (a|the) (raise|reference|quote|delay|change|discount|complaint)[ (for the {thing}|in the schedule|because of the strike|by {weekday})]
    (a|the) (new|quick|possible|second) (date|appointment|idea|question|meeting)[ (for the {affair}|on {weekday}|about {field}|with the bank)]
    (lunch|dinner|drinks|coffee|brunch) (tomorrow|on {weekday}|this weekend|at {time}|next {weekday} at {time}|with {first}|in {city})
    (picking up|selling|fixing|borrowing|returning) (the kids|my {thing}|the {thing}|his {thing}|the {things})[ (on {weekday}|after school|tonight|at {time})]
    (cancelling|moving|postponing|confirming) (the {affair}|our call|my appointment|the order)[ (to {weekday}|until {month}|at {time}|this week)]
    [the ]{quarter} (numbers|budget|targets|report)
    [the ](weekly|monthly|quarterly|annual) (report|newsletter|review|check-in)
    [the ](server|website|app|payment) (outage|migration|crash|maintenance)[ (on {weekday}|last night|at {time}|this weekend)]
    (school|piano|swimming|driving) (lessons|holidays|fees|pickup)[ (for {first}|in {month}|on {weekday})]
    {first}'s (birthday|surprise party|visa|new job|recovery|grades)[ (on {weekday}|in {month}|next week)]
    {first} and {first}'s (wedding|new flat|dog|baby)
    (invoice|order|ticket|case|reservation) (number |#|no. |){number_plain}
    [the ](carpool|shift|seating|cleaning) (plan|rota|schedule)[ for ({month}|{weekday}|next week)]
    (what|everything) we (discussed|agreed on|talked about|decided)[ (yesterday|on {weekday}|at lunch|last week)]
    the (cat|dog|baby|plants|house)[ (while we're away|this weekend|next door|in {month})]
    the (book|charger|jacket|key|tool) (I lent you|you left here|from the library|you wanted)
    (rescheduling|the agenda|the venue|catering)[ for (the {affair}|{weekday}|{day}0 people)]
    volunteering at the (shelter|library|food bank|marathon)[ (on {weekday}|in {month})]
""")

TABLES["common_title"] = lines("""
    (Meeting|Call|Appointment|Interview) (tomorrow|on {weekday}|at {time}|moved to {time}|notes|cancelled)
    (Project|Budget|Website|Contract) (update|proposal|review|status|feedback)[ (for {month}|{year}|- draft {digit}|v{digit})]
    (Invoice|Order|Ticket|Case|Booking) (#|)({number_plain}|{code})[ (is overdue|confirmed|- question|for {month})]
    (Happy|Merry) (birthday|anniversary|new year|Christmas|Easter)[, {first}][!]
    (Thank you|Thanks) for (your help|the gift|dinner|the interview|coming|everything)[, {first}]
    (Vacation|Holiday|Leave|Sick day) (request|plans|{month} {day}|next week|from {month} {day} to {day})
    (Running|A bit|{day} minutes) late[ (today|for the meeting|- start without me)]
    (Can't|Won't|Might not) make it (tonight|tomorrow|on {weekday}|to the {affair})
    (Lunch|Dinner|Drinks|Coffee) (on {weekday}|tomorrow|at {time}|this week|next week in {city})
    (Urgent|Important|Reminder|Question|Update|FYI)(: | - )(the {affair}|{affair}|server down|sign the contract|new {thing}|door code changed)
    (Re|Fwd|FW|AW): (your application|{affair}|order {code}|the {thing}|lunch?)
    (New|Updated|Final|Revised) (schedule|draft|address|price list|design|version)[ (for {month}|attached|- please read)]
    (Application|Interview|Offer) (for|as) {job}
    (Weekly|Monthly|Quarterly) (report|newsletter|sync|review)[ ({month}|- {quarter}|#{day})]
    ({quarter}|{month}|{year}) (results|budget|numbers|plan|rota)
    (Lost|Found): {color} {thing}
    (Missing|Wrong|Damaged|Late) (delivery|item|parcel|{thing})
    (Broken|Leaking|Noisy) {thing}[ in (room {day}|apartment {digit}|the {place})]
    (Rent|Deposit|Parking|Heating) (for {month}|question|increase|problem)
    (Weekend|Travel|Party|Birthday) (plans|ideas|trip|invitation)
    (Let's|Time to|We should) (catch up|celebrate|talk|meet)[ (soon|on {weekday}|in {city})][!]
    (See you|Meet me|Call me|Waiting for you) (tomorrow|on {weekday}|at {time}|in {city}|at the {place})
    (Are you|Is {first}|Are we) (coming|free|home|still on)[ (tonight|on {weekday}|this weekend)]?
    (Did you|Can you|Will you) (call the bank|book the hotel|see this|get my message|water the plants)?
    What (time|day|size) (works|suits you|do you need)?
    (Congrats|Congratulations|Well done|Good luck)[ (on the new job|with the exam|{first})][!]
    (Welcome to|Goodbye from|News from|Photos from|Greetings from) ({company}|{city}|the team)
    (Garage sale|Bake sale|Open day|Choir practice|Team dinner) (on {weekday}|{month} {day}|at {time})
    {first}'s (birthday|party|farewell|new number|homework)
    {Word}
    Hello
    Hi there
    Sorry
    Quick question
    One more thing
""")

TABLES["common_clause"] = lines("""
    (I'm|I'll be|we're|{first} is) (running late|on my way|sick today|out of office|stuck in traffic|working from home|not coming)[ (tomorrow|until {weekday}|for the meeting|because of the strike)]
    (I|we) (can't|won't|might not) (make it|come|be there|join)[ (tonight|tomorrow|on {weekday}|to the {affair}|until {time})]
    the (meeting|call|train|party|delivery) (is|was|has been) (cancelled|moved|postponed|delayed)[ (to {weekday}|until {time}|by an hour|because of the snow)]
    the (report|order|car|food|contract|room) is (ready|done|late|on its way|signed|paid)[ (now|for pickup|since {weekday})]
    (I|we) (need|want|got|lost|found) (the keys|more time|the files|a new {thing}|your message|{digit} more chairs)[ (by {weekday}|before {time}|today)]
    (I|we) (landed|arrived|got home|moved in) (safely|an hour ago|in {city}|on {weekday})
    (I've|we've) (sent|signed|received|paid|finished) (the {affair}|everything|the contract|invoice {number_plain}|it)[ (this morning|on {weekday}|already)]
    (dinner|lunch|the bus|the exam) (is|starts) at {time}[ (on {weekday}|sharp|at our place)]
    (the kids|the guests|my parents|the movers) (are|will be) (here|asleep|late|at the {place})[ (until {time}|on {weekday}|already)]
    (happy birthday|congratulations|good luck|get well soon|thank you|I miss you|see you soon|I said yes)
    (we should|let's) (talk|meet|have lunch|cancel the order)[ (on {weekday}|soon|in {city}|at {time})]
    (the wifi|the printer|the website|room {day}) (is down|doesn't work|works again)[ (since {time}|today)]
    (nobody|everyone|{first}) (is coming|agreed|has arrived|likes the {thing})
    they (won|lost) the (match|case|contract|{thing})
""")

# Marks at the borders, which belong to the text: first and last signs, end marks, smileys.
TABLES["marked_title"] = lines("""
    (Re|RE|Fwd|AW|FW): {affair} {lpar}(part {digit}|second try|{month}|{city}|with {first}){rpar}
    (Re|RE|Fwd): (page|room|table|invoice|Re:) {day}[ - comments][ {lpar}new{rpar}]
    (Re|Fwd): (your|our|my) ({affair}|call|offer|question)
    {lbracket}(URGENT|RFC|{Word}|EXTERNAL|{code}|draft {digit}){rbracket} {affair}[ in {city}]
    {lbracket}(bug|WIP|{net}){rbracket} (crash|timeout|typo) (after|in) {net}(.{net}|/{net}|_{net})
    (Any news|Any progress|What's next|What now) (on|with|about) (the {affair}|{Word}|{weekday})?
    (Who|When|Where|How) (can help|do we meet|is the {thing}|was the {affair})?
    (Is|Are) (these|the {things}|your {thing}) (yours|ready|still for sale|correct)?
    (Help|Hurray|Done|Finally|At last|See you|We won)!
    ({Affair}|Heating|Lift) (is over|works again|broken) {emoji}
    (Dinner|Party|Lunch|Football) (on {weekday}|tonight|at {time}) {emoji}
    {emoji} {Affair} {emoji}
    {emoji} (Happy birthday|Congrats|Welcome) {first}
    {Affair} #{day}
    {Thing} #{digit} (error|lost|for {first})
    {Affair}, {affair} & {affair}
""")

# With backslashes, which JSON doubles.
TABLES["slashed_query"] = lines("""
    {path}
    (what is|how to open|how to delete|can I delete|how to share) {path}
    "{error_text}" (error |){path}
    {path} (access denied|not found|is not accessible|locked|missing)
    (windows|excel|{tech}) (can't open|error) {path}
    C:\\(Users|Windows|Program Files|temp|{Net})\\{net}[\\{file}][ (access denied|too large|what is it)]
    (regex|{tech} regex|regular expression) \\d{lbrace}{digit}{rbrace}[-\\d{lbrace}{digit}{rbrace}][ (explained|meaning|match dates|in {tech})]
    (regex|grep|sed) (\\w+|\\s*|\\b{net}\\b|^\\d+$|\\.{net}$) (meaning|explained|in {tech}|not working)
    (difference between|when to use) \\(n|t|r|d|w|b) (and|or|vs) \\(n|t|r|s|W|B) in {tech}
    (replace|remove|split on|escape) \\(n|t|r|\\) in (a string|{tech}|notepad|a csv)
    latex \\(frac|textbf|begin|cite|{net}){lbrace}{net}{rbrace}[ (not working|error|in a table)]
    \\\\{net}\\{net} (network path not found|map drive|offline)
""")
TABLES["slashed_subject"] = lines("""
    {path}
    (the (folder|file|share|log) |){path}
    (access to|the files in|the size of|what is in) {path}
    C:\\({net}|{Net}|data|Users)\\{net}[\\{net}]
    the (regex|pattern) \\(d+|w+|s*|b{net}\\b) in {net}
    the \\(n|t|r) in {file}
    fix {net} in {net}\\{net}
    \\\\{net}\\{net} is (full|offline|read only)
""")
