"""More prompts about numbered things and about a tool's noun that ask for nothing a tool does.

They extend ``ABOUT_ID`` and ``REMARKS`` of ``near_misses`` (the notation is the same): ``{topic}``
has a number or a name of its own ("room 12"), ``{noun}`` is a thing that a tool is about.
"""

from __future__ import annotations

from tooluse.data.templates import lines

# About something that has a number or a name of its own.
ABOUT_ID = lines("""
    # The past, habits, opinions, feelings, jokes.
    {topic} sounds like a bad science fiction film
    {topic} is a legend around here
    I still laugh when I think of {topic}
    {first} and I first met because of {topic}
    we were telling {topic} stories at the {affair} all night
    {topic} reminds me of my {relation_noun}'s old house number
    my {relation_noun} has a thing about {topic}, don't ask
    {topic} was {first}'s very first one, how sweet
    I dreamt about {topic} again, seriously
    {topic} has a nice ring to it
    everyone at the {place} knows the story of {topic}
    I'll never forget {topic}, good times
    {first} swears {topic} is haunted, haha
    {topic} could be the title of a spy novel
    funny, {topic} is exactly my lottery number backwards
    {topic} brings back memories of {city}
    {topic} is my favourite by far
    I have a soft spot for {topic}
    {first} tells everyone about {topic} after {digit} beers
    me and {topic}, a love-hate story
    {topic} was the talk of the {place} last {month}
    the {job} from {country} still jokes about {topic}
    some people think {topic} brings bad luck
    {topic} and I go way back
    {first} once wrote a song about {topic}, it was awful
    # General knowledge.
    how would a pirate pronounce {topic}?
    is {topic} an odd or an even number?
    is {topic} a prime number?
    how do you write {topic} in roman numerals?
    how would you say {topic} in {language}?
    does {topic} bring bad luck in {country}?
    why do people say {topic} and not something nicer?
    why are they numbered like that, {topic} and so on?
    is it just me or does {topic} rhyme with something?
    why is {topic} so famous?
    isn't {topic} from some old song?
    is {topic} a good name for a rock band?
    was {topic} before or after your time?
    would {topic} make a good password in a spy film?
    does {topic} sound {adjective} to you?
    which do you like better, {topic} or the one before it?
    what would {famous} make of {topic}?
    is {first} superstitious about {topic}?
    is {topic} funnier in {language}?
    is {topic} some kind of secret code?
    do you believe in ghosts, because of {topic} I mean?
    what's the moral of {topic}?
    do you write {topic} with a hyphen?
    what do numerologists say about {topic}?
    did {first} ever tell you the legend of {topic}?
    # Acts that hardly any tool does.
    write a haiku about {topic}
    write a horror story about {topic}
    sing me a ballad of {topic}
    draw {topic} as a {color} {animal}
    paint {topic} in watercolour
    make a meme about {topic}
    make a t-shirt with {topic} on it
    tattoo {topic} on my ankle
    tell me a knock-knock joke with {topic}
    name a spaceship after {topic}
    embroider {topic} on a {color} cushion
    engrave {topic} on a {thing}
    say {topic} in a funny voice
    spell out {topic} in morse code
    write {topic} in fancy calligraphy
    design a coat of arms for {topic}
    compose a jingle for {topic}
    make a film about {topic} with {famous}
    make up a riddle about {topic} for the {affair}
    bet {price} that {first} can't remember {topic}
    turn {topic} into a crossword clue
    write a limerick that starts with {topic}
    guess why {topic} makes me smile
    act out {topic} as a puppet show
    count from one up to {topic} in {language}
    # Plans, thanks, compliments, grumbles.
    one day I'll put {topic} in my memoirs
    one day we'll all laugh about {topic}
    thanks for {topic}, you were all wonderful
    thanks for explaining {topic} to me the other day
    everyone was so kind about {topic}, thank you
    {first} looked so proud of {topic}, adorable
    hats off to {first} for {topic}
    I'd give {topic} a medal if I could
    if {topic} could talk, oh boy
    if I had {price} for every joke about {topic}
    imagine {topic} in a museum some day
    in a hundred years nobody will remember {topic}
    maybe {first} will tell the grandchildren about {topic}
    {topic}, what a boring name
    I'm so tired of hearing about {topic}
    oh no, not the {topic} story again
    {topic} always cracks me up
    don't even mention {topic} to {first}
    well, {topic} taught us all a lesson
    ah yes, good old {topic}
    {topic} deserves a statue
    {topic}, of all things, who would have guessed
    if I ever start a band I'll call it {topic}
    I take my hat off to {topic}
    who else but {first} would get sentimental about {topic}
""")

# Remarks about the tools' things: nobody asks for anything.
REMARKS = lines("""
    # The past, habits, opinions, feelings, jokes.
    {the} {noun}{of} reminded me of {city}
    my {relation_noun} still talks about {the} {noun}{of}
    {first} and I had a good laugh about {the} {noun}{of}
    I told my {relation_noun} all about {the} {noun}{of}
    {the} {noun}{of} was {first}'s finest hour
    back in {country} we never had {a} {noun}
    my first {noun} ever was in {city}, such memories
    {the} {noun}{of} was the talk of the {affair}
    as a kid I thought {a} {noun} was something to eat
    {a} {noun} walks into a bar, haha
    {first} made a joke about {the} {noun}{of}, nobody laughed
    I have a love-hate relationship with {the} {noun}
    {the} {noun}{of} is a running joke here
    {first} gets all emotional about {the} {noun}{of}
    I find the word {noun} hilarious
    every {job} I know has strong opinions about {the} {noun}
    nothing says {weekday} like {a} {noun}
    {a} {noun} is a bit like a {animal}, if you think about it
    {the} {noun}{of} inspired my {relation_noun} to write a song
    we used to call {the} {noun} "the {animal}", don't ask
    # General knowledge.
    how do you say {noun} in {language}?
    where does the word {noun} come from?
    do they have the concept of {a} {noun} in {country}?
    what's the plural of {noun}?
    is {noun} originally a {language} word?
    how did people live before {the} {noun} was invented?
    does anyone famous have {a} {noun} named after them?
    would {a} {noun} make sense on the moon?
    is {a} {noun} tax-deductible in {country}?
    did {famous} ever have {a} {noun}?
    why do people get so worked up about {a} {noun}?
    is {noun} a noun or a verb?
    do people in {country} joke about {a} {noun} too?
    what would {famous} think of {the} {noun}{of}?
    isn't {a} {noun} a rather {adjective} thing?
    what's another word for {noun}?
    is there a good film about {a} {noun}?
    what did they call {a} {noun} in the old days?
    what's the philosophy behind {the} {noun}?
    does a {job} ever dream of {a} {noun}?
    # Acts that hardly any tool does.
    write a poem about {the} {noun}{of}
    sing a song about {the} {noun}{of}
    paint {the} {noun}{of} in oil
    tell me a joke about {a} {noun}
    make a meme about {the} {noun}{of}
    write a short story about {a} {noun} and a {animal}
    compose a symphony about {the} {noun}{of}
    make up a riddle about {a} {noun}
    make a puppet show out of {the} {noun}{of}
    knit me {a} {noun} out of {color} wool
    make a board game about {the} {noun}{of}
    write an opera called "{the} {noun}"
    do an impression of {first} talking about {the} {noun}{of}
    build a sandcastle in honour of {the} {noun}{of}
    describe {the} {noun}{of} in three emojis
    let's debate whether {a} {noun} makes people happy
    name a racehorse after {the} {noun}{of}
    write a fairy tale where {a} {noun} turns into a {thing}
    turn {the} {noun}{of} into a comic strip
    give me a pun with {noun} in it
    # Plans, thanks, compliments, grumbles.
    one day I'll tell you the whole story of {the} {noun}{of}
    when I'm old I'll look back fondly on {the} {noun}{of}
    {the} {noun}{of} was lovely, thank you so much
    great work on {the} {noun}{of}, everyone
    hats off to {first} for {the} {noun}{of}
    my {relation_noun} was so impressed by {the} {noun}{of}
    you really do have a talent for {the} {noun}
    if {the} {noun}{of} were a film I'd walk out
    if I had {price} for every {noun} in my life
    imagine {famous} dealing with {the} {noun}{of}
    in a perfect world there would be no such thing as {a} {noun}
    some day robots will laugh at {the} {noun}{of}
    {the} {noun}{of} taught me a lot about patience
    {the} {noun}{of} made my {weekday}, honestly
    {first} never stops talking about {the} {noun}{of}
    I'm so bored of hearing about {the} {noun}{of}
    life is more than {a} {noun}, you know
    {the} {noun}{of} deserves a prize
    well, {the} {noun}{of} was one for the history books
    what a story, {the} {noun}{of}
""")
