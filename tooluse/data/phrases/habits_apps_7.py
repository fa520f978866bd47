"""How people ask for signatures, forms, polls and data, and for milestones, sprints and comments.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "signature esignature",
        """
        {who} still has to sign{rest}
        {who} has to put a name under it{rest}
        get {who} to sign{rest}
        have {who} sign{rest}
        we need {who} on the dotted line{rest}
        without {who}'s name under it, it isn't valid{rest}
        {who} agreed on the phone, now we need it in writing{rest}
        {who} can't come in, let it be signed online{rest}
        it's agreed, only the ink is missing{rest}
        someone has to put their name under {topic}{rest}
        {topic} isn't valid until it's signed{rest}
        {topic} is ready to be signed{rest}
        to be signed: {list}
        sign here: {list}
        let's make {topic} official{rest}
        {topic}, {list}, please get that signed
    """,
    ),
    (
        "show",
        "signature esignature",
        """
        has everyone signed{rest}?
        who still hasn't signed{rest}?
        who's holding it up{rest}?
        has {who} signed{rest}?
        did {who} put a name under it{rest}?
        is it binding yet{rest}?
        can we start, or is a name still missing{rest}?
        have we got all the names under it{rest}?
        are we still waiting for anyone{rest}?
        did they sign{rest}?
        {topic} - signed or not{rest}
        is {topic} signed{rest}?
        what's the holdup with {topic}{rest}?
        when did they sign{rest}?
        has it come back signed{rest}?
    """,
    ),
    (
        "do",
        "survey questionnaire",
        """
        I'd like to know what people think of {topic}{rest}
        we want to hear from people about {topic}{rest}
        let's ask everyone about {topic}{rest}
        let's ask people{rest}
        I have some questions for everyone{rest}
        something people can fill in{rest}
        something to fill in about {topic}{rest}
        people should fill something in{rest}
        I don't want to ring everyone up, let them fill something in{rest}
        we need answers from everybody{rest}
        some questions on {topic}{rest}
        questions to ask: {list}
        how happy are they with {topic}? let's ask them{rest}
        {topic}, {list}, something to fill in online
        let them answer online{rest}
        we never ask people what they want{rest}, let's change that
    """,
    ),
    (
        "show",
        "survey questionnaire response",
        """
        what did people say{rest}?
        what did they answer{rest}?
        how did people answer{rest}?
        has anyone filled it in{rest}?
        how many have filled it in{rest}?
        who still hasn't answered{rest}?
        did {who} answer{rest}?
        what did {who} write{rest}?
        what's the verdict{rest}?
        what came of it{rest}?
        are they happy{rest}?
        what's the general feeling{rest}?
        let me read the answers{rest}
        answers so far, {list}
        is anything coming in{rest}?
        what do people think{rest}?
    """,
    ),
    (
        "do",
        "poll",
        """
        let's put it to the vote{rest}
        let people vote{rest}
        we can't agree{rest}, let's vote
        nobody can decide{rest}, ask them all
        let the majority decide{rest}
        where shall we go? everyone should have a say{rest}
        the group should choose{rest}
        everybody should have a say{rest}
        ask the group: {topic}{rest}
        ask everyone: {topic}{rest}
        {topic}? let them choose{rest}
        {topic}, {list}, let them tick one
        which one do people prefer{rest}? ask them
        show of hands: {list}
        I don't want to decide alone{rest}
        hands up for what you'd like: {list}
    """,
    ),
    (
        "show",
        "poll vote",
        """
        what did people choose{rest}?
        which one won{rest}?
        who's ahead{rest}?
        who's in the lead{rest}?
        what's the majority for{rest}?
        is it close{rest}?
        how many want it{rest}?
        how did {who} vote{rest}?
        has everyone had a say{rest}?
        what's it going to be{rest}?
        did people make up their minds{rest}?
        yes or no, what do they want{rest}?
        how does it stand{rest}?
        how does {topic} stand{rest}?
        {list} - what did people want
    """,
    ),
    (
        "show",
        "dataset",
        """
        where can I get numbers on {topic}{rest}?
        are there any numbers on {topic}{rest}?
        I need something to train on{rest}
        I need figures about {topic}{rest}
        anything on {topic}{rest} that I can crunch?
        what have we got on {topic}{rest}?
        what data is there{rest}?
        what's in {object}{rest}?
        how big is {object}{rest}?
        what does {object} look like{rest}?
        which fields does {object} have{rest}?
        I want to analyse {topic}{rest}, what is there
        where do the figures for {topic} live{rest}?
        somebody collected {topic} once{rest}, where is that
        {topic}, {list}, any figures
        raw numbers: {list}
    """,
    ),
    (
        "do",
        "query sql",
        """
        ask the database{rest}
        what does the database say{rest}?
        dig this out of the data{rest}
        run this for me: {list}
        fire this off: {list}
        try this: {list}
        I'd like to see what comes back{rest}
        get me the rows{rest}
        pull that from the tables{rest}
        pull the numbers{rest}
        {topic}, see what comes back{rest}
        run {topic}{rest}
        execute {topic}{rest}
        what do I get for {topic}{rest}?
        give me what {topic} returns{rest}
        have a look in the tables{rest}
    """,
    ),
    (
        "do",
        "milestone",
        """
        the next big step is {topic}{rest}
        the next big thing is {topic}{rest}
        {topic} is our next big step{rest}
        we want to have reached {topic}{rest}
        we have to get to {topic}{rest}
        {topic} should be behind us by then{rest}
        {topic} is what we're aiming for{rest}
        the client wants to see {topic}{rest}
        we promised {topic}{rest}
        put {topic} in the plan as a big one{rest}
        big date for the plan: {list}
        on the way there: {topic}{rest}
        {topic}, {list}, a big one for the plan
        when {topic} is done we celebrate{rest}
        stage: {list}
        the plan has no stages yet, first {topic}{rest}
    """,
    ),
    (
        "show",
        "milestone deadline",
        """
        are we going to make it{rest}?
        are we late{rest}?
        are we behind{rest}?
        will we get there in time{rest}?
        how long have we got{rest}?
        how long have we still got for {topic}{rest}?
        when is {topic} due{rest}?
        by when does {topic} have to be done{rest}?
        when do I have to hand it in{rest}?
        when do they expect {topic}{rest}?
        what's coming up next{rest}?
        what's due next{rest}?
        which dates must we not miss{rest}?
        is time running out for {topic}{rest}?
        what did we promise for when{rest}?
        {topic} - by when{rest}
    """,
    ),
    (
        "change",
        "milestone deadline duedate due",
        """
        we won't make it, let's say {list}
        we need more time{rest}
        they gave us more time for {topic}{rest}
        {who} gave us more time{rest}
        {who} needs it at another time{rest}
        {topic} isn't due until later{rest}
        {topic} can wait{rest}
        {topic} doesn't have to be done so soon{rest}
        {topic} has slipped{rest}
        {topic} slips{rest}
        {topic} is due {list}
        {topic} by {list} will do
        push {topic}{rest}
        we're late with {topic}, make it {list}
        the client wants {topic} at a different time{rest}
        let's be realistic about {topic}: {list}
    """,
    ),
    (
        "do",
        "sprint iteration",
        """
        let's kick off the next round{rest}
        what's next: {list}
        the next round is about {topic}{rest}
        planning is over, let's get going{rest}
        everyone knows what to do, off we go{rest}
        we've agreed on what comes next, get it going{rest}
        the team is ready for the next round{rest}
        the last one is over, set up the next{rest}
        set up the next one{rest}
        new round please{rest}
        new round, {list}
        another round{rest}
        what we'll work on next: {list}
        the next one should be {topic}{rest}
        open up the next stretch{rest}
    """,
    ),
    (
        "show",
        "sprint iteration",
        """
        what are we working on{rest}?
        what's the team busy with{rest}?
        what did we commit to{rest}?
        how much is left{rest}?
        are we going to get it all done{rest}?
        will we finish in time{rest}?
        how's the burndown{rest}?
        how many points are left{rest}?
        what didn't we manage{rest}?
        what's still open this round{rest}?
        how did the last one go{rest}?
        how's {object} going{rest}?
        what's in {object}{rest}?
        have we taken on too much{rest}?
        when does {object} end{rest}?
        {object}{rest} - how's it going
    """,
    ),
    (
        "do",
        "epic userstory",
        """
        users should be able to {topic}{rest}
        users want {topic}{rest}
        as a user I want {topic}{rest}
        customers keep asking for {topic}{rest}
        we want to build {topic}{rest}
        {topic} is a big one, we should write it up{rest}
        {topic} has to go on the board{rest}
        {topic} should go in the backlog{rest}
        put {topic} in the backlog{rest}
        backlog: {list}
        for the backlog: {topic}{rest}
        it came up in the workshop: {topic}{rest}
        the next big chunk is {topic}{rest}
        {topic}, {list}, that's for the backlog
        one day we'll do {topic}{rest}, keep it in the backlog
        idea for the product: {topic}{rest}
    """,
    ),
    (
        "do",
        "subtask substep",
        """
        part of that is {topic}{rest}
        for that we also have to {topic}{rest}
        before that's done we need {topic}{rest}
        that includes {topic}{rest}
        break it down: {list}
        it's too big, split off {topic}{rest}
        {topic} is one part of it{rest}
        {topic} belongs under that{rest}
        {topic} goes underneath{rest}
        under that: {topic}{rest}
        {topic}, {list}, as a part of it
        one step of it: {list}
        smaller steps please: {list}
        {who} takes one part of it{rest}
        and as part of it, {topic}{rest}
        one piece of that is {topic}{rest}
    """,
    ),
    (
        "do",
        "comment",
        """
        my opinion for all to read: {topic}{rest}
        let people know there: {topic}{rest}
        write underneath: {topic}{rest}
        write below it: {list}
        put underneath that {topic}{rest}
        I want to say something about it: {topic}{rest}
        I'd like to add: {topic}{rest}
        {topic} - put that underneath{rest}
        {topic}. whoever reads it should know{rest}
        for everyone following this: {topic}{rest}
        leave word there: {list}
        say there that {topic}{rest}
        what I think about it: {list}
        the others should read this: {topic}{rest}
        {who} has something to say about it{rest}
        chime in with {topic}{rest}
    """,
    ),
    (
        "show",
        "comment reply",
        """
        what do people say under it{rest}?
        what did people write underneath{rest}?
        did anyone react{rest}?
        did {who} say anything about it{rest}?
        what does {who} think of it{rest}?
        has someone answered{rest}?
        let me read the discussion{rest}
        what's being discussed there{rest}?
        what are they arguing about{rest}?
        I want to read what they wrote{rest}
        any reactions{rest}?
        any nasty remarks{rest}?
        who has chimed in{rest}?
        what's the talk{rest}?
        reactions, {list}
    """,
    ),
)
