"""How people ask for what schools, universities, museums, theatres, clubs and charities do.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "absence absentee",
        """
        {topic} isn't coming in{rest}
        {who} won't be in{rest}
        {topic} won't be at school{rest}
        {who} has to stay at home{rest}
        {topic} is staying in bed{rest}
        {who} didn't turn up{rest}
        {topic} wasn't there{rest}
        {who}'s chair stayed empty{rest}
        {who}'s mum rang to say there's no coming in{rest}
        I'm keeping {who} at home{rest}
        nobody has seen {topic}{rest}
        don't expect {who}{rest}
        don't wait for {topic}{rest}
        away: {list}
        {who} away, {list}
        {topic} not in, {list}
        please excuse {who}{rest}
        please let the teacher know that {topic} won't be there{rest}
        sorry, we won't be there{rest}
    """,
    ),
    (
        "show",
        "absence attendance absentee",
        """
        who's missing{rest}?
        who's not here{rest}?
        who was there{rest}?
        who didn't turn up{rest}?
        is everybody in{rest}?
        is everyone here{rest}?
        any empty chairs{rest}?
        has {who} been in{rest}?
        has {who} been coming{rest}?
        was {who} there{rest}?
        how often has {who} been away{rest}?
        how often did {who} skip{rest}?
        {who} skips a lot, doesn't (it look like it|it seem so){rest}?
        {who}'s dad wants to know if the child really goes to school{rest}
        I have a feeling that {who} is playing truant{rest}
        I don't think {who} comes regularly{rest}
        away {list}?
        how full was the room{rest}?
    """,
    ),
    (
        "do",
        "attendance",
        """
        {who} is here{rest}
        {topic} is in{rest}
        {who} was there{rest}
        {topic} {list}
        {who}: {list}
        {topic} - {list}
        {list}, {who}
        {topic} walked in{rest}
        {who} made it{rest}
        put {topic} down{rest}
        tick {who} off{rest}
        tick them off: {list}
        for the register: {list}
        for the register, {topic}: {list}
        I've called the names{rest}
        I've been through the register{rest}
        write down that {who} was{rest}
    """,
    ),
    (
        "do",
        "student pupil child learner",
        """
        {topic} is starting with us{rest}
        {who} is new in class{rest}
        {topic} is coming to our school{rest}
        {who} got a place{rest}
        {topic} would like to learn here{rest}
        {who} has moved here and is coming to us{rest}
        {who}'s parents filled in the forms{rest}
        {who}'s parents would like a place with us{rest}
        the parents of {topic} were here{rest}, all signed
        we have a new face: {list}
        we have a new face in class, {who}{rest}
        one more for the class list: {list}
        put {topic} on the class list{rest}
        {who}, {list}, on the class list please
        {topic} isn't on our lists yet{rest}
        we've got room for {who}{rest}
        our little one is old enough now{rest}
        I'd like to have my little one with you{rest}
    """,
    ),
    (
        "show",
        "student pupil child learner",
        """
        who's {topic} again{rest}?
        what do we know about {who}{rest}?
        how is {topic} getting on{rest}?
        which class is {who} in{rest}?
        is {topic} one of ours{rest}?
        is {who} with us{rest}?
        I'm seeing {who}'s parents, what do we have{rest}?
        {who}'s mum is on the phone, pull up what we have{rest}
        {topic} fell in the playground, whom do we ring{rest}?
        there's a little one crying in the hall, says the name is {who}{rest}
        open {who}'s file{rest}
        {who}'s file{rest} please
        who's in this lot{rest}?
        who have we got{rest}?
        who sits in there{rest}?
        I'm the new teacher, whom do I have{rest}?
        names {list}
        {topic}? {list}? what's on file
    """,
    ),
    (
        "do",
        "grade mark",
        """
        {who} got {list}
        {topic} gets {list}
        {who} did well{rest}, write that down
        {topic}: {list}
        {who}, {list}
        {topic} - {list}
        {list} for {who}
        I've marked {who}'s paper{rest}
        I'm through with {who}'s paper{rest}
        I've gone through the papers, {topic} has {list}
        give {who} {list}
        write down for {topic}: {list}
        into the book for {who}: {list}
        {topic} has earned it: {list}
        that makes {list} for {who}
        put down what {topic} got{rest}
    """,
    ),
    (
        "show",
        "grade mark transcript gpa",
        """
        how did {who} do{rest}?
        how is {who} doing{rest}?
        how well did {who} do{rest}?
        did {who} pass{rest}?
        what did {who} get{rest}?
        what did I get{rest}?
        did I pass{rest}?
        did I do all right{rest}?
        how bad is it{rest}? I hardly dare to look
        is {who} in danger of failing{rest}?
        will {who} have to repeat the year{rest}?
        {who} won't tell us how it went{rest}
        {who}'s parents want to know where {who} stands{rest}
        where does {who} stand{rest}?
        where do I stand{rest}?
        I'm nervous, how did it go{rest}?
        has it been marked yet{rest}?
        report card stuff: {list}
        everything {who} got{rest}
    """,
    ),
    (
        "change",
        "grade mark",
        """
        I misread {who}'s paper, it should be {list}
        I added up wrong for {who}, it's {list}
        I was too strict with {topic}, make it {list}
        I was unfair to {who}{rest}, put it right
        {topic} complained and was right, it's {list}
        {who} did better than I thought{rest}
        {topic} deserves better: {list}
        {who} deserves something else{rest}
        {topic} handed in the rest, so it's {list} now
        {who} should have {list}
        {topic}: {list} instead
        not what I wrote before, {who} gets {list}
        I overlooked a page of {who}'s, {list} is right
        a slip of mine with {topic}: correct is {list}
        that isn't right for {who}, {list}
        put {topic} at {list} instead
    """,
    ),
    (
        "do",
        "homework assignment coursework essay",
        """
        they get something to do at home{rest}
        the class should do this at home: {list}
        for the class to do at home: {list}
        I want them to do {topic}{rest}
        they should practise {topic}{rest}
        give them {topic}{rest}
        everybody has to do {topic}{rest}
        {topic} is for home{rest}
        {topic}, {list}, for home
        {topic}: {list}, to do at home
        no lazing about, they get {topic}{rest}
        we didn't finish in class, the rest is for home{rest}
        I've finished {topic}{rest}, off it goes
        {topic} is done{rest}, where do I send it
        here's what I wrote{rest}, for the teacher
        I sat up all night, here it is{rest}
        for the teacher: {list}
    """,
    ),
    (
        "show",
        "homework assignment coursework",
        """
        what do I have to do for school{rest}?
        what have they got to do at home{rest}?
        what did the teacher give us{rest}?
        what do we have to hand in{rest}?
        what's still to do{rest}?
        what's due{rest}?
        is anything due{rest}?
        has {who} anything to do for school{rest}?
        {who} says there's nothing to do{rest}, is that true?
        {who} was ill, what's there to catch up on{rest}?
        {who} forgot to write it down{rest}
        I wasn't listening, what do we have to do{rest}?
        I was ill, what do I have to catch up on{rest}?
        can I go out and play or is there anything left for school{rest}?
        has everyone handed it in{rest}?
        who hasn't handed in{rest}?
        did {who} hand it in{rest}?
        to do for school, {list}?
    """,
    ),
    (
        "do",
        "exam test quiz",
        """
        {who} wants to sit it{rest}
        {who} is ready to be tested{rest}
        {who} has learned enough, put the name down{rest}
        {who} failed and wants another go{rest}
        {who} would like to show what they know{rest}
        I want to see what they've learned{rest}
        time to find out what they know{rest}
        I'm ready{rest}, put my name down
        I'd like to sit it{rest}
        I want another go{rest}
        they think there's nothing to learn for{rest}, surprise them
        let's see who has been listening{rest}
        {topic}: they have to write something{rest}
        {topic}, {list}, I'll sit that
        {topic}, {list}, to see what they know
        put me down for {topic}{rest}
        {topic}: {list}, pencils ready
    """,
    ),
    (
        "show",
        "exam test quiz",
        """
        when do I have to sit it{rest}?
        when do they write it{rest}?
        what do I have to learn for{rest}?
        do I have to learn for anything{rest}?
        when is it getting serious{rest}?
        when's {topic}{rest}? I haven't learned a thing
        when is {topic} being written{rest}?
        where's {topic} going to be{rest}?
        has {who} anything to learn for{rest}?
        {who} is terribly nervous, when is it{rest}?
        how long have I got to learn{rest}?
        how long have I still got{rest}?
        which room was it{rest}? I can't find it
        can I go on holiday or is there something to sit{rest}?
        what may I bring to {topic}{rest}?
        {topic} - date and room{rest}?
        what are we being tested on{rest}?
        how much time before {topic}{rest}?
    """,
    ),
    (
        "do",
        "tour guide",
        """
        we'd like somebody to show us around{rest}
        could someone show us round{rest}?
        somebody should explain it all to us{rest}
        we don't want to just walk through on our own{rest}
        I want to see it all and have it explained{rest}
        show {who} around{rest}
        {who} wants to be shown around{rest}
        {who} would like to come and see it{rest}
        {who} is bringing a group{rest}
        {who} is coming with a group{rest}
        there's a whole group coming{rest}
        we're a group and would love to see{rest}
        the kids have never seen it, take us round{rest}
        we'll be at the door{rest}, take us round
        {topic}, {list}, we're coming
        {topic} with someone who knows it{rest}
        {topic} sounds interesting, put us down{rest}
        group coming: {list}
        we're in town and want to see it{rest}
    """,
    ),
    (
        "show",
        "exhibition exhibit artwork painting gallery museum artifact",
        """
        what is there to see{rest}?
        what can I see{rest}?
        what's hanging{rest}?
        what have you got on show{rest}?
        is {topic} on show{rest}?
        is {topic} worth seeing{rest}?
        can I see {topic}{rest}?
        where do I find {topic}{rest}?
        which room do I go to for {topic}{rest}?
        what should I know about {topic}{rest}?
        who made {topic}{rest}?
        tell me about {topic}{rest}
        {topic}: what is it{rest}?
        {topic}, {list}, where
        I've come all the way for {topic}{rest}
        my aunt wants to see something beautiful{rest}
        it's raining and we want to look at something{rest}
        anything for art lovers{rest}?
        anything worth seeing{rest}?
        what's new on the walls{rest}?
    """,
    ),
    (
        "show",
        "performance play showtime concert show opera musical screening gig",
        """
        what's on{rest}?
        what's on stage{rest}?
        what could we see{rest}?
        anything good on{rest}?
        anything on{rest}?
        is {topic} on{rest}?
        is {topic} still running{rest}?
        when does the curtain go up{rest}?
        when can I see {topic}{rest}?
        when do they do {topic}{rest}?
        who's in {topic}{rest}?
        how long does {topic} go on{rest}?
        are there any seats left for {topic}{rest}?
        I'd love to see {topic}{rest}
        everyone raves about {topic}, when can I see it{rest}?
        we don't want to sit at home{rest}
        {who} wants to go out{rest}, what is there?
        {topic}? {list}?
        I feel like a night out{rest}
        has {topic} sold out{rest}?
    """,
    ),
    (
        "do",
        "seat stall",
        """
        {who} wants to sit{rest}
        {who} would like to sit{rest}
        {who} has nowhere to sit{rest}
        {who} doesn't want to stand{rest}
        put {who}{rest}
        {who} goes{rest}
        {who} sits{rest}
        I'd like to sit{rest}
        I don't want to stand{rest}
        we'd like to sit together{rest}
        we want to see something, so sit us{rest}
        somewhere to sit{rest} please
        somewhere with a good view{rest}
        keep a place free{rest}
        hold me a place{rest}
        where am I sitting{rest}? give me something nice
        {topic}, {list}, I want to sit there
        {topic} is mine{rest}
        {topic} please{rest}
        I'll have {topic}{rest}
    """,
    ),
)
