"""How people ask for flashcards, quizzes, summaries, sources, sheets, charts, reports and forms.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "show",
        "journal diary",
        """
        what was I up to{rest}?
        how was I feeling{rest}?
        what did I write{rest}?
        what did I write about {topic}{rest}?
        what was on my mind{rest}?
        I'd like to reread my thoughts{rest}
        let me read what I wrote{rest}
        did I say anything about {topic}{rest}?
        when did I last write about {topic}{rest}?
        was I happy{rest}?
        I want to remember what happened{rest}
        what kind of day was it{rest}?
        take me back in time{rest}
        my thoughts, {list}
        how did I see things{rest}?
    """,
    ),
    (
        "do",
        "flashcard",
        """
        I have to learn {topic}{rest}
        I always forget {topic}{rest}
        I want to memorise {topic}{rest}
        help me memorise {topic}{rest}
        {topic} just won't stick{rest}
        I got {topic} wrong again{rest}, I need to drill it
        {topic} is something I have to know by heart{rest}
        {topic}, {list}, I want to drill that
        question on the front, answer on the back: {list}
        front and back: {list}
        one more to learn: {list}
        exam's coming, I need to drill {topic}{rest}
        something to drill me on {topic}{rest}
        so that I can practise on the bus: {list}
        {who} has to learn this by heart{rest}
        for my vocabulary box: {list}
    """,
    ),
    (
        "show",
        "flashcard",
        """
        what do I have to go over{rest}?
        what's due{rest}?
        what have I got to learn{rest}?
        I'm on the bus, what can I go over{rest}?
        which ones do I keep getting wrong{rest}?
        which ones do I still not know{rest}?
        did I make any for {topic}{rest}?
        let me see what I have on {topic}{rest}
        I want to go over {topic}{rest}
        let me drill {topic}{rest}
        how many are left{rest}?
        how many do I know by heart{rest}?
        {topic}{rest} - let me go over them
        {list}, what have I got
        exam soon, let me go through {topic}{rest}
    """,
    ),
    (
        "do",
        "quiz quizze",
        """
        test me on {topic}{rest}
        ask me about {topic}{rest}
        ask me something about {topic}{rest}
        how well do I know {topic}{rest}?
        do I know enough about {topic}{rest}?
        let's see how good I am at {topic}{rest}
        I want to know if I've understood {topic}{rest}
        fire questions at me{rest}
        fire away with questions on {topic}{rest}
        questions on {topic}{rest} please
        {topic}, {list}, ask me questions
        I bet I know everything about {topic}{rest}
        the class should show what they know about {topic}{rest}
        something fun to test the pupils on {topic}{rest}
        exam's coming, grill me on {topic}{rest}
        we want to guess: {list}
    """,
    ),
    (
        "do show",
        "summary tldr recap",
        """
        I haven't got time to read it all{rest}
        in short please{rest}
        in a nutshell{rest}
        too long for me{rest}, what's in it
        what's the gist{rest}?
        what does it come down to{rest}?
        boil it down for me{rest}
        what do I have to know{rest}?
        just the main points{rest}
        only the essentials: {list}
        the short version please{rest}
        short version: {list}
        {who} only wants the main points{rest}
        I was away, what's the upshot{rest}?
        give me the big picture{rest}
        I need something short to take into the meeting{rest}
        I don't need every detail, {list}
    """,
    ),
    (
        "do",
        "citation bibliography",
        """
        I'm quoting {topic}{rest}
        I'm going to use {topic} in my thesis{rest}
        {topic} has to go at the end of my paper{rest}
        {topic} isn't in my sources yet{rest}
        {topic} is one of my sources{rest}
        my supervisor wants a source for that{rest}
        how do I put {topic} in my sources{rest}?
        how do I name {topic} as a source{rest}?
        give {topic} as the source{rest}
        credit {topic}{rest}
        credit where it's due: {list}
        source: {list}
        I took it from {topic}{rest}, so put that down properly
        {topic}, {list}, that's one of my sources
        I don't want to be accused of copying, {topic} should be named{rest}
        put {topic} in my sources{rest}
    """,
    ),
    (
        "show",
        "citation bibliography",
        """
        who said that{rest}?
        where does that come from{rest}?
        what's the source{rest}?
        my professor wants a source for {topic}{rest}
        is there a source for {topic}{rest}?
        who can I quote on {topic}{rest}?
        what did I take from {topic}{rest}?
        which sources have I used{rest}?
        who relies on {topic}{rest}?
        how often has {topic} been quoted{rest}?
        has anybody quoted {topic}{rest}?
        is it proven anywhere{rest}?
        what can I put in the footnote{rest}?
        sources, {list}
        {topic}{rest} - who says so
    """,
    ),
    (
        "do",
        "spreadsheet workbook sheet",
        """
        I want to put this in columns{rest}
        I need something with rows and columns{rest}
        I'm tired of doing these sums on paper{rest}
        I want to put my figures in order{rest}
        a new Excel thing for {topic}{rest}
        something like Excel for {topic}{rest}
        we should keep {topic} in columns{rest}
        {topic} ought to be in columns and not in people's heads{rest}
        let's keep track of {topic} in columns{rest}
        {who} wants the figures in Excel{rest}
        a place for my numbers{rest}
        a place for the numbers: {list}
        Excel please, {list}
        an empty one for {topic}{rest}
        one more tab{rest}
        we need somewhere to enter {topic}{rest}
    """,
    ),
    (
        "do",
        "row",
        """
        one more line{rest}
        one more line: {list}
        at the bottom: {list}
        put that at the bottom{rest}
        put that in too{rest}
        this belongs in there too{rest}
        next line: {list}
        {topic} isn't in there yet{rest}
        {topic} is missing{rest}
        {topic} has to go in as well{rest}
        {topic}, {list}, a line of its own
        new line please{rest}
        enter {list}
        key in {list}
        here's another one for the sheet{rest}
        fill in one more{rest}
    """,
    ),
    (
        "end",
        "row column",
        """
        that line is in there twice{rest}
        it's a duplicate{rest}
        that line makes no sense, away with it{rest}
        nobody needs it in the sheet{rest}
        it shouldn't be in there{rest}
        I entered rubbish there{rest}, take it out
        take it out of the sheet{rest}
        throw it out of the sheet{rest}
        {object} can go{rest}
        {object} is empty, get rid of it{rest}
        {object} is wrong, out with it{rest}
        away with {object}{rest}
        out with {object}, {list}
        the total is off because of {object}, take it out{rest}
        strike {object}{rest}
    """,
    ),
    (
        "change",
        "cell row column",
        """
        there's a wrong number in there, should be {list}
        a typo in the sheet, make it {list}
        I entered it wrong, it's {list}
        the sheet still says the old thing, make it {list}
        it should say {list}
        {object} should say {list}
        {object}: {list}
        {object} to {list}
        {object} is out of date, it's {list}
        put {list} in there
        fill in {list}
        overwrite it{rest}
        overwrite {object}{rest}
        that figure isn't right any more, {list}
        {who} gave me the right figure{rest}
        correct figure: {list}
    """,
    ),
    (
        "show",
        "row cell column spreadsheet sheet workbook",
        """
        what does it say{rest}?
        what's in there{rest}?
        what's the figure{rest}?
        what did we enter{rest}?
        what did {who} enter{rest}?
        is {topic} in there{rest}?
        did anyone fill in {topic}{rest}?
        read me what's in it{rest}
        I need the number from the sheet{rest}
        I need what's in {object}{rest}
        what's written in {object}{rest}?
        let me see {object}{rest}
        {object}{rest} - what does it say
        {list}, what's in there
        the total seems off, what's in {object}{rest}?
    """,
    ),
    (
        "do",
        "chart graph plot diagram visualization",
        """
        nobody reads columns of numbers{rest}, make a picture of it
        I can't see anything in all these numbers{rest}
        I want to see that as a picture{rest}
        I'd like to see it in bars or something{rest}
        let me see the curve{rest}
        draw that for me{rest}
        draw {topic}{rest}
        make a picture of {topic}{rest}
        what does {topic} look like over time{rest}? draw it
        something for the slides: {list}
        the boss likes pictures better than numbers{rest}
        I need something colourful for my talk{rest}
        bars or a pie or whatever{rest}
        picture of the numbers: {list}
        {topic}, {list}, as a picture
        you'd see the trend better in a picture{rest}
    """,
    ),
    (
        "show",
        "dashboard kpi",
        """
        how are we doing{rest}?
        how are things looking{rest}?
        are we on track{rest}?
        give me the numbers{rest}
        give me the picture{rest}
        what do the numbers say{rest}?
        everything at a glance{rest}
        everything at a glance, {list}
        I want to see how things stand{rest}
        are the numbers any better{rest}?
        {who} wants to know how we're doing{rest}
        the board will ask for the numbers{rest}
        where are we with {topic}{rest}?
        how's {topic} coming along{rest}?
        {topic} - how do we stand{rest}
        are we red or green{rest}?
    """,
    ),
    (
        "do",
        "dashboard widget",
        """
        I want to see {topic} at a glance{rest}
        I want {topic} always in view{rest}
        I don't want to dig for {topic} every morning{rest}
        we should have {topic} on the big screen{rest}
        let's put {topic} up on the office wall{rest}
        {topic} up on the screen{rest}
        {topic}, {list}, all at a glance
        all at a glance: {list}
        keep {topic} in view{rest}
        the team needs to see {topic} as it happens{rest}
        {who} wants everything in one view{rest}
        one view for {topic}{rest}
        one page with all the numbers{rest}
        a place where we see {topic}{rest}
        numbers on one screen: {list}
    """,
    ),
    (
        "do",
        "export",
        """
        I need it outside of this{rest}
        I need the data on my own computer{rest}
        I want to open it in another program{rest}
        I want to take my data with me{rest}
        get me everything out{rest}
        get it out of the system{rest}
        get {topic} out of here{rest}
        {topic} as a file please{rest}
        {topic}, {list}, as a file
        all of it as a file{rest}
        as a file: {list}
        the accountant wants a file{rest}
        {who} has no login and needs it as a file{rest}
        we're moving to other software and need our data{rest}
        give me something I can open at home{rest}
        dump it{rest}
    """,
    ),
    (
        "do",
        "template boilerplate",
        """
        we write the same thing every time{rest}
        I type that again and again{rest}
        I want to reuse this{rest}
        so that I don't have to type it every time{rest}
        this one is good, we should always start from it{rest}
        everyone should start from the same thing{rest}
        something to start from for {topic}{rest}
        a pattern for {topic}{rest}
        something to fill in for {topic}{rest}
        next time I want to start from this{rest}
        keep this as a pattern{rest}
        keep {topic} as a pattern{rest}
        our standard for {topic}: {list}
        {topic}, {list}, to be used over and over
        with gaps to fill in: {list}
    """,
    ),
)
