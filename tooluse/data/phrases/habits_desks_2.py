"""How people ask for what garages, rental counters and repair, print and hire shops do.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "repair fix mend",
        """
        {topic} is broken{rest}
        {topic} has packed up{rest}
        {topic} has given up the ghost{rest}
        {topic} isn't what it used to be, can you mend it{rest}?
        {topic} isn't working right{rest}
        {topic} won't work any more{rest}
        {topic} is acting up{rest}
        {topic} had an accident{rest}, can it be saved?
        {topic} needs some care{rest}
        can anything be done about {topic}{rest}?
        can you get {topic} going again{rest}?
        I'd hate to throw {topic} away{rest}
        it's too good to throw away{rest}
        make it work again{rest} please
        something's wrong with it{rest}, please see to it
        broken: {list}
        {topic}: {list}, please mend
        {who} brought something in that doesn't work{rest}
        {who} has something broken{rest}
        please sort out {topic}{rest}
    """,
    ),
    (
        "show",
        "repair fix",
        """
        how's {topic} coming along{rest}?
        is {topic} ready{rest}?
        is {topic} in one piece again{rest}?
        can I pick up {topic} yet{rest}?
        have you found out what's wrong with {topic}{rest}?
        did you manage to save {topic}{rest}?
        does {topic} work again{rest}?
        how much longer for {topic}{rest}?
        I brought something in ages ago and heard nothing{rest}
        I've heard nothing from the workshop{rest}
        {who} is at the counter and wants it back{rest}, is it ready?
        {who} wants to know if it works again{rest}
        what's still on the bench{rest}?
        what's waiting in the workshop{rest}?
        any progress{rest}?
        {topic} - ready yet{rest}?
        what's the state of {object}{rest}?
        has anybody looked at {object} yet{rest}?
    """,
    ),
    (
        "end",
        "repair",
        """
        don't bother mending it{rest}
        it isn't worth mending{rest}, leave it
        leave it as it is{rest}, I'll buy a new one
        it works again all by itself{rest}, no need to do anything
        I found the trouble myself{rest}, nobody needs to come
        my neighbour already got it going{rest}, no need any more
        that would cost more than a new one{rest}, hands off
        {who} says it's too dear{rest}, don't start
        {who} bought a new one{rest}, don't touch the old one
        {who} wants it back unmended{rest}
        {who} got it going without us{rest}
        don't start on {object}{rest}
        put the tools down, {object} isn't wanted any more{rest}
        {object}: don't touch it{rest}
        {object} no longer needed, {list}
        no need for anyone to look at {object}{rest}
        you can take {object} off the bench{rest}
    """,
    ),
    (
        "do",
        "part spare",
        """
        we can't go on without {topic}{rest}
        {topic} is worn out, we need a new one{rest}
        {topic} broke and there's none on the shelf{rest}
        {topic} has to come from the supplier{rest}
        the mechanic is waiting for {topic}{rest}
        the car sits on the lift until we have {topic}{rest}
        the workshop needs {topic}{rest}
        get hold of {topic}{rest}
        can you get {topic} in{rest}?
        could the supplier send {topic}{rest}?
        none of these left: {topic}{rest}
        I used the last {topic}{rest}
        {topic}, {list}, quickly please
        {topic}: {list}, the customer is waiting
        {topic} needed{rest}
        for the workshop: {list}
        we're stuck without {topic}{rest}
        nothing moves until {topic} is here{rest}
    """,
    ),
    (
        "show",
        "part spare",
        """
        do we have {topic} on the shelf{rest}?
        have we got {topic}{rest}?
        is {topic} on the shelf{rest}?
        is there a {topic} left{rest}?
        can you still get {topic}{rest}?
        does {topic} fit{rest}?
        which one fits{rest}?
        the mechanic asks whether we have {topic}{rest}
        I need {topic} in my hand right now, where is it{rest}?
        how many {topic} are left{rest}?
        what would {topic} cost{rest}?
        {topic}{rest}, got that?
        {topic}? any in the back{rest}?
        the old one is worn, what fits instead{rest}?
        the customer wants to know if we have it here{rest}
        before I take the thing apart, do we have {topic}{rest}?
        parts {list}?
    """,
    ),
    (
        "do",
        "rental hire",
        """
        {who} needs wheels{rest}
        {who} wants to borrow one for money{rest}
        {who} doesn't want to buy one{rest}
        {who} needs one for a while{rest}
        {who} is at the counter and wants one{rest}
        {who} is taking it{rest}
        hand it out to {who}{rest}
        {who}, {list}, take the keys
        {topic} is going out{rest}
        {topic} goes out{rest}
        I only need it for a little while{rest}
        I don't want to buy one, I just want to use one{rest}
        can I borrow one{rest}?
        can I have it for a while{rest}?
        could we take one home{rest}?
        we need something to get around{rest}
        it doesn't pay to buy one{rest}
        going out: {list}
        going out to {who}: {list}
    """,
    ),
    (
        "show",
        "rental hire",
        """
        is everything back{rest}?
        what's out at the moment{rest}?
        what's due back{rest}?
        who's got {topic}{rest}?
        has {topic} come back{rest}?
        where is {topic} and when do we get it back{rest}?
        how long do I have it for{rest}?
        when do I have to bring it back{rest}?
        what has {who} got from us{rest}?
        has {who} brought everything back{rest}?
        {who} is late, isn't that so{rest}?
        {who} doesn't know when it must be back{rest}
        {who} lost the slip{rest}, what did they take?
        {object}: until when{rest}?
        who has what{rest}?
        somebody wants one, is anything in{rest}?
        what have I agreed to{rest}?
        out right now, {list}?
        what are we charging{rest}?
    """,
    ),
    (
        "end",
        "rental hire",
        """
        {who} doesn't need it any more{rest}
        {who} is buying one instead{rest}
        {who} isn't coming for it{rest}
        {who} called, it's not wanted any more{rest}
        {who} never turned up{rest}, put it back in the pool
        I'm getting a lift, so I won't need it{rest}
        a friend lends me one{rest}, so no thanks
        I won't be needing it{rest}
        our trip fell through{rest}
        give {object} to somebody else{rest}
        {object} isn't going out{rest}
        {object} won't be picked up{rest}
        no need to keep it for me{rest}
        you can let someone else have it{rest}
        we decided against it{rest}
        not taking it after all: {list}
    """,
    ),
    (
        "change",
        "rental hire",
        """
        {who} needs it longer{rest}
        {who} wants to keep it{rest}
        {who} would like something bigger, {list}
        {who} is coming later than planned, {list}
        {who} wants to bring it back somewhere else{rest}
        {who} rang about what's been agreed, make it {list}
        I won't be back in time, can I keep it{rest}?
        I'm not done with it yet{rest}
        I'd need it a bit longer{rest}
        can I have another one instead{rest}?
        can I bring it back{rest} instead?
        we're enjoying it so much, let us have it{rest}
        {object} is going to be {list} instead
        {object} now {list}
        {object}: {list} rather than what we agreed
        we agreed on something else, please put{rest}
        plans have changed for {object}, {list}
    """,
    ),
    (
        "do",
        "car vehicle van truck",
        """
        {who} needs something to drive{rest}
        {who} needs something with four wheels{rest}
        {who} has landed and needs wheels{rest}
        {who} is standing here without a car{rest}
        my own is in the garage and I have to get around{rest}
        mine won't start and I need to drive{rest}
        we're too many for our own{rest}, we need another
        I want to drive myself{rest}
        something on four wheels{rest} please
        I'd like something to drive{rest}
        the keys for {topic}{rest} please
        {topic}, {list}, who has the keys?
        {topic} joins the fleet{rest}
        {topic}{rest}, please get it on the road
        for the road: {list}
        there's no bus where I'm going{rest}, I need wheels
        public transport won't do{rest}
        four wheels, {list}
    """,
    ),
    (
        "show",
        "car vehicle van truck fleet",
        """
        what have you got on the lot{rest}?
        what could {who} drive{rest}?
        anything with four wheels left{rest}?
        anything left to drive{rest}?
        which ones are free{rest}?
        what's standing in the yard{rest}?
        is {topic} on the road{rest}?
        is {topic} free{rest}?
        where is {topic} standing{rest}?
        whose is {topic}{rest}?
        what do we know about {topic}{rest}?
        somebody left {topic} in front of our gate, what do we know{rest}?
        tell me something about {topic}{rest}
        {topic}{rest} - what's that?
        {topic}: where and how{rest}?
        we're a big family with lots of suitcases, what is there{rest}?
        what's there for us{rest}? it needn't be fancy
        wheels {list}?
    """,
    ),
    (
        "do",
        "damage scratch dent",
        """
        {topic} got bumped{rest}
        {topic} came back with something on it{rest}
        {topic} came back not as it went out{rest}
        {topic} has had a knock{rest}
        {topic} isn't in one piece{rest}
        {topic} isn't as I got it{rest}
        {topic}: {list}, wasn't me
        {who} brought it back not quite whole{rest}
        {who} had a mishap{rest}
        I'm afraid something happened{rest}
        I'm so sorry, I wasn't careful{rest}
        it was like that when I got it{rest}, please note it down
        before anybody blames me: {list}
        somebody should know about this: {list}
        just noticed something on {topic}{rest}
        put down what's wrong with {topic}{rest}
        broken, {list}
        oh dear, {topic}{rest}
    """,
    ),
    (
        "show",
        "damage scratch dent",
        """
        what's wrong with {topic}{rest}?
        is {topic} in one piece{rest}?
        was anything on {topic} before{rest}?
        was that on {topic} already{rest}?
        what had {topic} got when it went out{rest}?
        is anything noted down for {topic}{rest}?
        the customer says it wasn't them, what was on {topic} before{rest}?
        {who} says it was already there{rest}
        has {who} broken anything{rest}?
        how bad is it{rest}?
        how bad is {topic}{rest}?
        what got broken{rest}?
        before {topic} goes out, is it whole{rest}?
        before I sign for {topic}, what's wrong with it{rest}?
        {topic} - anything broken{rest}?
        what do I have to pay for{rest}?
        bumps and such {list}?
    """,
    ),
    (
        "do",
        "mileage odometer",
        """
        {topic} now has {list} on the clock
        {topic} is at {list}
        {topic} has done {list}
        {topic} came back with {list}
        {topic}: {list} on the clock
        {topic}, {list}
        {topic} - {list}
        the clock of {topic} says {list}
        it says {list} on the dashboard of {topic}
        put down how far {topic} has gone{rest}
        note how far {topic} has been{rest}
        just parked {topic}{rest}, for the log
        for the logbook: {list}
        for the log of {topic}: {list}
        I drove {topic}{rest}, write it down
        {who} drove{rest}, put it in the book
    """,
    ),
    (
        "do",
        "bike bicycle scooter costume drill ladder kayak canoe ski tent",
        """
        {who} would like to have it for a while{rest}
        {who} is taking it home{rest}
        {who} just needs it for a bit{rest}
        {who} doesn't own one and doesn't want to{rest}
        give {who} one{rest}
        hand one over to {who}{rest}
        I don't have one of my own{rest}
        I'd only use it this once{rest}
        I only need it this once{rest}, no point in buying
        I'd like to take one out{rest}
        can I take one{rest}?
        could we have some{rest}?
        do you lend those{rest}? then one please
        mine fell apart{rest}
        I'll bring it back in one piece{rest}
        it's just for fun{rest}
        going out: {list}
        {topic} goes out{rest}
        {topic}, {list}, I'll be careful
        we've come without ours{rest}
    """,
    ),
    (
        "do",
        "poster flyer leaflet brochure banner booklet sticker",
        """
        we want to be seen{rest}
        people have to hear about it{rest}
        nobody knows about us yet{rest}, we need something to hand out
        something to hand out{rest}
        something for the letterboxes{rest}
        something for the wall{rest}
        {topic} has to be on paper{rest}
        {topic} goes to the press{rest}
        {topic} has to look good on paper{rest}
        can you put {topic} on paper{rest}?
        the file is ready, {topic} can go to press{rest}
        we gave away the last ones{rest}
        the last ones are gone, same again{rest}
        {who} needs something to hand out{rest}
        {who} wants to be seen{rest}
        {who} sent the file, off it goes{rest}
        on paper: {list}
        {topic}: {list}, off to the press
        run off some{rest}
    """,
    ),
)
