"""Statements that ask for nothing."""

from __future__ import annotations

from tooluse.data.templates import lines

STATEMENTS = lines("""
    I had {food} for (breakfast|lunch|dinner)
    my {relation_noun} just moved to {city}
    {first} got a new {thing}
    I've been to {city} twice
    the {affair} went really well
    my {thing} broke again
    {first} is learning {language}
    we had a great time in {city}
    I think {field} is fascinating
    the {place} smells like {food}
    my {animal} is {adjective} today
    I don't like {food}
    I can't believe it's already {month}
    I was born in {year}
    {person} is my favourite {job}
    {first} and {first} are getting married
    I used to work as a {job} in {city}
    our neighbours have a {adjective} {animal}
    the meeting was boring
    I finally finished the {affair}
    it was so loud last night
    I saw a {animal} in the {place}
    yesterday I met {person}
    I need a holiday
    my back hurts
    {city} is beautiful in {month}
    the {color} one looks better
    I forgot my {thing} at home
    nobody told me about the {affair}
    {first} says hi
    my name is {first}
    I'm {day} years old
    I live in {city}
    I'm working on a {adjective} {affair}
    it's complicated
    that reminds me of {person}
    the bus was late again this morning, {day} minutes
    I overslept and nobody noticed
    spent the whole {weekday} in the {place}
    just got home from {city}, feet are killing me
    it rained all through the {affair}, we laughed anyway
    first frost last night. the {plant} didn't make it
    we had hail the size of grapes back in {month}
    the fog was so thick on {street} I missed our own driveway
    what a heat that was, {month} {year}, I'll never forget it
    power went out at {time}, came back around midnight
    a parcel came for {person}, but there's no {person} here
    got a postcard from {city} today, took it three weeks
    the letter from {company} finally came
    another bill from {company}, {price} this time
    they returned my application, apparently page {digit} was missing
    lost my {thing} on the bus and a kid brought it back
    found {price} in my old winter coat
    turns out my {thing} was in the {place} all along
    I had my glasses on my head the whole time
    somebody left their {color} scarf in the {place}
    we never did find {first}'s other shoe
    the spare key was under the {plant}, like always
    no queue at all at the post office, felt like winning the lottery
    beat my {relation_noun} at chess for the first time in {digit} years
    ran my first ten k on {weekday}, came in {day} minutes after {first}
    I fixed the tap myself. no plumber, no flood
    passed my driving test, third try
    got my {language} certificate today!
    {digit} months without a cigarette
    finally got the lid off that jar
    I parallel parked in one go and no one was watching
    the scale was kind to me this morning
    my {thing} still works after {day} years, they don't build them like that now
    the neighbours at number {day} are drilling again
    upstairs has taken up the trumpet
    the {animal} next door got into our bins on {weekday}
    the new people on {street} brought us {food}, really sweet of them
    our neighbour mows his lawn at {hour} on Sundays, every single one
    {person} from across the road passed away in {month}. lovely man
    someone parked in my spot again, {color} car, {city} plates
    my left knee has been clicking since {weekday}
    I've got a cold that just won't leave
    slept about {digit} hours, thanks to the {animal}
    had my wisdom teeth out in {year}, still remember the taste
    my hands smell of onions
    burnt my tongue on the {food}
    I'm {number} days sober and kind of proud
    feeling a bit low today, it'll pass
    in a great mood, no idea why
    my head's all over the place since the {affair}
    I cried at the {affair}. happy tears
    not angry, just tired
    kinda nervous about {weekday} tbh
    my cousin is expecting, due in {month}
    mum turned seventy on {weekday}, she danced till two
    the twins started school in {month}
    {first} took the first steps today, right across the {place}
    our youngest only eats {food} at the moment
    my {relation_noun} hasn't spoken to me since the {affair}
    {first} has grandpa's nose, everyone says so
    my {relation_noun} and I share a birthday, {month} {day}
    we named the baby {first}
    grandma calls every {weekday} at {time} sharp
    dad still drives the same {color} car he bought in {year}
    {first} lost a tooth in the {place}, lots of drama
    my {relation_noun} became a {job} after all those years at {company}
    my cousins in {city} speak only {language} at home
    {first} proposed on the ferry. she said yes!
    we've been married {day} years this {weekday}
    my ex kept the {animal}, I kept the {thing}
    the kids painted the {place} {color} while I was on the phone
    sold out of {food} by {hour}, best {weekday} all year
    a customer brought back the {thing} she bought in {year} with the receipt
    slow day in the shop, {digit} people and a pigeon
    the till was short by {price} last night, turned out to be a typo
    we moved the {things} to the front window and they're gone already
    our delivery from {city} came with half the boxes crushed
    an old lady paid {price} all in small coins and apologised twice
    {company} opened a branch right opposite our store
    we've had this shop on {street} since {year}
    the cows got out at {hour}, all {day} of them
    lambing's nearly over, {number} so far
    got the hay in just before the storm
    foxes took two hens on {weekday}
    {digit} calves this week and every one of them at night
    the tractor wouldn't start, so we walked the lower field
    barley's looking good this year, better than in {year}
    the old sow had eleven. {first} named them all
    the {animal} was back in the orchard at dawn
    night shift on ward {digit}, quiet for once
    bed {day} went home today, walking
    we were two nurses short on {weekday} and still got the tea round done
    {person} on the ward gave me a knitted {animal}, I nearly cried
    my shift ended at {time} and I left at nine
    a patient sang to us in {language} the whole night
    the lift by the {place} was out, so we carried everything up
    today class {digit} asked me if I was alive in the war
    {day} essays marked, {digit} coffees
    a boy brought his {animal} to show and tell
    the fire drill was right in the middle of my {field} test
    my pupils now say {Word} about everything, I don't know what it means
    {first} finally got long division. you should've seen the smile
    parents' evening went on until {time}
    the chalk ran out and so did my patience
    got a car in today with a wasp nest under the bonnet
    it was the alternator after all
    changed {day} sets of tyres since {weekday}
    the {color} van has {number} thousand on the clock and runs like a dream
    dropped a ten mil socket, gone forever as usual
    the customer swore it was the brakes. it was his {thing} rolling around in the boot
    {first} the apprentice did his first clutch all by himself
    the lift in bay {digit} is stuck halfway again
    someone microwaved fish in the office again
    the printer on floor {digit} only prints {color} now
    two hours of meetings to decide there'll be another meeting
    {person} left {company} on Friday, there was cake
    my new desk looks out on the car park
    I got the promotion, starting in {month}
    they laid off {day} people at {company}, my desk mate too
    we've moved to room {number}, the old {place} is a gym now
    my boss is off until {weekday}, so it's pretty peaceful here
    everybody hit reply all this morning, it was chaos
    the {affair} got moved to {month}, it's all sorted already
    I wore odd shoes to the {affair} and nobody said a word
    dropped a whole tray of {food} during the lunch rush
    {number} covers on {weekday} and one dishwasher, that was {first}
    the {food} came out perfect tonight, chef even nodded
    salt instead of sugar. I noticed too late
    my sourdough's called {first} and it's doing great
    the fridge in the {place} hums in B flat
    tried {food} with chilli, never again
    the recipe said {digit} cloves, I put in the whole bulb
    we ran out of gas halfway through the roast
    stood on the ring road for {digit} hours, jackknifed lorry
    {number} kilometres today, mostly behind a caravan
    slept in the cab near {city}, woke up to deer everywhere
    saw the sun come up over {city} from the truck, that's why I do this
    got waved through at the border, first time since {year}
    took the wrong exit and ended up in {city}, nice place actually
    a hitchhiker taught me to swear in {language}
    my satnav calls {street} something else entirely
    we lost three nil but {first} played out of his skin
    our {sport} club turns {number} this year
    the under-nines won their first game, total pandemonium
    pulled my hamstring at {sport} practice on {weekday}
    coach made us do {day} laps for being late
    {first} is the new captain, well deserved
    the referee forgot his whistle and used his fingers
    new shirts arrived and they're {color}, our colour is {color}
    I was the oldest one at {sport} last night by about {day} years
    our drummer moved to {city}, so it's just the three of us now
    we played for {day} people and their {animal_plural}, best gig ever
    broke two strings in the first song
    our band's called {Word}, my {relation_noun} came up with it
    {first} wrote a song about me and it's not flattering
    the amp blew up at {time}, right before the solo
    choir's on {weekday} evenings now, suits me better
    been retired {digit} weeks and I've already cleaned the attic twice
    since I stopped working I'm up at {hour} anyway
    my pension came through, {price} a month
    I've taken up {sport} at my age, can you believe that
    the old crew from {company} meets every {month}, fewer of us each time
    I spent {day} years as a {job}, wouldn't change a thing
    I do the crossword in {language} these days
    still have the ticket from that concert in {city}, {year}
    when I was little we had one {thing} for all {digit} of us
    my grandfather built that house on {street} with his own hands
    in {year} you could still swim in the river there
    I learned to ride a bike right outside the {place}
    {food} always takes me back to my aunt's kitchen
    the summer of {year} was when I met {first}
    we used to sneak into the {place} after dark
    my first pay was {price} and I spent it all on {things}
    we're off to {city} on {weekday}, bags are packed
    {month} it is then, everything's settled with {first}
    I'm spending {month} at my {relation_noun}'s, been agreed for ages
    {first} is picking me up at {time}, so that's taken care of
    we decided against the {color} tiles
    I've made up my mind, I'm keeping the {thing}
    they're tearing down the {place} on {street} next year
    our {plant} is flowering, in {month} of all months
    repotted the {plant}, soil everywhere
    counted {day} {animal_plural} on my walk
    the {animal} ate half of my {food} and looked me right in the eye
    my {animal} is scared of the {thing}, always has been
    we've got {digit} {animal_plural} now, it got a bit out of hand
    the vet says {Word} is just fat
    I named my car {Word}
    finished the {color} jumper, one sleeve's longer but who cares
    cut my own fringe. it's a look
    bought the {color} {thing} for {price}, my {relation_noun} doesn't know yet
    I got {first} the {color} coat for the {affair}
    it's {first}'s last day today
    it's my name day, only my {relation_noun} remembered
    {person} waved at me on {street}, I think it was for someone else
    met a {job} from {city} on the train, we talked the whole way
    ran into my old teacher in the {place}. she still knew my name
    I read that {field} book on the beach, didn't understand a word
    I never liked {field} at school
    turns out {first} speaks {language}, never knew
    we watched {Word} again last night, still good
    they stopped making {Word}, I loved that stuff
    the lift music here is the same every {weekday}
    my phone fell in the soup
    stepped on a lego at {time}. I'm awake now
    the hairdresser talked for two hours straight
    it's the wind that gets me, not the cold
    so {subject_clause}, and I'm the last to hear it
    I was supposed to {query_do}, but then {first} turned up with wine
    {first} promised to {query_do} back in {month}
    I hate it when people {query_do} and then tell everyone
    my {relation_noun} thinks {subject_clause}, bless
    anyway. that was my {weekday}
""")
