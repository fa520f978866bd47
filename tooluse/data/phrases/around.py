"""Words around a request, whatever the tool: greetings, wrappers, sentences before and after.

``{x}`` in a wrapper is a command ("search for …"). Single words (OPENERS, CLOSERS, …) may occur in
every split; wrappers and sentences belong to one split each, as templates do.
"""

from __future__ import annotations

from tooluse.data.templates import lines

WRAPPERS = lines("""
    (can|could|would|will) you {x}?
    can you please {x}?
    could you please {x}?
    can you {x} please?
    could you {x} for me?
    can u {x}
    could u {x} pls
    please could you {x}?
    would you please {x}?
    would you be able to {x}?
    could you possibly {x}?
    could you quickly {x}?
    can you quickly {x}?
    can you go ahead and {x}?
    can you help me and {x}?
    are you able to {x}?
    is it possible for you to {x}?
    I need you to {x}
    I want you to {x}
    I'd like you to {x}
    I would like you to {x}
    I'd appreciate it if you could {x}
    I'd be grateful if you'd {x}
    it'd be great if you could {x}
    you need to {x}
    you could {x}
    kindly {x}
    just {x}
    go ahead and {x}
    now {x}
    then {x}
    next, {x}
    first, {x}
    also, {x}
    quickly {x}
    do me a favor and {x}
    do me a favour: {x}
    be so kind and {x}
    if you can, {x}
    if possible, {x}
    when you can, {x}
    whenever you're free, {x}
    once you're done, {x}
    I was hoping you could {x}
    I wonder if you could {x}
    I was wondering if you could {x}
    do you think you could {x}?
    any chance you can {x}?
    your task is to {x}
    your job: {x}
    task: {x}
    todo: {x}
    request: {x}
    next task: {x}
    here's what I need: {x}
    one thing: {x}
    one more thing, {x}
    {name} wants you to {x}
    make sure to {x}
    don't forget to {x}
    remember to {x}
    feel free to {x}
    would it be possible to {x}?
    how about you {x}
    why don't you {x}?
    you know what, {x}
    actually, {x}
    alright, {x}
    right, {x}
    yo {x}
    uh {x}
    um, {x}
    sorry, {x}
    again, {x}
    assistant, {x}
    computer, {x}
    bot, {x}
    dear assistant, {x}
    hey you, {x}
    hey buddy, {x}
    yes, {x}
    no, {x}
    it's late, but {x}
    in a hurry, {x}
""")

# For errands that are one's own ("I need to email …"), not for "tell me …".
OWN_WRAPPERS = lines("""
    I've got to {x}
    I have to {x}
    I need to {x}
    I wanna {x}
    I want to {x}
    I'd like to {x}
    I would like to {x}
    I'm trying to {x}
    I was about to {x}
    I was going to {x}
    I must {x}
    help me {x}
    help me to {x}
    can you help me {x}?
    could you help me {x}?
    my boss wants me to {x}
    my boss told me to {x}
    {name} asked me to {x}
    {name} told me to {x}
    let's {x}
    we have to {x}
    we need to {x}
    we should {x}
    someone has to {x}
    it's time to {x}
    gotta {x}
    time to {x}
""")

OPENERS = lines("""
    hey
    hi
    hello
    hi there
    hey there
    good morning
    good evening
    ok
    okay
    so
    well
    please
    pls
    plz
    yo
    alright
    right
    excuse me
    sorry
    um
    oh
    hmm
    thanks
    quick question
    one question
    quick one
    morning
    greetings
    dear assistant
    assistant
    hey assistant
    and
    also
    btw
    listen
    real quick
    hey siri
    siri
    alexa
    ok google
    ok google
    hey google
    hey google
    hey computer
    quick favor
    a favor
""")

CLOSERS = lines("""
    please
    please
    please
    please
    pls
    plz
    thanks
    thanks
    thank you
    thx
    ty
    asap
    right away
    if you can
    if possible
    when you can
    when you get a chance
    as soon as possible
    ok
    quickly
    real quick
    thanks in advance
    many thanks
    thank you so much
    please and thank you
    will you
    mate
    man
    for me
    for me please
    lol
    haha
    rn
    real quick
    when you get a chance
    would you
    could you
    if you don't mind
    if it's no trouble
    thx a lot
    cheers
    k thx
    bro
    dude
    buddy
    pretty please
""")

# What may also end a question, before its question mark.
POLITE_CLOSERS = lines("""
    please
    please
    please
    pls
    plz
    by any chance
    lol
    real quick
    thx
""")

SIGN_OFFS = lines("""
    thanks
    thanks!
    thank you
    thank you!
    thx
    ty!
    cheers
    please
    pls
    please and thanks
    many thanks
    much appreciated
    thanks a lot
    thanks a bunch
    you're the best
    appreciate it
    no rush
    it's urgent
    hurry
    quickly
    I have to run
    gotta go
    thx
    ok?
    asap!
    lol
    would you?
    will you?
    could you?
    pls
    plz
    🙏
    🙂
    :)
""")

BEFORE = lines("""
    I'm in a hurry.
    sorry to bother you again.
    just got back from lunch.
    I hope you can help me.
    I have (a quick question|a small request|something to ask).
    I've been answering emails all day.
    my inbox is a mess.
    the internet is slow today.
    it's pouring here.
    what a day.
    my phone died so I'm typing this on my laptop.
    long time no see.
    new day, new task.
    I have a meeting in ten minutes.
    I'm (tired|sick|bored|at the airport|on the train|in the car|at work).
    not sure if you can do this.
    you were great yesterday.
    let's try something.
    I need some help (here|with this|today).
    thanks for your help earlier.
    {name} is asking.
    {name} says hi.
    I just woke up.
    coffee first, then this.
    no time to explain.
    this is {name}.
    I'm testing you.
    I can't type much.
    one last thing before I go.
    we talked about this yesterday.
    sun's out finally.
    I'll be quick.
    this is important.
    could you do something for me?
    can you help me out?
    are you there?
    you know the drill.
    it's me again.
    I searched everywhere already.
    the forecast was wrong again yesterday.
    I was out in the rain all {weekday}.
    happy {weekday}!
    there's a lot to do.
    here's another one.
    I can't open my browser.
    my mail program crashed.
    {number} things left on my list.
    ok, listen.
    hope you're well.
    hope your {weekday} is going well.
""")

AFTER = lines("""
    let me know when it's done
    I'd appreciate it
    no rush
    take your time
    I'm in a hurry
    it would help me a lot
    {name} is waiting
    then I can go home
    I'm counting on you
    this can't wait
    my battery is almost empty
    that would be great
    that's all for now
    that's it
    hope that makes sense
    sorry for the trouble
    I owe you one
    you're a lifesaver
    I'll be back in {number} minutes
    after that we're done
    I'm off to lunch
    don't ask why
    if it's not too much work
    the sooner the better
    I'll wait
    my boss is watching
    can you do that?
    is that ok?
    got it?
    okay?
    thank you very much
    thanks for your help
    have a nice day
    see you later
    talk soon
    I've got a train to catch
    it's getting late
    and hurry up
    I don't have much time
    we leave on {weekday}
""")
