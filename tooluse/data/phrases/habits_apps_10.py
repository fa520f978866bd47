"""How people ask for what developers do: flags, rollbacks, tests, repositories, wikis, on-call.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "flag toggle featureflag",
        """
        let people have {topic}{rest}
        some people may already try {topic}{rest}
        {topic} is ready for users{rest}
        {topic} can go live{rest}
        {topic} can be seen from now on{rest}
        {topic} on{rest}
        {topic} on, {list}
        light up {topic}{rest}
        we're confident in {topic}, let them have it{rest}
        marketing announced {topic}, people should see it{rest}
        QA is happy with {topic}{rest}, out with it
        {who} would like to try it{rest}
        ramp up {topic}{rest}
        unhide {topic}{rest}
        it's built but nobody sees it: {topic}{rest}
        time to show {topic} to people{rest}
    """,
    ),
    (
        "end",
        "flag toggle featureflag",
        """
        {topic} breaks things, hide it{rest}
        users hate {topic}{rest}, take it away
        {topic} isn't ready after all{rest}
        {topic} makes the app crash{rest}, nobody should see it
        errors shot up since we have {topic}{rest}
        nobody should see {topic}{rest}
        people shouldn't have {topic} yet{rest}
        hide {topic}{rest}
        {topic} off{rest}
        {topic} off, {list}
        go dark on {topic}{rest}
        back to the old way without {topic}{rest}
        kill {topic}{rest}
        {topic} was only an experiment, end it{rest}
        {topic} went out too early{rest}, hide it again
    """,
    ),
    (
        "show",
        "flag toggle featureflag",
        """
        can people see {topic}{rest}?
        who can see {topic}{rest}?
        who has {topic} already{rest}?
        is {topic} live{rest}?
        is {topic} out yet{rest}?
        is {topic} on{rest}?
        how many users have {topic}{rest}?
        does {who} have it{rest}?
        why don't I see {topic}{rest}? is it off
        why can't {who} see it{rest}?
        what's hidden{rest}?
        what's switched on{rest}?
        what are we trying out{rest}?
        {topic}{rest} - on or off
        {topic}, {list}, who gets that
    """,
    ),
    (
        "do",
        "rollback revert",
        """
        the last version is broken{rest}
        it worked before we went live{rest}, take us back
        since we went live everything's red{rest}, take us back
        that was a bad idea{rest}, take us back
        customers can't pay since the new version{rest}
        the new one crashes all the time{rest}
        get us back to what worked{rest}
        back to the old one{rest}
        back to how it was{rest}
        back to {list}
        take it back{rest}
        {topic} was fine before{rest}, we want that again
        {topic} has been broken since it went out{rest}
        {topic} back to the one before{rest}
        {topic}: back to {list}
        put the old one in again{rest}
        abort, go back{rest}
    """,
    ),
    (
        "show",
        "dependency",
        """
        what do we rely on{rest}?
        what does {topic} rely on{rest}?
        what does {topic} pull in{rest}?
        what needs {topic}{rest}?
        who uses {topic}{rest}?
        why is {topic} in there{rest}?
        which one of {topic} do we have{rest}?
        do we use {topic} anywhere{rest}?
        what breaks if I throw out {topic}{rest}?
        are we behind on anything{rest}?
        what's outdated{rest}?
        is anything we use no longer maintained{rest}?
        how old is {topic}{rest}?
        is there something for {topic}{rest}?
        what did we bring in from outside{rest}?
        {topic}, {list}, who pulls that in
    """,
    ),
    (
        "show do",
        "vulnerability cve",
        """
        are we safe{rest}?
        is {topic} safe{rest}?
        can somebody break in{rest}?
        can somebody break into {topic}{rest}?
        any holes{rest}?
        any holes in {topic}{rest}?
        is there anything in {topic} an attacker could use{rest}?
        I read about a nasty hole, does it affect us{rest}
        are we affected{rest}?
        is {topic} affected{rest}?
        customers want to know if we're safe{rest}
        go over {topic} for holes{rest}
        look for holes{rest}
        the auditors are coming, where are we weak{rest}?
        how could {topic} be hacked{rest}?
        {topic}, {list}, any known holes
    """,
    ),
    (
        "do",
        "unittest testsuite",
        """
        I changed something, does everything still work{rest}?
        did I break anything{rest}? try it all out
        see if anything is broken{rest}
        see if {topic} still works{rest}
        try {topic} out{rest}
        does {topic} still work{rest}? let it prove it
        put {topic} through its paces{rest}
        is it green{rest}? let it go through once
        before I push, see if it's green{rest}
        before we go live, try everything{rest}
        run them all{rest}
        run them: {list}
        give it a go: {list}
        {topic}, {list}, see if that's green
        I've fixed it, prove it{rest}
        I'm not sure {topic} does what it should{rest}, try it
    """,
    ),
    (
        "do",
        "repo repository",
        """
        I'm starting something new, {topic}{rest}
        I need somewhere to push {topic}{rest}
        I need a place for my code{rest}
        a place for the code of {topic}{rest}
        the code for {topic} only lives on my laptop{rest}
        {topic} needs a home on GitHub or wherever{rest}
        the code should have a home{rest}
        let's put {topic} under version control{rest}
        {topic} should be under version control{rest}
        we split {topic} off, it needs its own place{rest}
        where do I push {topic}? set something up{rest}
        get git ready for {topic}{rest}
        git: {list}
        {topic}, {list}, set that up so we can push
        the team wants to work on {topic} together{rest}
    """,
    ),
    (
        "show",
        "repo repository",
        """
        where's the code for {topic}{rest}?
        where does the code of {topic} live{rest}?
        who has code about {topic}{rest}?
        is {topic} open source{rest}?
        is there any code for {topic}{rest}?
        has somebody built {topic} already{rest}?
        what's {topic} written in{rest}?
        how active is {topic}{rest}?
        is {topic} still maintained{rest}?
        how many stars has {topic}{rest}?
        what code do we have{rest}?
        what have we got on GitHub{rest}?
        what has {who} published{rest}?
        tell me about {topic}{rest}
        I want to clone {topic}{rest}, where is it
        code for {topic}, {list}
    """,
    ),
    (
        "show",
        "commit changelog",
        """
        what has changed{rest}?
        what changed in {topic}{rest}?
        what's new{rest}?
        what did {who} do{rest}?
        what did {who} push{rest}?
        who touched {topic}{rest}?
        who broke it{rest}?
        who wrote that{rest}?
        when did we change that{rest}?
        why did we do it that way{rest}?
        what went in{rest}?
        what went into {topic}{rest}?
        what was I working on{rest}?
        it worked before, what's different{rest}?
        what's in {topic}{rest}?
        changes, {list}
    """,
    ),
    (
        "do",
        "commit",
        """
        that's it, check it in{rest}
        check this in{rest}
        check in {topic}{rest}
        I'm happy with my changes{rest}, into git with them
        put that into the history{rest}
        lunch break, get my work into git{rest}
        get my changes into git{rest}
        into git: {list}
        it finally works, I want to keep this state{rest}
        it's green, in with it{rest}
        I don't want to lose what I've written{rest}, into git
        record what I changed{rest}
        my changes: {list}
        {topic}, {list}, into git with that
        lock in what I've got{rest}
    """,
    ),
    (
        "do",
        "wiki knowledgebase",
        """
        people keep asking me about {topic}{rest}, write it up
        everyone should be able to look up {topic}{rest}
        new colleagues never know about {topic}{rest}
        nobody knows how {topic} works{rest}, let's have it in writing
        {topic} is only in my head{rest}
        {who} is leaving and it's all in their head{rest}
        let's write down {topic}{rest} for everybody
        {topic} ought to be written down somewhere{rest}
        {topic} for everybody to read: {list}
        put {topic} where everyone finds it{rest}
        I've explained {topic} again and again{rest}, it should be online
        let's not lose what we know about {topic}{rest}
        how we do things: {list}
        document {topic}{rest}
        to be looked up later: {list}
    """,
    ),
    (
        "show",
        "wiki knowledgebase runbook playbook handbook",
        """
        how do we do {topic}{rest}?
        what do I do about {topic}{rest}?
        what do I do{rest}?
        what's the procedure{rest}?
        what are the steps for {topic}{rest}?
        how did we solve that last time{rest}?
        is it written down anywhere{rest}?
        is {topic} written down anywhere{rest}?
        where do I read about {topic}{rest}?
        where's {topic} explained{rest}?
        I'm new, how does {topic} work here{rest}?
        {topic}, what now{rest}
        {topic} - how do we handle that{rest}
        I've never done {topic}, what do I do first{rest}?
        do we have anything in writing on {topic}{rest}?
        who can tell me how {topic} works{rest}?
    """,
    ),
    (
        "show",
        "oncall on-call pager standby",
        """
        who do I wake up{rest}?
        who can I get out of bed{rest}?
        who's carrying the pager{rest}?
        who has the pager{rest}?
        who's on duty{rest}?
        whose turn is it{rest}?
        is it my turn{rest}?
        is it {who}'s turn{rest}?
        who's responsible out of hours{rest}?
        {topic} is down, who do I ring{rest}?
        who looks after {topic}{rest}?
        who picks up{rest}?
        do I have to keep my phone on{rest}?
        when's my next turn{rest}?
        everything's on fire, who can help{rest}?
    """,
    ),
    (
        "do",
        "postmortem retrospective rca",
        """
        that mustn't happen again{rest}
        what went wrong there? let's write it up{rest}
        let's learn from it{rest}
        let's learn from {topic}{rest}
        how could that happen? write it up{rest}
        management wants to know how that could happen{rest}
        the customer wants a written explanation{rest}
        now that the fire is out, let's look back{rest}
        no blame, but we need to understand it{rest}
        what happened, why, what next: {list}
        {topic} is fixed, now the lessons{rest}
        write down what we learned from {topic}{rest}
        lessons learned: {list}
        looking back: {list}
        {topic}, {list}, write up how it came about
    """,
    ),
    (
        "do",
        "silence mute suppression",
        """
        we know about it, stop shouting{rest}
        we know about {topic}{rest}, it can shut up
        {topic} keeps paging us for nothing{rest}
        {topic} wakes me up for nothing{rest}
        {topic} is just noise{rest}
        it's only us working on it{rest}, no need to page anybody
        we're doing maintenance, don't wake anyone{rest}
        I'm already working on {topic}{rest}, no more pings about it
        shut {topic} up{rest}
        shut up about {topic}{rest}
        I don't want to hear about {topic}{rest}
        {topic} may be ignored{rest}
        {topic} should keep quiet{rest}
        peace from {topic}{rest} please
        {topic}, {list}, not a peep
        my phone goes off all the time because of {topic}{rest}, make it stop
    """,
    ),
    (
        "do",
        "test",
        """
        I want to know for sure{rest}
        we need to be certain{rest}
        let's make sure{rest}
        let's be on the safe side{rest}
        better safe than sorry{rest}
        to be on the safe side, {list}
        is everything all right{rest}? find out
        I have a bad feeling about this{rest}, find out
        something's not right{rest}, find out what
        don't guess, find out{rest}
        put it to the proof{rest}
        let's see what comes out{rest}
        I won't believe it until it's proven{rest}
        before we go any further, let's be sure{rest}
        run {list}
        once through please, {list}
        no more guessing: {list}
    """,
    ),
)
