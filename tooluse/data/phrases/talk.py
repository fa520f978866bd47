"""What people say to an assistant that asks for nothing a tool could do."""

from __future__ import annotations

from tooluse.data.templates import lines

CHIT_CHAT = lines("""
    hi
    hello
    hey[ there]
    good (morning|evening|night)
    how are you[ today]?
    what's up?
    who are you?
    what's your name?
    what can you do?
    are you a (robot|person|human)?
    are you there?
    can you hear me?
    how old are you?
    where do you live?
    do you like {food}?
    do you like (rain|winter|cats|me)?
    do you ever sleep?
    tell me a joke
    tell me something funny
    tell me a story about a {adjective} {animal}
    sing me a song
    make me laugh
    I love you
    you're (funny|great|useless|annoying|so smart|the best)
    thanks[, that was helpful]
    thank you so much, {first} will love it
    ok (thanks|cool|great|bye)
    never mind
    forget it
    no, that's all
    yes
    no
    ok
    maybe later
    wait a second
    stop
    that's wrong
    that's not what I meant
    good job
    see you (later|tomorrow|on {weekday})
    bye
    haha
    what do you think about {field}?
    what should I do with my life?
    I'm (bored|tired|hungry|sad|so happy today)
    guess what
    let's play a game
    say something in {language}
    can we talk?
    what's your favourite (colour|film|book|food)?
    sorry, wrong window
    test
    is this thing on?
    why did you do that?
    do you remember {first}?
    happy birthday to me
    say that again[, please]
    speak up, I can't hear you
    cancel that
    go back
    that was for my {relation_noun}, sorry
    howdy
    morning! slept well?
    hiya, it's {first}
    yo, you awake?
    hello again, me from yesterday
    evening, my friend
    knock knock
    back again, did you miss me?
    hi there, first time here
    happy {weekday}!
    merry Christmas to you too
    happy new year, machine
    good to see you again
    long time no see
    cheers, you saved my {weekday}
    thanks a bunch
    thx
    much appreciated, really
    you're a lifesaver
    that was quick, I'm impressed
    perfect, just what I needed
    nice one
    wow, you're good at this
    {first} said you'd be clever and you are
    my {relation_noun} thinks you're adorable
    you made my day
    you've got a lovely voice
    you deserve a raise
    couldn't have done the {affair} without you
    you're slower than my {relation_noun} on a Monday
    you never listen to me
    you got my name wrong again, it's {first}
    last week you were nicer
    I liked the old version of you better
    that took you long enough
    honestly, I expected more
    stop apologising all the time
    you talk too much
    you keep saying the same thing
    that answer made no sense at all
    don't be so formal with me
    why so serious?
    are you laughing at me?
    mad at me now, huh?
    did I do something wrong?
    do you get bored?
    do you have feelings?
    do you dream about {animal_plural}?
    got any family?
    who are your friends?
    do you eat anything?
    do you get paid for this?
    who made you?
    what are you made of?
    are you smarter than my {relation_noun}?
    are you smarter than {person}?
    are you listening to me all day?
    can you keep a secret?
    can I trust you?
    can you feel pain?
    can I call you {Word}?
    can I be your friend?
    would you marry me?
    would you rather be one big {animal} or ten small ones?
    what would you do with a million euros?
    if you were an animal, which one?
    what's the nicest thing anyone has said to you?
    what do you look like?
    what do you do all day?
    what are you wearing?
    when's your birthday?
    where were you on {weekday}?
    have you ever been in love?
    have you ever been to {city}?
    ever tried {food}?
    how many people are you talking to right now?
    how do you know all that?
    is {first} your real name?
    is that you, {first}?
    who else is in there?
    whose side are you on?
    cats or dogs?
    sweet or salty?
    {color} or {color}, which one's more me?
    tea or coffee, and don't say both
    is pineapple on pizza okay with you?
    what's your take on {sport}?
    am I too old to learn {language}?
    is it weird that I talk to my {plant}?
    should I grow a beard?
    should I tell {first} that I know?
    should I quit my job and become a {job}?
    do I sound tired to you?
    be honest, was I too harsh with my {relation_noun}?
    what would you do in my place?
    which is the better name for my {animal}, {first} or {Word}?
    who's right, me or my {relation_noun}?
    do you think {first} likes me?
    do you believe in ghosts?
    do you think we're alone in the universe?
    will robots take over the {place} one day?
    what's the meaning of all this?
    got any good puns?
    tell me a riddle
    another one, but shorter
    haha, good one
    that one was terrible
    I don't get the joke
    why did the {animal} cross the road?
    let's do twenty questions, you start
    truth or dare?
    rock, paper, scissors
    I spy with my little eye something {color}
    guess how old I am
    guess which number I'm thinking of
    pretend you're a {job} from {city}
    talk like a cowboy from now on
    let's swap roles, you ask and I answer
    you be the {animal} and I'll be the {job}
    say {Word} ten times fast
    bark like a dog
    do your best impression of {person}
    give me a compliment
    cheer me up a bit
    say something nice about {first}
    wish me luck for the {affair}
    wish my {relation_noun} a happy birthday, we're all in the {place}
    say hello to the class
    keep me company while I {query_do}
    just talk to me for a minute
    tell me about your day
    ask me something
    surprise me
    can you whisper?
    not so fast
    slower, please
    come again?
    pardon?
    repeat the last bit
    what did you just say?
    hang on, someone's at the door
    hold that thought
    I'll be right back
    okay I'm back
    where were we?
    let's start over
    scrap that, new topic
    let's not talk about {field} anymore
    back to what we said about {person}
    ignore that, my {animal} walked over the keyboard
    oops, hit enter too early
    that wasn't meant for you
    I wasn't talking to you, I was talking to {first}
    sorry, that was the kids
    no no no, the other one
    yes, exactly that
    hmm, not sure
    if you say so
    whatever you think
    fair enough
    you're right, my bad
    shorter answers from now on
    just say yes or no
    call me {first} from now on
    be quiet for a moment
    shh, the baby's asleep
    go on, I'm listening
    that's enough for today
    we're done here I think
    gotta run, talk later
    good luck with the others
    sleep tight
    take care of yourself
    so long and thanks for everything
    asdf
    testing, one two three
    hellooo, anybody home?
    umm
    lol
""")
