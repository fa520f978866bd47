"""How people ask for who does what, estimates, boards, projects, goals, habits and hours.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "change do",
        "assignee",
        """
        let {who} do it{rest}
        {who} can do it{rest}
        {who} should look after it{rest}
        {who} will look after that{rest}
        {who} takes care of it{rest}
        that's one for {who}{rest}
        {who} said yes, give it away{rest}
        {who} has time, hand it over{rest}
        give {who} something to do{rest}
        make it {who}'s job{rest}
        {who} is the right one for it{rest}
        nobody feels responsible, so {list}
        hand it over{rest}
        over to {who}{rest}
        who does what: {list}
        it's no longer my job{rest}
        I can't do everything myself{rest}, someone else take it
        it should be somebody else's: {list}
    """,
    ),
    (
        "change",
        "estimate",
        """
        I think it'll take {list}
        I guess {list}
        roughly {list}
        my guess is {list}
        that's about {list}
        it's a matter of {list}
        it's more work than we thought, say {list}
        we argued about it and settled on {list}
        planning poker says {list}
        the team thinks {list}
        {who} thinks it'll be {list}
        put down {list} for it
        how big is it? I'd say {list}
        {topic} won't be done quickly, {list}
        {topic} is a big one, {list}
        ballpark: {list}
        let's call it {list}
    """,
    ),
    (
        "show",
        "board backlog kanban",
        """
        what's in progress{rest}?
        what's still to do{rest}?
        what's up next{rest}?
        what's stuck{rest}?
        what has everyone got on their plate{rest}?
        what has {who} got on the plate{rest}?
        who's working on what{rest}?
        what could I pick up{rest}?
        I've finished mine, what else is there{rest}?
        which cards are left{rest}?
        how full is the first column{rest}?
        what's in the pile{rest}?
        what's at the top of the pile{rest}?
        where do things stand{rest}?
        stand-up in five, what are we all doing{rest}?
        let me see the cards{rest}
    """,
    ),
    (
        "do",
        "checklist",
        """
        I want to tick things off{rest}
        so that we forget nothing: {list}
        we always forget something{rest}
        last time we forgot half of it{rest}, write the steps down
        steps to tick off: {list}
        things to tick off for {topic}{rest}
        little boxes to tick{rest}
        what has to be done for {topic}, one by one{rest}
        everything that goes with {topic}{rest}
        like pilots before take-off: {list}
        {topic}, {list}, to tick off one by one
        new people should know what to do, step by step{rest}
        each step with a box{rest}
        let's not rely on memory for {topic}{rest}
        I want to be sure nothing's missing{rest}
    """,
    ),
    (
        "do",
        "project",
        """
        we're starting on {topic}{rest}
        we're going to do {topic}{rest}
        we've got the go-ahead for {topic}{rest}
        the client said yes to {topic}{rest}
        {topic} is a go{rest}
        {topic} is happening{rest}
        let's get {topic} off the ground{rest}
        let's kick off {topic}{rest}
        {topic} needs a place of its own{rest}
        {topic} kicks off{rest}
        {topic}, {list}, get that set up
        our next big thing is {topic}{rest}
        something new: {topic}{rest}
        {who} is in charge of something new{rest}
        set something up for {topic}{rest}
        a home for everything about {topic}{rest}
    """,
    ),
    (
        "show",
        "project",
        """
        how's {topic} coming along{rest}?
        how's {object} coming along{rest}?
        is {object} on track{rest}?
        where do we stand with {object}{rest}?
        are we late with {object}{rest}?
        what are we working on{rest}?
        what's everyone working on{rest}?
        what is {who} working on{rest}?
        what have we got going{rest}?
        what's running{rest}?
        who's in charge of {object}{rest}?
        when will {object} be done{rest}?
        the client asks how it's going{rest}
        fill me in on {object}{rest}
        tell me about {object}{rest}
        {object}{rest}, how's it going
    """,
    ),
    (
        "end",
        "project",
        """
        we're done with {topic}{rest}
        {topic} is finished{rest}
        {topic} won't happen{rest}
        {topic} isn't going anywhere{rest}
        the client pulled the plug on {topic}{rest}
        there's no money for {topic} any more{rest}
        nobody works on {topic} any more{rest}
        we've given up on {topic}{rest}
        wrap up {topic}{rest}
        we can put {topic} to rest{rest}
        {object} is over{rest}
        {object} is dead{rest}
        {object} is done and dusted{rest}
        {object} can go{rest}
        shelve {object}{rest}
        {object}, {list}, that's history
    """,
    ),
    (
        "do",
        "goal objective target okr",
        """
        I want to get there: {list}
        I'm aiming for {topic}{rest}
        I'm aiming for {list}
        we're aiming for {topic}{rest}
        my plan is {topic}{rest}
        one day I want {topic}{rest}
        I dream of {topic}{rest}
        this time it has to be {topic}{rest}
        it's about time I got round to {topic}{rest}
        I've promised myself {topic}{rest}
        I bet I can manage {topic}{rest}
        I need something to work towards: {topic}{rest}
        where I want to be: {list}
        hold me to it: {topic}{rest}
        {topic}, {list}, that's what I'm after
        let's shoot for {topic}{rest}
    """,
    ),
    (
        "show",
        "goal objective target okr",
        """
        how far have I got{rest}?
        how close am I{rest}?
        am I nearly there{rest}?
        am I on track{rest}?
        will I make it{rest}?
        are we going to make it{rest}?
        how much is missing{rest}?
        how much further{rest}?
        what was I aiming for{rest}?
        what are we aiming for{rest}?
        what did I promise myself{rest}?
        is {topic} still realistic{rest}?
        how am I doing with {topic}{rest}?
        did I get there{rest}?
        what is {who} aiming for{rest}?
        {topic} - nearly there{rest}?
    """,
    ),
    (
        "change",
        "goal objective target okr",
        """
        that's too easy for me, make it {list}
        that's too hard, make it {list}
        I'm not going to manage that, let's say {list}
        I can do better than that, let's say {list}
        I got there already, next is {list}
        aim for {list}
        let's aim for {list} instead
        I'd rather go for {list}
        raise the bar: {list}
        lower the bar: {list}
        {topic} was a bit ambitious, {list}
        {topic} should be {list}
        be realistic about {topic}, {list}
        I want to push myself{rest}
        the coach says I should go for {list}
        from now on I'm shooting for {list}
    """,
    ),
    (
        "do",
        "habit",
        """
        I want to do this regularly: {topic}{rest}
        I want to get used to {topic}{rest}
        I should do this more often: {topic}{rest}
        I never stick with {topic}{rest}
        from now on {topic}{rest}
        from now on, no excuses: {topic}{rest}
        keep me at it: {topic}{rest}
        make sure I stick with {topic}{rest}
        a little at a time: {list}
        new year, new me: {topic}{rest}
        {topic} should become routine{rest}
        {topic} has to become second nature{rest}
        {topic} is good for me, I just forget{rest}
        {topic}, {list}, I want to keep that up
        I'm trying to live better: {list}
        my good resolution: {topic}{rest}
    """,
    ),
    (
        "show",
        "habit streak",
        """
        how many days in a row{rest}?
        how long have I kept it up{rest}?
        how long have I kept up {topic}{rest}?
        have I broken the chain{rest}?
        did I miss a day{rest}?
        am I sticking with it{rest}?
        how am I doing with {topic}{rest}?
        what's my best run{rest}?
        was I good{rest}?
        have I been lazy{rest}?
        what haven't I done yet{rest}?
        how often did I manage {topic}{rest}?
        have I been keeping up {topic}{rest}?
        {topic}{rest} - how many days now
        is the chain still unbroken{rest}?
    """,
    ),
    (
        "do",
        "timesheet hour worklog",
        """
        I spent {list} on it
        I was at it for {list}
        that took me {list}
        it took {list}
        I put in {list}
        that's {list} of work
        put me down for {list}
        put {who} down for {list}
        {who} was at it for {list}
        {who} put in {list}
        bill it: {list}
        note that I've been busy{rest}
        payroll needs to know: {list}
        I forgot to write down what I did{rest}
        another {list} for the books
        I was working{rest}
        my work: {list}
        that's me done, {list}
    """,
    ),
    (
        "show",
        "timesheet overtime worklog",
        """
        how long did I work{rest}?
        how much did I work{rest}?
        how much did {who} work{rest}?
        how long was {who} at it{rest}?
        have I done too much{rest}?
        how much can we bill{rest}?
        how much time went into {topic}{rest}?
        what did we spend on {topic} in time{rest}?
        where did all that time go{rest}?
        am I over{rest}?
        can I go home early, or am I behind{rest}?
        did I put everything in{rest}?
        has {who} put everything in{rest}?
        is anything missing from my week{rest}?
        what have I got on the clock{rest}?
    """,
    ),
    (
        "show",
        "metric latency throughput",
        """
        how does it look{rest}?
        is it getting better or worse{rest}?
        how busy is it{rest}?
        how much is going on{rest}?
        is it above normal{rest}?
        did something change{rest}?
        how's {topic} behaving{rest}?
        how does the curve look{rest}?
        is there a spike{rest}?
        was there a spike{rest}?
        what are the figures{rest}?
        what do the graphs say{rest}?
        what do the graphs say about {topic}{rest}?
        does anything look odd{rest}?
        numbers for {topic}{rest}
        {topic}, {list}, any spikes
        is it any better since the fix{rest}?
    """,
    ),
    (
        "show",
        "certificate cert ssl tls",
        """
        when does it run out{rest}?
        is it about to expire{rest}?
        are we going to get browser warnings{rest}?
        the browser says the site isn't safe{rest}, what's wrong
        customers get a scary warning{rest}, what's the matter
        is the padlock still fine{rest}?
        is {topic} still safe{rest}?
        is {topic} still valid{rest}?
        how long is {topic} still good{rest}?
        how many days are left{rest}?
        who issued it{rest}?
        {topic} shows a warning{rest}, has it run out?
        {topic} - still valid{rest}?
        https is acting up, what does it say{rest}?
        has anything lapsed{rest}?
    """,
    ),
    (
        "do change",
        "certificate cert ssl tls",
        """
        it expires soon, get us a fresh one{rest}
        it runs out next, do something{rest}
        browsers warn people away{rest}, get us a valid one
        the padlock is gone{rest}, we need it back
        {topic} has no padlock{rest}
        {topic} has to be on https{rest}
        {topic} isn't safe yet{rest}, get it encrypted
        {topic} is about to lapse{rest}
        a fresh one for {topic}{rest}
        a fresh one please, {list}
        {topic} needs encryption{rest}
        new subdomain, it needs to be https too{rest}
        let's have https{rest}
        https for {topic}, {list}
        don't let it lapse{rest}
    """,
    ),
)
