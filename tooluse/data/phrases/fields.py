"""Kinds of text that only arguments of other tools need: titles, dates, durations, addresses."""

from __future__ import annotations

from tooluse.data.templates import lines

TABLES: dict[str, tuple[str, ...]] = {
    "measure_unit": lines("""
        {unit_of_mass}
        {unit_of_volume}
        {unit_of_packing}
        {unit_of_length}
        {unit_of_heat}
        {unit_of_time}
        {unit_of_data}
    """),
    "unit_of_mass": lines("(g|grams|kg|kilos|mg|lbs|pounds|oz|ounces|tons|stone)"),
    "unit_of_volume": lines(
        "(ml|cl|litres|liters|l|cups|tbsp|tablespoons|tsp|teaspoons|pints|gallons|quarts)"
    ),
    "unit_of_packing": lines(
        "(packs|packets|boxes|bottles|bags|cans|tins|jars|rolls|bunches|slices|pieces|crates)"
    ),
    "unit_of_length": lines("(m|meters|metres|km|kilometers|miles|cm|mm|inches|feet|yards|ft)"),
    "unit_of_heat": lines("(celsius|fahrenheit|kelvin|degrees celsius|degrees fahrenheit|°C|°F)"),
    "unit_of_time": lines("(seconds|minutes|hours|days|weeks|months|years)"),
    "unit_of_data": lines("(KB|MB|GB|TB|megabytes|gigabytes|gigs)"),
    "quantity_said": lines("""
        {digit} {unit_of_mass}
        {digit}(g|kg|ml|l)
        {digit}[0]0(g|ml| g| ml)
        {digit} {unit_of_packing}
        (two|three|four|five|six) {unit_of_packing}
        (half a|a|one) (bag|jar|litre|kilo|box|pack|bottle)
        (a couple|a few|a dozen|a handful|half a dozen|plenty|a bit)
        {digit}
        (about|around|roughly) {digit} (kilos|litres|boxes|bottles)
    """),
    "purpose_said": lines("""
        {affair}
        the {affair}
        {thing}
        {food}
        {first}
        {sport}
    """),
    "trouble_text": lines("""
        (the|our) {thing} (won't|doesn't) (start|turn on|charge|close|open|work)
        {thing} (broken|missing|out of order|makes a strange noise)
        no (hot water|internet|heating|power|sound) (in|at) the {place}
        (login|checkout|search|sign-up|payment|upload|export|sync) (fails|is broken|is slow|times out|doesn't work)[ on (mobile|Safari|Firefox|Android|iOS)]
        (users|customers|people in {city}) can't (log in|pay|upload files|reset their password)
        {digit}0% of (requests|jobs|e-mails|payments) (fail|time out|are delayed)
        (the|our) (website|app|API|database|mail server|VPN|wifi) is (down|slow|unreachable)
        (wrong|missing|duplicate) (prices|totals|invoices|images|entries) (in|on) the (dashboard|report|shop|app)
        (typo|dead link|old logo) on the (start|help|contact|price) page
        (disk|memory|queue) (full|leak|usage too high)[ on {word}]
        (update|rewrite|clean up|document|translate) the (docs|tests|onboarding|{affair} page)
        (add|remove|rename) the {color} (button|banner|{thing})[ on the start page]
        (rotate|renew|replace) the (keys|certificates|passwords)[ for {word}]
        (upgrade|migrate|move) {word} to (version {digit}|the new cluster|the cloud)
        {common_clause}
    """),
    "title_text": lines("""
        {Affair}
        {affair} with {first}
        {Word} {affair}
        {affair} {weekday}
        {Adjective} {Thing}
        {first}'s {affair}
        {affair} in {city}
        {subject_title}
    """),
    "name_title": lines("""
        {Word} {Word}
        {Word}
        The {Adjective} {Animal}
        {Thing} of {Word}
        {Color} {Thing}
        The {Job} from {city}
        {Adjective} {Things}
        {native_person}
    """),
    "todo": lines("""
        call (mum|dad|grandma|{first}|the dentist|the bank)[ back]
        buy (milk|bread|{food}|{things}|stamps|a birthday card)
        (water the plants|feed the {animal}|take out the trash|do the laundry|charge my phone)
        pick up (the kids|{first}|my {thing}|the parcel)[ at {time}| from the {place}]
        (pay|renew|cancel) (the rent|the {affair}|my gym membership|the car insurance)
        book (a table|a flight to {city}|tickets) for {first}
        (send|print|finish|review) the ({affair}|{quarter} report|slides|contract)
        (clean|fix|return|sell) the (car|{thing}|{color} {thing})
        (take my pills|stretch|drink water|go for a run|check the oven)
        prepare for the {affair}
        text {first} about the {affair}
        (order|get|find|borrow) (a new {thing}|new {things}|{food}|a {thing} for {first})
        ask {first} about the {affair}
        (email|thank|visit|invite|congratulate) {person}
        (tidy up|paint|measure|air|decorate) the {place}
        (wash|mend|wrap|insure|photograph) (my|the) {thing}
        (learn|practise|revise) ({language}|{field}|for the {affair})
        write (to|back to) {first}
        (sign|scan|post|file|find) the {paper}
        (bake|cook|defrost|taste) {food}
        (plan|cancel|pay for) {first}'s {affair}
        (hand in|check|correct|copy) the ({paper}|{quarter} figures)
        (replace|order|count) the {color} {things}
    """),
    "event_said": lines("""
        {affair}
        {affair}
        {affair} with {first}
        {affair} with {person}
        {first}'s {affair}
        {event}
        {event}
        {event} with {first}
        {event} with {first} and {first}
        {event} with (mum|dad|the team|the {job}|my {relation_noun}|the kids)
        {event} (in|at) (the {place}|{city})
        {first}'s (birthday|recital|graduation|big day|leaving do|show)
        {Word} {event}
        {weekday} {event}
        {sport} ({event}|practice|match|class)
        {language} (lesson|class|exam)
        {field} (lecture|seminar|talk)
    """),
    "event": lines("""
        (brunch|dinner|coffee|drinks|barbecue|picnic|movie night|date night|game night|sleepover|hike)
        (call|one-on-one|kick-off|all-hands|demo|board meeting|design review|onboarding|town hall|offsite|sync)
        (physio|check-up|blood test|vet|optician|eye test|massage|driving lesson|piano lesson|rehearsal|training)
        (viewing|inspection|car service|delivery|handover|interview|exam|presentation|webinar|open day|rent review)
        (concert|play|museum visit|wedding|christening|funeral|housewarming|school play|sports day|flea market)
    """),
    "message_text": lines("""
        {common_clause}
        {common_clause}
        {common_clause}
        {subject_clause}
        {subject_clause}
        where are you?
        can you (call|pick) me up (at {time}|later)?
        what time does the {affair} start?
        do you need anything from the {place}?
        {common_clause}
        {common_clause}
    """),
    "reason_text": lines("""
        it (doesn't fit|is broken|is too small|arrived late|smells odd|has the wrong colour)
        I (ordered|got) (the wrong {thing}|two by mistake|it twice)
        the {thing} is {color}, not {color}
        (back pain|a cough|a check-up|a rash|headaches|a sore throat|{illness})
        (personal reasons|bad weather|moving house|a family emergency)
        (we're short of people|it's too late|nobody is free|there's no budget left) (this month|in {month}|that week|right now)
        (the customer|{first}|{company}) (complained|changed (his|her|their) mind|has been waiting for {few} days|asked for it twice)
        (the {affair} got moved|plans changed|it's no longer needed|it was a duplicate|we found a cheaper one)
        {first} is (ill|away|on holiday)[ until {weekday}]
        it (still doesn't work|stopped working) (after the update|since {weekday}|again)
    """),
    "comment_text": lines("""
        {common_clause}
        please (call|ask|check with) {first} (first|before {time}|about the {affair})
        (same as last time|as discussed with {first}|see the {quarter} report|for the {affair})
        (a bit|much|way) (too late|too small|too expensive|better than last time|slower than usual)
        {first} (will bring the {thing}|knows the details|needs it by {weekday}|is covering for me|couldn't come)
        (arrived|came) (damaged|late|without the {thing}|in the wrong colour)
        the {thing} (is missing|broke|fell off|needs a new battery|was left at the {place})
        (waiting for|need|got) (a reply from {company}|the {thing}|more details|approval from {first})
        (wants|asked for) (a discount|a demo on {weekday}|{digit} more {things}|a call back on {weekday})
        (doesn't (start|open|close|work)|keeps (crashing|beeping|freezing)) (since {weekday}|after the update|when it rains)
        the {thing} (doesn't (work|fit)|makes a strange noise|is too {adjective})
        not urgent, (any time in {month} is fine|{weekday} is fine too)
        (tried|restarted|cleaned) it (twice|on {weekday}), (no change|still the same|works now)
    """),
    "refusal_text": lines("""
        (two|three|too many) others are away (then|that week|in {month})
        {month} is our busiest month
        {first} is (already away|on holiday) (then|that week|until {weekday})
        not enough notice
        no days left (this year|until {month})
        (the {affair}|the audit|the move) is (that week|in {month}|on {weekday})
        we're short of people (then|that week|in {month})
        we need everybody for the {affair}
    """),
    "workout_text": lines("""
        (felt|was) (great|tired|strong|slow|a bit stiff)[ (today|at the end|after the {affair})]
        new personal best[, (finally|by {few} seconds|at last)]
        my (knee|back|shoulder|ankle) hurts (a little|again|a lot)
        (easy|fast|steady) pace (with {first}|along the river|in the {place}|in the rain)
        (hot|cold|windy|rainy) (today|out there), (went well|cut it short|no wind in {city})
    """),
    "absence_text": lines("""
        (family visit|moving house|school holidays|surgery|a wedding|honeymoon)[ in {city}]
        (trip|flight|moving) to {city}[ with {first}]
        {first} (is covering for me|will take over|knows about it)
        (visiting {first} in {city}|{illness}|a sick child|my sister's wedding|the kids are off school)
        back on {weekday} (morning|afternoon)
    """),
    "expense_text": lines("""
        (taxi|train|bus) (to|from) (the {place}|{city})
        (lunch|dinner|breakfast) with {company}
        (hotel|parking|tolls|petrol) in {city}
        new {thing} for the (office|team|{place})
        {few} (nights in {city}|tickets for the {affair}|train tickets)
    """),
    "code_query": lines("""
        {identifier}
        {identifier}
        {error_text}
        {net}{Net}
        {net}_{net}
        (TODO|FIXME|deprecated|timeout|password|retry) {net}
        {net} (function|class|config|handler|test|migration)
        {Net}Error
        import {net}
    """),
    "nationality": lines("""
        (German|French|Dutch|Polish|Spanish|Italian|Swiss|Swedish|Norwegian|Danish|Finnish|Greek|Turkish|Czech|Hungarian)
        (British|Irish|American|Canadian|Mexican|Brazilian|Chilean|Colombian|Peruvian|Australian|Japanese|Korean|Chinese)
        (Indian|Thai|Vietnamese|Indonesian|Kenyan|Nigerian|Ghanaian|Egyptian|Moroccan|Ukrainian|Romanian|Portuguese)
    """),
    "opinion_text": lines("""
        (very|really|so|not so|a bit|quite) (good|friendly|tasty|useful|easy|loud|slow|salty|dry|expensive)
        (loved|liked|hated) (it|the taste|the staff|everything about it|the last part)
        (would|will|won't) (come|order|buy|read|visit) again
        (good|great|fair|poor) value[ for money]
        (too|a little) (salty|sweet|slow|small|expensive|loud), but (friendly|good value|worth it)
        {first} (liked|loved|hated) it[ too]
        better than (last time|the one in {city}|expected|at {last}'s)
        (arrived|came) (cold|late|damaged|early)[ again]
        the (service|portion|sauce|packaging|sound|room|staff) was (great|poor|perfect|so-so|too small|better in {month})
        {first} (recommended it|told me about it), (and was right|but never again)
    """),
    "team_said": lines("""
        (marketing|sales|design|support|finance|legal|product|data|security|IT|HR|logistics|backend|frontend|mobile|{field}|{city}|{Word}|{color}) team
        {Word} (crew|squad)
    """),
    "list_said": lines("""
        (shopping|groceries|work|home|errands|weekend|reading|packing|holiday|garden|party|birthday|chores|school|wishlist|movies|work stuff|side projects)
        {thing} (shopping|repairs|ideas)
        {city} trip
        {affair}
        {first}'s (birthday|wishes|list)
        {Word}
        {month} (goals|plans|budget)
    """),
    "project_said": lines("""
        {company}
        {Word} (relaunch|rollout|renewal|upgrade|pilot)
        {company} (renewal|pilot|phase {digit}|licences)
        {Word} {Thing}
        {city} (office|branch|fair) {year}
    """),
    "pictures_said": lines("""
        the (beach|birthday|wedding|holiday|garden|hiking|sunset|snow|{city}|{animal}) (photos|pictures|pics|shots)
        (photos|pictures|pics) (of|from) (the {affair}|{city}|our {animal}|{first}|{weekday})
        (everything|all photos|the best shots) from (yesterday|{weekday}|{city}|the {affair}|last {month})
        the last {day} (photos|pictures)
    """),
    "git_branch": lines("""
        (feature|fix|hotfix|bugfix|chore)/{net}-{net}
        (feature|fix|hotfix)/{net}
        (main|develop|master|staging|release)
        release/{digit}.{day}
        release-{digit}.{digit}
        {net}-{net}
        {ascii_first}/{net}-{net}
    """),
    "payment": lines("""
        rent {month}
        invoice {number_plain}
        {affair} {year}
        (dinner|lunch|tickets|petrol|groceries) on {weekday}
        birthday gift for {first}
        your half of the {affair}
        {company} order {code}
    """),
    "wish": lines("""
        (no|extra|less) (onions|garlic|salt|cheese|{food})
        (ring twice|leave it at the door|call when you're here|no cutlery please)
        (allergic to|without) (nuts|milk|eggs|gluten)
        (a quiet (room|table|corner)|a window (seat|table))
        (extra spicy|not too spicy|well done|sauce on the side)
    """),
    "medicine": lines("""
        (ibuprofen|aspirin|metformin|amoxicillin|insulin|paracetamol|melatonin|omeprazole)
        {Net}(in|ol|ine|ax)
        {Net}(il|ide|mab|on)
        vitamin (B12|C|D)
        (ibuprofen|metformin|amoxicillin|paracetamol|omeprazole|ramipril) {dose}
        {Net}(in|ol|ine|ax) {dose}
        {Net}(in|ol|ine|il|ide) {dose}
        {net}(in|ol|ine|il) {dose}
        {Net} (eye drops|inhaler|cream|nasal spray|patches|drops)
    """),
    "dose": ("({digit}|{digit}0|{digit}00|2.5|0.5|1000|850)( mg|mg| mg| µg| ml|g)",),
    "doctor": lines("""
        Dr. {last}
        Dr. {last}
        Dr {last}
        Doctor {last}
        Dr {person}
        Prof. {last}
        (nurse|Nurse|Sister) {first}
        {person}
        {person}
    """),
    "service_name": lines("""
        (billing|auth|search|checkout|payments|user|email|orders|reports)-(api|service|worker|gateway|db)
        {service_part}-{service_role}
        {service_part}-{service_role}
        {service_part}-{service_role}
        {service_part}-{service_part}
        {service_part}-{service_part}-{service_role}
        {service_part}
        {service_part}-v{digit}
        {service_part}_{service_role}
        {net}-(api|service|worker|web|db|cache)
        {net}
        {net}-{digits}
    """),
    "tag": lines("""
        (work|home|urgent|ideas|travel|family|health|finance|school|bug|backend|frontend)
        {animal}
        {sport}
        {color}
        {word}
    """),
    "product": lines("""
        {thing}
        {things}
        {adjective} {thing}
        {color} {things}
        {material} {thing}
        {Word} {thing}
        {things} for {people}
    """),
    "place_kind": lines("""
        (pharmacy|bakery|petrol station|supermarket|bank|post office|car wash|vet|florist|library)
        (coffee shop|sushi bar|pizzeria|bike shop|playground|swimming pool|cinema|gym|museum|park)
        {food} restaurant
    """),
    "topic": lines("""
        {field}
        {era}
        {famous}
        {Word}
        {adjective} {things}
        {sport}
    """),
    "duration": lines("""
        {number} minutes
        {digit} hours
        {digit} days
        {digit} weeks
        half an hour
        {digit}h {day}min
    """),
    "date": lines("""
        {iso_date}
        {month} {day}
        {month} {day}, {year}
        {day} {month}
        {day} {month} {year}
        {weekday}
        next {weekday}
        tomorrow
        {weekday} {month} {day}
        {day}.{digit}.{year}
        {digit}/{day}/{year}
    """),
    "datetime": lines("""
        {iso_datetime}
        {iso_date} {time}
        {month} {day} at {time}
        {weekday} at {time}
        tomorrow at {time}
    """),
    "amount": lines("""
        {number}
        ${number}
        {number} euros
        €{number}
    """),
    "zone": lines("""
        UTC+{digit}
        UTC-{digit}
        Europe/{Word}
        America/{Word}
        Asia/{Word}
        {city} time
    """),
    "currency": lines("""
        USD
        EUR
        GBP
        JPY
        CHF
        CAD
        AUD
        NZD
        CNY
        INR
        BRL
        MXN
        ZAR
        SEK
        NOK
        DKK
        PLN
        CZK
        HUF
        TRY
        KRW
        THB
        IDR
        PHP
        VND
        SGD
        HKD
        ILS
        AED
        SAR
        EGP
        NGN
        KES
        dollars
        euros
        pounds
        yen
        rupees
        pesos
    """),
    "url": lines("""
        https://{host}
        https://www.{host}/{word}
        http://{host}/{word}/{file}
        https://{host}/{word}?id={number_plain}
        {host}
    """),
    "handle": lines("""
        {word}
        {word}{number_plain}
        @{word}_{word}
        {word}.{word}
    """),
}
