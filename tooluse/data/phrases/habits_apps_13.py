"""How people ask for debts, pocket money, tips, taxes, shares, wallets, sport, sleep and mood.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "show",
        "debt iou",
        """
        who owes me{rest}?
        who still owes me something{rest}?
        who hasn't paid me back{rest}?
        what does {who} owe me{rest}?
        does {who} still owe me anything{rest}?
        has {who} paid me back{rest}?
        did {who} ever pay me back{rest}?
        am I even with {who}{rest}?
        are {who} and I even{rest}?
        do I owe anyone{rest}?
        what do I still have to pay back{rest}?
        how deep am I in the red{rest}?
        I'm short of cash, who could pay me back{rest}?
        who's in the red{rest}?
        what's still open between us{rest}?
    """,
    ),
    (
        "end",
        "debt iou",
        """
        {who} has paid me back{rest}
        {who} gave me the money{rest}
        {who} gave me back what I lent{rest}
        {who} doesn't owe me anything any more{rest}
        {who} and I are even{rest}
        {who} and I are quits{rest}
        we're even{rest}
        we're quits, {list}
        I've got my money back from {who}{rest}
        I paid {who} back{rest}
        all paid back{rest}
        paid back: {list}
        let {who} off{rest}
        {who} needn't pay me back{rest}
        forget what {who} owes{rest}
    """,
    ),
    (
        "do",
        "allowance pocketmoney",
        """
        {who} gets something regularly{rest}
        {who} is old enough for some money of their own{rest}
        {who} hasn't got anything yet{rest}
        {who} has earned it{rest}
        {who} did all the chores, pay up{rest}
        {who} is broke{rest}
        {who} is asking for the money again{rest}
        {who} gets {list}
        give {who} what's due{rest}
        give {who} {list}
        give the kid some money{rest}
        for {who}: {list}
        it's payday for the kids{rest}
        the kids want their money{rest}
        the kids get {list}
    """,
    ),
    (
        "show do",
        "tip gratuity",
        """
        what should I leave{rest}?
        how much should I leave{rest}?
        how much do you leave{rest}?
        how much does one leave for the waiter{rest}?
        the service was good, what do I leave{rest}?
        the waiter was lovely, what does that make{rest}?
        what goes to the waiter{rest}?
        what goes on top{rest}?
        what do I put on top{rest}?
        something on top for the staff: {list}
        what's polite{rest}?
        what's decent{rest}?
        I don't want to look stingy{rest}
        bill: {list}
        the bill is here: {list}
        what do we pay in the end{rest}, with something for the waiter?
    """,
    ),
    (
        "show do",
        "tax vat",
        """
        what does the state take{rest}?
        how much goes to the state{rest}?
        how much do I have to hand over{rest}?
        how much will they take off{rest}?
        what's left after that{rest}?
        what does the taxman get{rest}?
        what does the taxman want from me{rest}?
        what would I have to pay the taxman{rest}?
        before and after the taxman: {list}
        gross to net: {list}
        what's that net{rest}?
        what's that gross{rest}?
        what do I owe the government{rest}?
        how much do I have to put by for the taxman{rest}?
        can I get something back from the taxman{rest}?
    """,
    ),
    (
        "show",
        "portfolio holding investment",
        """
        am I rich yet{rest}?
        am I making money{rest}?
        did I lose a lot{rest}?
        how much have I lost{rest}?
        how much am I up{rest}?
        how are my shares doing{rest}?
        how are my funds doing{rest}?
        what do I own{rest}?
        what's it all worth{rest}?
        what's it all worth by now{rest}?
        the markets are crashing, how bad is it for me{rest}?
        which ones have done well{rest}?
        which ones are dragging me down{rest}?
        how much {topic} have I got{rest}?
        how's {topic} doing{rest}?
        have I put too much into {topic}{rest}?
    """,
    ),
    (
        "show",
        "dividend payout",
        """
        what do I get just for holding it{rest}?
        what will they pay me{rest}?
        what does {topic} pay out{rest}?
        does {topic} pay anything{rest}?
        when does {topic} pay{rest}?
        how much did {topic} pay me{rest}?
        how much comes in from my shares{rest}?
        what have my shares brought in{rest}?
        could I live off my shares{rest}?
        has {topic} paid yet{rest}?
        how generous is {topic}{rest}?
        what's the yield on {topic}{rest}?
        passive income{rest}?
        {topic}{rest} - what do shareholders get
        what's coming my way{rest}?
    """,
    ),
    (
        "show",
        "crypto cryptocurrency coin bitcoin",
        """
        what's {topic} at{rest}?
        where's {topic} now{rest}?
        how's {topic} doing{rest}?
        is {topic} up or down{rest}?
        has {topic} crashed{rest}?
        is {topic} going to the moon{rest}?
        {topic}?? {list}
        {topic}{rest} - up or down
        what would I get for my {topic}{rest}?
        what's one {topic} worth{rest}?
        should I have sold {topic}, where is it{rest}?
        everyone's talking about {topic} again, where is it{rest}?
        how low has {topic} fallen{rest}?
        how's the market{rest}?
        what are they paying for {topic}{rest}?
    """,
    ),
    (
        "do",
        "donation",
        """
        I want to do some good{rest}
        I'd like to help{rest}
        I'd like to help {topic}{rest}
        I'd like to support {topic}{rest}
        {topic} needs help{rest}
        {topic} could use some help{rest}
        those poor people, I want to help{rest}
        I saw it on the news and want to help{rest}
        something for a good cause{rest}
        something for a good cause: {list}
        instead of presents, something for {topic}{rest}
        {topic} does great work, let's give them something{rest}
        let {topic} have {list}
        {list} for {topic}
        give {topic} something{rest}
        I've got more than I need{rest}, let others have some
    """,
    ),
    (
        "show",
        "payslip salary payroll paycheck wage",
        """
        when does my money come{rest}?
        when do we get paid{rest}?
        have we been paid{rest}?
        has my money come in{rest}?
        why did I get less{rest}?
        why's it less than usual{rest}?
        what did I earn{rest}?
        what did I get{rest}?
        what does {who} earn{rest}?
        what did {who} get{rest}?
        what was taken off{rest}?
        what's left after deductions{rest}?
        the landlord wants proof of what I earn{rest}
        the bank wants to see what I earn{rest}
        how much goes out to staff{rest}?
    """,
    ),
    (
        "do",
        "swim hike cycling jog",
        """
        I've been out moving{rest}
        I've just come back, {list}
        just got home all sweaty{rest}
        I'm back, shattered but happy{rest}
        managed {list}
        I managed {list}
        did {list}
        did {list} and my legs are dead
        I've done my exercise{rest}
        done for the day: {list}
        new personal best, {list}
        put it down, {list}
        it went well{rest}
        slower than usual{rest}, but it counts
        it counts for my week: {list}
        that felt great{rest}
    """,
    ),
    (
        "do",
        "sleep",
        """
        I went to bed late{rest}
        I was out like a light{rest}
        I had a terrible night{rest}
        I had a good night{rest}
        I tossed and turned{rest}
        I was up half the night{rest}
        I got {list} of shut-eye
        slept like a baby{rest}
        slept badly, {list}
        my night: {list}
        in bed I managed {list}
        in bed and up again: {list}
        the neighbours kept me awake{rest}
        I woke up all the time{rest}
        I'm well rested{rest}
        only got {list}
    """,
    ),
    (
        "show",
        "sleep",
        """
        why am I so tired{rest}?
        did I get enough rest{rest}?
        did I have a good night{rest}?
        how was my night{rest}?
        how many hours did I get{rest}?
        how often did I wake up{rest}?
        when did I nod off{rest}?
        how long was I in bed{rest}?
        was I restless{rest}?
        how much deep and how much REM{rest}?
        am I going to bed too late{rest}?
        I feel like I haven't slept at all{rest}, is that so
        I'm knackered, how were my nights{rest}?
        are my nights getting better{rest}?
        nights, {list}
    """,
    ),
    (
        "do",
        "mood feeling emotion",
        """
        I'm feeling {list}
        I feel {list}
        I'm a bit down{rest}
        I'm in a great place{rest}
        I could hug the world{rest}
        I could cry{rest}
        everything's getting on my nerves{rest}
        it's one of those days{rest}
        not my best day{rest}
        how am I? {list}
        emotionally: {list}
        I'd say {list}
        right now I'm {list}
        what it's like in my head: {list}
        life is good{rest}
        since you ask, {list}
    """,
    ),
    (
        "show",
        "mood feeling emotion",
        """
        how have I been{rest}?
        have I been happy{rest}?
        have I been grumpy{rest}?
        am I getting better{rest}?
        was I always this low{rest}?
        when was I last happy{rest}?
        how many bad days did I have{rest}?
        more good days than bad ones{rest}?
        my therapist wants to know how I've been{rest}
        what was I like{rest}?
        do I get sad when it's dark out{rest}?
        ups and downs{rest}?
        what cheers me up{rest}?
        how was I doing in my head{rest}?
        how down was I{rest}?
    """,
    ),
    (
        "do",
        "water hydration",
        """
        I've just emptied my bottle{rest}
        I've just had {list}
        just had {list}
        just drank {list}
        had another {list}
        another {list} down
        {list} down the hatch
        one more glass{rest}
        glug glug, {list}
        I was so thirsty{rest}, all gone
        I finished my tea{rest}
        my bottle is empty{rest}, count it
        count it, {list}
        I've been good, {list}
        gulped down {list}
        had something to sip{rest}
    """,
    ),
    (
        "show",
        "water hydration",
        """
        have I had enough to drink{rest}?
        how much have I drunk{rest}?
        am I drinking enough{rest}?
        my head hurts, have I drunk too little{rest}?
        do I have to drink more{rest}?
        how many glasses is that{rest}?
        how many glasses so far{rest}?
        how many glasses do I still need{rest}?
        am I dehydrated{rest}?
        did I drink anything at all{rest}?
        how's my drinking{rest}? the healthy kind
        litres {list}?
        how many litres{rest}?
        was I good about drinking{rest}?
        how many bottles did I get through{rest}?
    """,
    ),
)
