"""How people ask for what salons, gyms, vets, garages and car rental counters do.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "haircut trim blowdry perm",
        """
        {who}'s hair is getting out of hand{rest}
        {who} can't see past the fringe any more{rest}
        {who} wants something done about the hair{rest}
        {who} looks like a haystack, fit them in{rest}
        {who} has a big do coming up and wants to look nice{rest}
        I can't go out with this hair{rest}, squeeze me in
        my hair is a mess{rest}, help
        time to get the hair sorted{rest}
        could someone see to the hair{rest}?
        can you fit in one more head{rest}?
        put {who} in the chair{rest}
        {who} for the chair: {list}
        {who}, hair, {list}
        hair please, {list}
        wants the hair done, {list}
        bad hair for weeks now{rest}, I want to come in
        any chance of getting my hair done{rest}?
        please make a place at the hairdresser's{rest}
    """,
    ),
    (
        "do",
        "massage facial manicure pedicure treatment waxing sauna",
        """
        {who} deserves a bit of pampering{rest}
        {who} could do with being pampered{rest}
        {who} would like to come in and be looked after{rest}
        {who} got a day off and wants to be spoilt{rest}
        {who} rang, wants in{rest}
        I need to unwind{rest}
        I've had a rough time lately and want to treat myself{rest}
        treat me to something nice{rest}
        something for body and soul please{rest}
        can you squeeze {who} in{rest}?
        can you take one more{rest}?
        is there still a table free for {who}{rest}? then take it
        {who} in the spa: {list}
        {who}, spa, {list}
        spa please, {list}
        one for the spa{rest}
        put me down{rest}, I can't wait
        a gift for {who}: {list}
    """,
    ),
    (
        "show",
        "stylist barber hairdresser trainer instructor therapist groomer beautician",
        """
        who's in{rest}?
        who's got time{rest}?
        who could take me{rest}?
        who would be the right one for me{rest}?
        is {topic} in{rest}?
        is {topic} working{rest}?
        has {topic} got a gap{rest}?
        {who} still works for you{rest}?
        who have you got{rest}?
        which of your people can do it{rest}?
        I don't mind who, as long as someone has time{rest}
        a client only wants the best of your people{rest}, who's that?
        I'd rather have someone experienced{rest}, who is there?
        last time I had somebody I liked and forgot the name{rest}
        anyone free{rest}?
        who's on, {list}?
        staff {list}
        somebody on the phone asks who has time{rest}
    """,
    ),
    (
        "do",
        "membership",
        """
        {who} wants to join{rest}
        {who} would like to sign up{rest}
        {who} liked the trial and is staying{rest}
        {who} has decided to become one of us{rest}
        {who} came in with the form filled out{rest}
        {who} brought a friend along who wants in{rest}
        {who} is joining us{rest}
        sign {who} up{rest}
        make {who} a member{rest}
        I want to become a member{rest}
        how do I join{rest}? sign me up
        I'd like to come regularly{rest}
        joining: {list}
        signed up at the desk: {list}
        {who}, {list}, wants to join
        somebody at the front desk wants to join{rest}
        I'm in{rest}, where do I sign
        we've got another one who wants to be a member{rest}
    """,
    ),
    (
        "show",
        "membership",
        """
        is {who} still a member{rest}?
        has {who} paid up{rest}?
        until when is {who} with us{rest}?
        the turnstile won't let {who} in{rest}, is everything paid?
        {who} says the card doesn't open the door{rest}
        how long has {who} been with us{rest}?
        when does {who} run out{rest}?
        what sort of deal is {who} on{rest}?
        what has {who} signed up for{rest}?
        what am I paying for{rest}?
        how long am I tied in{rest}?
        until when am I a member{rest}?
        am I still a member{rest}?
        what's it cost to join{rest}?
        what can I use with {object}{rest}?
        {object}: still running{rest}?
        is {object} still good{rest}?
        does {object} run out soon{rest}?
        membership {list}?
    """,
    ),
    (
        "end",
        "membership",
        """
        {who} wants to leave us{rest}
        {who} is leaving{rest}
        {who} never comes any more and doesn't want to pay{rest}
        {who} asked how to get out, let them go{rest}
        {who} won't be back{rest}
        {who} found another club{rest}
        {who} handed in a letter, wants out{rest}
        I want out{rest}
        I never go, why am I still paying{rest}? get me out
        I'm paying for nothing{rest}, stop that
        I won't be coming any more{rest}
        I've lost interest, let me go{rest}
        please let me leave{rest}
        no more money from me please{rest}
        how do I get out{rest}?
        that's it for me{rest}
        {object} should run out{rest}, no more charges
        leaving: {list}
    """,
    ),
    (
        "change",
        "membership tier",
        """
        {who} wants a bigger package{rest}
        {who} would like another deal{rest}
        {who} is on the wrong one{rest}
        {who} wants to go{rest} instead
        {who} would like to be{rest} from now on
        {who} isn't happy with what they have, make it {list}
        {who} now {list}
        I'd like something else than what I have{rest}
        I'm paying too much for how often I come, make it {list}
        I want more than I have now{rest}
        what I have doesn't suit me any more, {list} please
        put me{rest} instead
        {object} ought to be {list}
        {object}: {list} from now on, not what it was
        {object} isn't the right one, it should be {list}
        we gave {topic} the wrong one, it should be {list}
        switch {topic} over{rest}
        can {topic} go on another one{rest}?
    """,
    ),
    (
        "do",
        "class lesson course workshop seminar bootcamp",
        """
        {who} wants to learn that{rest}
        {who} would like to take part{rest}
        {who} wants in{rest}
        {who} is coming along{rest}
        {who} would like to have a go{rest}
        {who} has always wanted to try that{rest}
        count {who} in{rest}
        put {who}'s name down{rest}
        is there a place left for {who}{rest}? then they take it
        I want to take part{rest}
        count me in{rest}
        I'd like a place{rest}
        one more place{rest} please
        put me on the list{rest}
        {topic}, {list}, one place please
        {topic}: a place for {list}
        {topic} sounds like fun, I'm in{rest}
        {topic} please{rest}, I hope it isn't full
        {topic} is just what I've been looking for{rest}
        save a place{rest}
    """,
    ),
    (
        "show",
        "class lesson course workshop timetable seminar",
        """
        what can I learn with you{rest}?
        what's on{rest}?
        what do you teach{rest}?
        what could {who} join{rest}?
        when is {topic} on{rest}?
        do you run {topic}{rest}?
        is {topic} full{rest}?
        who teaches {topic}{rest}?
        is there room left in {topic}{rest}?
        anything for beginners{rest}?
        what's running{rest}?
        my friend raves about {topic}, when could I go{rest}?
        I'd love to learn something new{rest}, what is there?
        I don't want to sit at home, what's on{rest}?
        {topic}: when and where{rest}
        {topic}{rest}, is that still running?
        what have I got{rest}, I lost my schedule
        classes {list}?
        where do I have to be{rest}?
    """,
    ),
    (
        "end",
        "class lesson course workshop seminar",
        """
        {who} isn't coming{rest}
        {who} can't come after all{rest}, give the place to someone else
        {who} is ill and won't be there{rest}
        {who} called in, take them out{rest}
        {who} lost interest{rest}
        {who} finds it too hard and wants out{rest}
        I can't make it{rest}, someone else can have my place
        something came up, I won't be there{rest}
        sorry to let you down, I can't be there{rest}
        count me out{rest}
        the teacher is ill{rest}, it isn't happening
        hardly anyone signed up, so it's not happening{rest}
        {topic} isn't happening{rest}
        {topic} won't take place{rest}
        {topic} is off{rest}
        {topic}: I'm not coming{rest}
        not coming: {list}
        free up my place{rest}
    """,
    ),
    (
        "do",
        "locker",
        """
        {who} has nowhere to leave the bag{rest}
        {who} wants somewhere to lock things up{rest}
        {who} needs a place for the shoes and the towel{rest}
        {who} doesn't want to carry everything home each time{rest}
        give {who} somewhere to put the stuff{rest}
        where can I leave my things{rest}? I need a place
        I need somewhere safe for my things{rest}
        I'm tired of dragging my bag around{rest}
        somewhere to lock my stuff away{rest} please
        my things need a home{rest}
        can I have one with a key{rest}?
        one locker: {list}
        {who}: {list}, with a key please
        {who} gets one{rest}
        is there a box I can lock{rest}? I'd take one
        I'd like to store my things here{rest}
    """,
    ),
    (
        "do",
        "vaccination vaccine jab shot immunization deworming",
        """
        {topic} is due for the jab{rest}
        {topic} hasn't been vaccinated yet{rest}
        {topic} must be protected before the trip{rest}
        {topic} needs protecting{rest}
        {topic} is due{rest}
        {topic} got the needle{rest}
        {topic} got jabbed{rest}
        {topic} had the shot{rest}
        {topic} was very brave with the needle{rest}
        {topic}: {list}, needle please
        {topic} - {list}, one jab
        a needle for {topic}{rest}
        the kennel won't take {topic} without it{rest}
        the card for {topic} says it's time again{rest}
        we got a reminder that {topic} is due{rest}
        no more waiting, {topic} has to have it{rest}
        jab: {list}
        time for the needle{rest}
    """,
    ),
    (
        "show",
        "vaccination vaccine jab shot immunization",
        """
        is {topic} protected{rest}?
        is {topic} up to date with everything{rest}?
        what jabs has {topic} had{rest}?
        which ones does {topic} still need{rest}?
        when is {topic} due again{rest}?
        has {topic} had it already{rest}?
        did {topic} get the needle{rest}?
        the kennel wants proof that {topic} is covered{rest}
        they want to see at the border what {topic} has had{rest}
        I've lost the little yellow book, what has {topic} had{rest}?
        we're travelling, is {topic} covered{rest}?
        {topic} got bitten, is there still protection{rest}?
        the school asks what {topic} has had{rest}
        {topic}: any jabs missing{rest}?
        {topic} - all jabs done{rest}?
        what's still missing{rest}?
        who's due{rest}?
        jabs {list}
    """,
    ),
    (
        "do",
        "pet animal dog cat",
        """
        we have a new furry friend in the practice: {list}
        we've got a new four-legged one{rest}
        {topic} is here for the first time{rest}
        {topic} has never been here before{rest}
        {topic} isn't in the system yet{rest}
        {topic} joined the family{rest}
        there's somebody with {topic} at the desk, first visit{rest}
        the owner has just brought {topic} in{rest}
        first visit: {topic}, {list}
        a new one in the waiting room: {list}
        {topic}, {list}, not in our files yet
        {topic}: {list}, put that on file
        we don't have {topic} on file{rest}
        they adopted {topic} and want it on file{rest}
        please open a file on {topic}{rest}
        {topic} needs a file{rest}
        just taken in: {list}
        {topic} came in{rest}, put it in the books
    """,
    ),
    (
        "show",
        "pet animal",
        """
        what do we know about {topic}{rest}?
        who does {topic} belong to{rest}?
        what's wrong with {topic}{rest}?
        has {topic} been here before{rest}?
        how is {topic} doing{rest}?
        what did {topic} have last time{rest}?
        remind me who {topic} is{rest}
        how old is {topic} by now{rest}?
        which breed was {topic} again{rest}?
        {topic} is in the waiting room, what's on file{rest}?
        {topic} is coming in, give me the background{rest}
        the owner of {topic} is on the phone, what have we got{rest}?
        someone found {topic} on the street{rest}, do we know it?
        {topic} - what's on file{rest}?
        pull up {topic}{rest}
        open the file on {topic}{rest}
        which ones have we got{rest}?
        who's in the kennels{rest}?
    """,
    ),
    (
        "do",
        "checkup inspection mot",
        """
        {topic} hasn't been looked at for ages{rest}
        {topic} should be looked at{rest}
        {topic} is due{rest}, get it looked over
        {topic} needs looking over{rest}
        {topic} has to be seen{rest}
        {topic} is making me nervous, have somebody look{rest}
        {topic} wants a once-over{rest}
        somebody should cast an eye over {topic}{rest}
        could someone go over {topic}{rest}?
        better safe than sorry, have {topic} looked at{rest}
        it's that time of year again for {topic}{rest}
        we've had a letter that {topic} is due{rest}
        the last look at {topic} was ages ago{rest}
        nothing wrong as far as I know, I just want {topic} looked over{rest}
        {topic}: {list}, just the usual look
        {topic}, {list}, look it over
        the usual yearly thing{rest}
    """,
    ),
)
