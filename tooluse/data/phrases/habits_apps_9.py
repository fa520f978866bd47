"""How people ask for what keeps systems going: domains, keys, queues, nodes, flags, tests.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "domain subdomain",
        """
        is {topic} still free? grab it{rest}
        grab {topic} before someone else does{rest}
        get us {topic}{rest}
        I want {topic} for my site{rest}
        my site should live at {topic}{rest}
        we'd like to be found under {topic}{rest}
        people should find us at {topic}{rest}
        snap up {topic}{rest}
        let's have {topic}{rest}
        I had an idea for a name: {topic}{rest}
        the new site should be {topic}{rest}
        {topic} would be a good address for us{rest}
        {topic}, {list}, get us that
        make sure nobody else takes {topic}{rest}
        we need an address on the web{rest}
        a web address please, {list}
    """,
    ),
    (
        "show",
        "domain subdomain whois",
        """
        is {topic} still free{rest}?
        is {topic} taken{rest}?
        has someone snapped up {topic}{rest}?
        could I have {topic}{rest}?
        who owns {topic}{rest}?
        who's behind {topic}{rest}?
        who has {topic}{rest}?
        whose is {topic}{rest}?
        when does {topic} run out{rest}?
        how long do we have {topic}{rest}?
        do we own {topic}{rest}?
        which names do we own{rest}?
        I'd love {topic}{rest}, is it gone
        {topic}{rest}, taken or free
        {topic}, {list}, who does it belong to
    """,
    ),
    (
        "do",
        "dns dn",
        """
        {topic} should lead to {list}
        {topic} has to lead to the right machine{rest}
        {topic} goes nowhere{rest}, send it to the right place
        point {topic} where it belongs{rest}
        {topic} isn't found{rest}, it should be
        the new host isn't known yet{rest}
        nobody can reach {topic} by name{rest}
        {topic} -> {list}
        {topic}: {list}
        {topic} resolves to nothing{rest}
        the name should resolve to something: {list}
        the mail provider wants us to enter something: {list}
        they want proof that it's our domain{rest}
        zone file: {list}
        into the zone: {list}
        let {topic} resolve{rest}
    """,
    ),
    (
        "show",
        "dns dn nameserver",
        """
        where does {topic} point{rest}?
        where does {topic} lead{rest}?
        what does {topic} resolve to{rest}?
        does {topic} resolve{rest}?
        what's behind {topic}{rest}?
        which ip is {topic}{rest}?
        I've moved {topic}, has it got around yet{rest}?
        has it propagated{rest}?
        mail for {topic} doesn't arrive, what's entered there{rest}
        {topic} isn't reachable by name{rest}, why
        dig {topic}{rest}
        nslookup {topic}{rest}
        what's in the zone{rest}?
        what's entered for {topic}{rest}?
        {topic}, {list}, where does it point
    """,
    ),
    (
        "do",
        "secret token key apikey",
        """
        it has leaked, get us a fresh one{rest}
        somebody put it in a public place{rest}, we need a fresh one
        it got into the wrong hands{rest}, a new one please
        it's ages old, high time for a new one{rest}
        {who} needs one too{rest}
        {who} can't get in without one{rest}
        my script gets a 401{rest}, I need something to log in with
        the integration has to log in somehow{rest}
        our partner wants to connect{rest}
        I need a fresh one{rest}
        a fresh one for {topic}{rest}
        one for {topic}{rest} please
        one please, {list}
        {topic} should have one of its own{rest}
        give {topic} one{rest}
        {topic} needs it to log in{rest}
    """,
    ),
    (
        "end",
        "secret token key apikey",
        """
        it has leaked{rest}, nobody must get in with it
        it's in a public repo{rest}, make it useless
        it got into the wrong hands{rest}
        someone has pasted it into a chat{rest}, make it worthless
        {who} has left and could still get in{rest}
        {who} shouldn't get in with it any more{rest}
        nobody should get in with {object}{rest}
        {object} is out in the open{rest}, kill it
        kill {object}{rest}
        {object} mustn't work any more{rest}
        {object} isn't used by anyone{rest}
        {object} was only for testing{rest}
        make {object} useless{rest}
        the partner is gone, so {object} can go{rest}
        void it{rest}
        void: {list}
    """,
    ),
    (
        "do",
        "webhook callback hook",
        """
        let my system know when something happens{rest}
        we want to be told automatically{rest}
        I don't want to poll all the time{rest}
        my endpoint should hear about it{rest}
        ping my url when something happens{rest}
        ping us: {list}
        post it to my endpoint{rest}
        post it to {topic}{rest}
        whenever something happens, tell {topic}{rest}
        call {topic} each time{rest}
        {topic} wants to hear about it{rest}
        {topic} should get it as it happens{rest}
        {topic}, {list}, send the events there
        events go to {topic}{rest}
        our chat should hear about it at once{rest}
        hook us up: {list}
    """,
    ),
    (
        "end",
        "webhook callback hook",
        """
        stop pinging us{rest}
        stop pinging {topic}{rest}
        nobody listens at the other end{rest}
        the other end is gone{rest}, don't send anything there
        the url gives nothing but 404{rest}, don't call it any more
        we get everything twice{rest}, drop one
        the partner's gone, they shouldn't get our events{rest}
        don't send events there any more{rest}
        no more events to {topic}{rest}
        {topic} shouldn't hear about it any more{rest}
        {topic} gets flooded with events{rest}, stop that
        leave {topic} in peace{rest}
        unhook {topic}{rest}
        {object} can go{rest}
        unhook: {list}
    """,
    ),
    (
        "do",
        "cron cronjob",
        """
        this should run by itself{rest}
        I don't want to start that by hand every time{rest}
        nobody wants to get up for that{rest}, let it run by itself
        let it run by itself: {list}
        again and again: {list}
        {topic} should run by itself{rest}
        {topic} has to run regularly{rest}
        {topic} by itself, {list}
        {topic} has to happen whether I'm there or not{rest}
        it's always forgotten, make it automatic{rest}
        make {topic} automatic{rest}
        every time at the same time: {list}
        on its own please: {list}
        run {topic}{rest} without me
        have {topic} run{rest}
    """,
    ),
    (
        "show",
        "queue",
        """
        is it piling up{rest}?
        is anything piling up{rest}?
        how much is waiting{rest}?
        how many are waiting{rest}?
        why does nothing come through{rest}?
        how far behind are we{rest}?
        are we keeping up{rest}?
        are we getting through it{rest}?
        is something stuck{rest}?
        how long is the line{rest}?
        how long is {object} by now{rest}?
        what's in {object}{rest}?
        is {object} getting any shorter{rest}?
        {object}{rest} - how many
        what's next in line{rest}?
    """,
    ),
    (
        "end",
        "cache",
        """
        people still see the old version{rest}
        users get stale data{rest}
        I changed it and the site shows the old one{rest}
        the old picture keeps coming back{rest}
        it serves what's long gone{rest}, make it fetch everything anew
        everything's up to date but nobody sees it{rest}
        it's showing something out of date{rest}
        start from fresh{rest}
        make it forget everything{rest}
        let it fetch everything anew{rest}
        dump {object}{rest}
        wipe {object}{rest}
        flush {object}{rest}
        flush, {list}
        {object} is stale{rest}
        {object} holds rubbish{rest}, empty it
    """,
    ),
    (
        "show",
        "cluster node pod",
        """
        is everything running{rest}?
        is anything crashing{rest}?
        what keeps crashing{rest}?
        what's down{rest}?
        what's unhealthy{rest}?
        is {object} up{rest}?
        is {object} alive{rest}?
        is {object} overloaded{rest}?
        is {object} ready{rest}?
        is there room for more on {object}{rest}?
        what's running on {object}{rest}?
        why's {object} pending{rest}?
        who's restarting all the time{rest}?
        did everything come back up{rest}?
        {object}{rest}, healthy or not
        anything evicted{rest}?
    """,
    ),
    (
        "change do",
        "replica scale scaling autoscaling",
        """
        we're getting more visitors than we can handle, make it {list}
        the sale starts soon and there'll be a rush, {list}
        the load isn't what it was, {list}
        we pay for machines that do nothing, {list} will do
        traffic's through the roof{rest}, adjust
        one isn't enough, we need {list}
        {list} will be enough
        {topic} to {list}
        {topic} at {list} please
        {topic} needs {list}
        {topic} should run with {list}
        {topic} can't cope, {list}
        it's quiet now, {topic} can do with {list}
        give {topic} {list}
        let's be ready for the rush{rest}
        size: {list}
    """,
    ),
    (
        "do",
        "firewall",
        """
        {topic} can't get through{rest}
        {topic} should get through{rest}
        let {topic} through{rest}
        {topic} keeps knocking on our door{rest}
        {topic} has to be kept apart{rest}
        everybody gets turned away{rest}, sort that out
        the partner's packets get dropped{rest}
        we need a hole in the wall{rest}
        it times out because of the wall{rest}
        this has to be the law: {list}
        from now on: {list}
        traffic like this: {list}
        who gets through: {list}
        {topic}, {list}, that's how it should be handled
        put in the policy: {list}
        {who} can't connect from home{rest}
    """,
    ),
    (
        "show",
        "database schema",
        """
        which fields does it have{rest}?
        what's in {object}{rest}?
        how big has {object} got{rest}?
        is {object} up{rest}?
        is {object} slow{rest}?
        can we reach {object}{rest}?
        what does {object} look like inside{rest}?
        which columns does {object} have{rest}?
        what's it called in {object}{rest}?
        where do we keep {topic}{rest}?
        how is {topic} stored{rest}?
        I need to write some sql, what is there{rest}?
        the app complains about a missing column{rest}, what have we got
        what kind of type is it{rest}?
        {object}{rest}, what's it made of
    """,
    ),
    (
        "do",
        "migration",
        """
        the app complains about a missing column{rest}
        the code's ahead of the database{rest}
        the tables are still the old ones{rest}
        bring the tables up to date{rest}
        bring the database up to date{rest}
        get the new columns in{rest}
        get us over to the new one{rest}
        we're moving over{rest}
        move everything over{rest}
        we can't stay on the old one{rest}
        {topic} has to come over too{rest}
        {topic} has to be applied{rest}
        apply {topic}{rest}
        {topic} is ready, apply it{rest}
        take the schema to where it should be{rest}
        moving day: {list}
    """,
    ),
)
