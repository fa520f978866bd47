"""More prompts about the things and people of real requests that ask for nothing a tool does.

They extend ``ABOUT_WHAT`` and ``ABOUT_WHO`` of ``near_misses`` (the notation is the same):
``{topic}`` is a thing as said, ``{who}`` a person. Past, opinions and jokes first, then general
knowledge, then acts that hardly any tool does, then plans, thanks and grumbles.
"""

from __future__ import annotations

from tooluse.data.templates import lines

# About a thing of a call.
ABOUT_WHAT = lines("""
    # The past, habits, opinions, feelings, jokes.
    I bought far too much {topic} last (week|month|summer), haha
    {topic} was on sale when I was in {city}
    my {relation_noun} swears by {topic}
    my {relation_noun} can't stand {topic}
    I grew up with {topic}, it was everywhere in our house
    back in {country} nobody had heard of {topic}
    when I was little I thought {topic} was a {animal}, lol
    I first came across {topic} in {city}, of all places
    we talked about {topic} all evening at the {affair}
    {first} and I once had a huge fight over {topic}
    {topic} always makes me think of my {relation_noun}
    my old {job} used to go on and on about {topic}
    honestly {topic} is overrated
    {topic} is so underrated imo
    I'm more of a {thing} person than a {topic} person
    {topic} is the best thing that ever happened to me, not kidding
    never understood the fuss about {topic}
    I used to hate {topic}, now I kind of like it
    funny how everyone in {city} talks about {topic}
    I had a weird dream about {topic} and a {adjective} {animal}
    {topic} was all the rage when I was at school
    {first} calls my {animal} "{topic}", no idea why
    there was a whole documentary about {topic} on tv last night
    just saw {topic} on the news, crazy
    {topic}, now that takes me back
    a {job} I know has written a book about {topic}
    my {relation_noun} told the {topic} story again at dinner
    I read somewhere that {famous} was mad about {topic}
    {topic} walks into a bar, haha, I forgot the rest
    the only thing my {relation_noun} and I agree on is {topic}
    people here are weirdly proud of {topic}
    I wrote my school essay about {topic}, got a terrible grade
    {topic} sounds like the name of a punk band
    {topic} feels very {city} to me
    I still can't say {topic} without laughing
    {first} won a bet about {topic} last {month}
    you know you're old when {topic} gets you excited
    I've got mixed feelings about {topic}
    every {weekday} somebody at the {place} brings up {topic}
    # General knowledge.
    is {topic} even healthy?
    who came up with {topic}?
    what's the difference between {topic} and a {thing}?
    how do you pronounce {topic}?
    where does the name {topic} come from?
    is {topic} legal in {country}?
    do people in {country} laugh about {topic} too?
    since when has {topic} been a thing?
    was {topic} always this (pricey|popular|fancy)?
    what did {topic} cost when our parents were young?
    is {topic} made by hand or by machines?
    what's the science behind {topic}?
    why does everybody go on about {topic}?
    is {topic} one word or two?
    is it bad taste to joke about {topic}?
    what would {famous} have said about {topic}?
    is {topic} more of a {country} thing or a {country} thing?
    did people in the middle ages know about {topic}?
    is {topic} good for the planet?
    how would you explain {topic} to a five-year-old?
    what's so special about {topic}?
    is {topic} better than {food}, yes or no?
    is {topic} old-fashioned these days?
    what do philosophers say about {topic}?
    is {topic} mentioned in any famous novel?
    who is the world's biggest expert on {topic}?
    why do kids (love|hate) {topic} so much?
    do vegans have a problem with {topic}?
    what's the strangest fact about {topic}?
    does {topic} deserve its own museum?
    does {topic} mean something rude in {language}?
    would a {job} really care about {topic}?
    is {topic} (masculine|feminine) in {language}?
    is it just me or is {topic} a bit {adjective}?
    what rhymes with {topic}?
    is {topic} a matter of taste?
    which is more {adjective}, {topic} or the {thing} of my {relation_noun}?
    what does it say about a person if they like {topic}?
    # Acts that hardly any tool does.
    paint me {topic} in the style of {famous}
    sketch {topic} in pencil
    sing me something about {topic}
    write a limerick about {topic}
    write a love letter to {topic}
    come up with a slogan for {topic}
    tell me a joke about {topic}
    make a quiz about {topic} for the {affair}
    make a meme out of {topic}
    I want a logo with {topic} and a {color} {animal} on it
    shoot a short video about {topic}
    frame {topic} and hang it over the sofa
    gift-wrap {topic} in {color} paper
    auction off {topic} for charity
    name my {animal} after {topic}
    tattoo {topic} on my arm
    write an essay on {topic} and {country}
    write a bedtime story where {topic} saves a {animal}
    let's debate {topic}, you go first
    teach my {relation_noun} everything about {topic}
    bet {price} that {first} has never heard of {topic}
    describe {topic} in three emojis
    spell {topic} backwards
    guess why I like {topic}
    rap about {topic}
    carve {topic} into a pumpkin
    knit a jumper with {topic} on it
    do a shadow play about {topic}
    act out {topic} without words
    design a t-shirt that says "{topic}"
    make up a conspiracy theory about {topic}
    write a sonnet on {topic}
    say {topic} like someone from {country} would
    make an anagram of {topic}
    sue whoever invented {topic}
    compose an opera about {topic}
    write a speech in praise of {topic}
    build {topic} out of lego
    # Plans, thanks, compliments, grumbles.
    one day I'll write a book about {topic}
    if I were rich I'd have {topic} in every room
    thanks for {topic} yesterday, it was lovely
    thanks for telling me about {topic}, really interesting
    {topic} was a great tip, thank you
    I'd marry {topic} if I could, haha
    if {topic} were a person we'd be best friends
    imagine explaining {topic} to {famous}
    imagine a world without {topic}
    maybe when I retire I'll finally understand {topic}
    whoever thought of {topic} deserves a medal
    great choice with {topic} by the way
    what a lovely name, {topic}
    the word {topic} gets on my nerves
    everyone raves about {topic} and I just don't get it
    oh well, {topic} isn't for everyone
    {topic} could be the title of my life story
    if I had {price} for every time {first} mentions {topic}
    there's something romantic about {topic}, I think
    ok so {topic} is actually pretty cool
    well, that's {topic} for you
    you had me at {topic}
    no offence but {topic} sounds boring
    who would have thought {topic} could be so {adjective}
    my {relation_noun} was so happy about {topic}, thank you all
    suppose {topic} had never been invented, funny thought
    I'd pick {topic} over fame and glory any day
    next life I'm coming back as {topic}
    some day they'll teach {topic} in schools
    kudos to {first}, {topic} was a stroke of genius
    just wanted to say I adore {topic}, that's all
    don't get me started on {topic}
    {topic} made my day, honestly
    if {first} says {topic} one more time I'll scream
    I guess {topic} is just not my cup of tea
""")

# About a person of a call.
ABOUT_WHO = lines("""
    # The past, habits, opinions, feelings, jokes.
    {who} and I went to school together
    {who} and my {relation_noun} used to be neighbours
    {who} once met {famous}, true story
    {who} grew up in {city}
    {who} tells the best jokes
    {who} laughs exactly like my {relation_noun}
    I used to be a bit scared of {who}
    I had such a crush on {who} at school
    {who} always hums when it's quiet
    {who} won a {food} eating contest years ago
    {who} never forgets a face
    {who} told me the funniest story about a {animal}
    {who} has been to {country} {digit} times
    {who} taught me how to whistle
    {who} speaks {language} like a native
    {who} is such a {weekday} person, haha
    {who} used to be a {job}, would you believe it
    we were all at the {affair}, {who} danced all night
    {who} believes in ghosts
    {who} and {first} are cousins, I just found out
    {who} is the only person I know who collects {things}
    {who} cheats at cards, everyone knows
    I saw {who} on tv (once|years ago)
    {who} has the same {thing} as my {relation_noun}
    {who} sang at our wedding
    I always mix up {who} and {person}
    {who} can't cook to save their life, lol
    my {animal} is madly in love with {who}
    {who} has a story for everything
    {who} still thinks the moon landing was fake
    I dreamt that {who} was riding a {adjective} {animal}
    {who} and I don't see eye to eye on politics
    {who} used to play the drums in a band
    {who} makes a mean {food}, they say
    {who} knows every song by heart
    my {relation_noun} thinks {who} is hilarious
    {who} once walked from {city} to {city} for a bet
    {who} pretends to understand chess, so cute
    # General questions.
    is {who} related to {famous}?
    how do you pronounce {who}?
    where did {who} learn {language}?
    what does {who} think of {country}?
    is {who} more of a cat or a dog person?
    who's funnier, {who} or {first}?
    does {who} look like {famous} or is it just me?
    what's {who}'s star sign?
    is {who} a common name in {country}?
    what does the name {who} mean?
    does {who} believe in love at first sight?
    what would {who} do as the king of {country}?
    can {who} juggle?
    what sort of music is {who} into?
    which football team does {who} support?
    is {who} left-handed?
    was {who} a good kid?
    what was {who} like as a teenager?
    how did {who} and {first} meet?
    why does everyone adore {who}?
    who is taller, {who} or {person}?
    does {who} dye their hair?
    do you think {who} would survive on a desert island?
    is it true that {who} used to be a {job}?
    is {who} scared of a little {animal}?
    does {who} prefer the sea or the mountains?
    how does {who} stay so calm?
    what do people say about {who} behind closed doors?
    would {who} make a good president?
    is {who} any good at karaoke?
    did {who} really swim with a {animal}?
    what makes {who} laugh?
    isn't {who} the one with the {color} {thing}?
    what did {who} dream of becoming as a child?
    doesn't {who} sound like someone from {country}?
    who would play {who} in a film?
    is {who} a romantic at heart?
    if {who} were an animal, which one?
    # Acts that hardly any tool does.
    paint a portrait of {who}
    draw {who} as a {animal}
    sing happy birthday for {who}
    write a poem about {who}
    write a funny speech about {who} for the {affair}
    make a meme of {who}
    imitate {who} for me
    tell me a joke about {who}
    write a short story with {who} as the detective
    guess how tall {who} is
    guess {who}'s favourite colour
    name a cocktail after {who}
    name my {animal} after {who}
    write a rap about {who} and a {adjective} {thing}
    knit {who} a {color} scarf
    build a snowman that looks like {who}
    carve a statue of {who}
    make a quiz about {who}'s life
    write {who}'s memoirs
    spell {who} backwards
    make an anagram of {who}
    teach {who} to moonwalk
    teach {who} some {language} swear words
    sue {who} for stealing my joke
    arm-wrestle {who} for me
    have a staring contest with {who}
    tattoo {who}'s face on my back
    bet {price} that {who} can't name three rivers in {country}
    frame the picture of {who} and {first}
    turn {who} into a cartoon character
    read {who}'s palm
    do {who}'s horoscope
    shoot a documentary about {who}
    marry {who} off to {famous}, haha
    hypnotize {who}
    play a prank on {who}
    ghostwrite a love letter from {who} to {famous}
    photoshop {who} next to {famous}
    # Plans, thanks, compliments, grumbles.
    one day I'll write a novel about {who}
    one day {who} will be famous, mark my words
    an evening with {who} is better than any film
    thanks to {who} I finally understand {country}
    {who} was an absolute star at the {affair}
    {who} deserves a medal
    I wish I had {who}'s sense of humour
    if {who} ran for mayor I'd vote twice
    {who} is a genius if you ask me
    {who} is a (gem|treasure|darling|legend)
    {who} has such a warm voice
    {who} has great taste in {things}
    if {who} were a spice it would be chilli, haha
    imagine {who} and {famous} in one lift
    I'd trust {who} with my life
    {who} talks too much, but I love it
    {who} gets on my nerves with that {animal} story
    {who} really could smile more often
    no idea what people see in {who}
    when I grow up I want to be like {who}
    some day {who} and I will sail around the world
    maybe {who} and I will start a band one day
    {who} would be great in the movies
    {who} made me laugh so hard on {weekday}
    {who} said the sweetest thing about my {relation_noun}
    bless {who}, always cheerful
    oh I could listen to {who} for hours
    between you and me, {who} snores
    {who} and that {adjective} {thing}, a love story
    we all adore {who}, just so you know
    if {who} and {first} ever got married I'd cry
    {who} is way too modest
    {who} has handwriting like a {job}
    typical {who}, haha
    {who} never laughs at my jokes, so rude
    good old {who}, never a dull moment
""")
