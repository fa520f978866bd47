"""How people ask for what town halls, lost-and-found desks, call centres, banks and telecoms do.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "pothole graffiti streetlight nuisance littering flytipping",
        """
        somebody should do something about it{rest}
        somebody from the town should see to it{rest}
        the town should know about this: {list}
        the town ought to see to it{rest}
        I walk past it with the dog every day{rest}
        it's been like this for ages and nobody cares{rest}
        it's an eyesore{rest}
        it's getting worse{rest}
        it's getting dangerous{rest}
        somebody is going to get hurt{rest}
        the neighbours have had enough{rest}
        we've all had enough of it{rest}
        can't anybody do something{rest}?
        please send your people{rest}
        {topic}: {list}, please see to it
        {topic} again{rest}
        {topic}{rest}, it's a disgrace
        {who} rang, it's a disgrace{rest}
        pass it on to the people with the orange vests: {list}
    """,
    ),
    (
        "do",
        "waste rubbish garbage bulky pickup",
        """
        somebody has to come and take it away{rest}
        could you take it away{rest}?
        could someone come and fetch it{rest}?
        send somebody to fetch it{rest}
        it's standing in the way, come and fetch it{rest}
        it's waiting here for you to fetch{rest}
        I can't carry it to you myself{rest}
        I can't bring it myself{rest}
        I've no car to bring it to you{rest}
        I want to be rid of it{rest}
        {topic} has to be fetched{rest}
        {topic} is ready to be fetched{rest}
        {topic} is standing by the door{rest}
        {topic}: {list}, please fetch it
        fetch it, {list}
        {who} wants it fetched{rest}
        {who} can't bring it{rest}
        come by with the van{rest}
    """,
    ),
    (
        "show",
        "bin rubbish garbage waste recycling trash",
        """
        when do they empty it{rest}?
        when do the bin men come{rest}?
        when does the lorry come{rest}?
        is the lorry coming{rest}?
        what goes out{rest}?
        which one goes out{rest}?
        which one do I put out{rest}?
        what do I put out on the street{rest}?
        do I have to put anything out{rest}?
        did I miss the lorry{rest}?
        are they coming with the holiday and all{rest}?
        mine's full to the brim, when do they come{rest}?
        it's beginning to smell, when do they come{rest}?
        the neighbours have put theirs out, should I{rest}?
        where do I throw {topic}{rest}?
        where does {topic} go{rest}?
        what do I do with {topic} when I'm done with it{rest}?
        {topic}: when do they come{rest}?
    """,
    ),
    (
        "do",
        "certificate",
        """
        {who} needs it in black and white{rest}
        {who} needs proof{rest}
        {who} needs a paper with a stamp on it{rest}
        {who} would like to have something to hang on the wall{rest}
        {who} has to show them something official{rest}
        {who} must prove it{rest}
        I have to prove it{rest}
        I need proof{rest}
        I need it in black and white{rest}
        I need something with a stamp on it{rest}
        they want something official from me{rest}
        they won't believe me without a paper{rest}
        the lawyer wants an official paper{rest}
        the new place wants to see proof{rest}
        official paper for {who}: {list}
        with a stamp please: {list}
        something official{rest}
        make it official for {who}{rest}
    """,
    ),
    (
        "do",
        "lost",
        """
        I must have left it somewhere{rest}
        I left it behind{rest}
        I can't find it anywhere{rest}
        I've looked everywhere{rest}
        I had it, and then it was gone{rest}
        {topic} is gone{rest}
        {topic} has vanished{rest}
        {topic} must have slipped out of my pocket{rest}
        I can't find {topic}{rest}
        I left {topic} behind{rest}
        I no longer have {topic}{rest}
        {who} left something behind{rest}
        {who} can't find it any more{rest}
        {who} came in quite upset, it's gone{rest}
        gone: {list}
        {topic}: {list}, gone
        if somebody brings in {topic}, it's mine{rest}
        I'd be so glad to have {topic} back{rest}
        my whole heart is in it, and it's gone{rest}
    """,
    ),
    (
        "do",
        "found",
        """
        somebody left {topic} behind{rest}
        somebody must be missing {topic}{rest}
        somebody brought in {topic}{rest}
        somebody handed in {topic}{rest}
        {topic} was lying around{rest}
        {topic} was lying there{rest}
        {topic} was left behind{rest}
        {topic} turned up{rest}
        {topic} has been handed in{rest}
        I picked up {topic}{rest}
        I've come across {topic}{rest}
        the cleaners brought {topic}{rest}
        an honest person brought {topic}{rest}
        {topic}, {list}, was handed in
        {topic}: {list}, nobody around
        nobody seems to own {topic}{rest}
        {who} handed something in{rest}
        {who} picked something up{rest}
        handed in: {list}
    """,
    ),
    (
        "show",
        "lost found",
        """
        has anyone handed in {topic}{rest}?
        did anyone hand in {topic}{rest}?
        did somebody bring you {topic}{rest}?
        have you got {topic}{rest}?
        is {topic} with you by any chance{rest}?
        has {topic} turned up{rest}?
        I miss {topic}{rest}, have you seen it?
        I can't find {topic}, did anyone bring it{rest}?
        did I leave {topic} with you{rest}?
        I must have left {topic}{rest}, is it with you?
        there's a lady asking for {topic}{rest}
        there's someone at the desk who misses {topic}{rest}
        {who} is looking for {topic}, do we have that{rest}?
        {topic}, {list}, has it been handed in?
        {topic}? {list}? turned up?
        what's been handed in{rest}?
        what have people left behind{rest}?
        what's in the box under the counter{rest}?
    """,
    ),
    (
        "do",
        "callback",
        """
        {who} wants to hear from us{rest}
        {who} would like us to ring{rest}
        {who} couldn't wait on the line any longer{rest}
        {who} got cut off{rest}
        {who} has no time now, ring{rest}
        {who} is still waiting to hear from us{rest}
        I promised {who} that we'd ring{rest}
        I told {who} that somebody would ring{rest}
        somebody should ring {who}{rest}
        get back to {who}{rest}
        could somebody ring me{rest}?
        I can't wait on the line any longer, ring me{rest}
        I don't want to hang on the line for ever{rest}
        I've been listening to this music for ages{rest}
        please ring me{rest}
        ring {who} back, {list}
        to ring: {list}
        to be rung: {who}, {list}
        get back to me{rest}
    """,
    ),
    (
        "show",
        "callback",
        """
        whom do I have to ring{rest}?
        who wants to hear from us{rest}?
        who's waiting to hear from us{rest}?
        who still has to be rung{rest}?
        who did we promise to ring{rest}?
        is anyone waiting for us to ring{rest}?
        when are you going to ring{rest}?
        when will somebody ring me{rest}?
        when are we ringing {who}{rest}?
        has anyone rung {who} back{rest}?
        did anyone get back to {who}{rest}?
        {who} says nobody ever rang{rest}
        {who} has been sitting by the phone all day{rest}
        you said someone would ring me, when{rest}?
        I've been sitting by the phone{rest}
        I'm free now, whom shall I ring{rest}?
        still to ring {list}?
        who's on my list to ring{rest}?
    """,
    ),
    (
        "end",
        "callback",
        """
        no need to ring {who}{rest}
        nobody needs to ring {who} any more{rest}
        don't ring {who}{rest}
        {who} has been in touch, no need to ring{rest}
        {who} got help on the website, no need to ring{rest}
        {who} doesn't want to be rung{rest}
        {who} says it's sorted{rest}
        {who} rang again in the meantime, it's sorted{rest}
        it's sorted, you needn't ring me{rest}
        you needn't ring me any more{rest}
        no one needs to ring me back{rest}
        I found the answer myself, don't ring{rest}
        I'm not in anyway, so don't ring{rest}
        please don't ring{rest}
        don't ring: {list}
        no need to get back to me{rest}
        I already talked to one of you{rest}, no need to ring
    """,
    ),
    (
        "do",
        "escalation",
        """
        {topic} is over my head{rest}
        {topic} needs somebody higher up{rest}
        I can't solve {topic} myself{rest}
        I'm out of my depth with {topic}{rest}
        I'm stuck with {topic}, someone above me should take it{rest}
        someone with more say should look at {topic}{rest}
        the boss should see {topic}{rest}
        this goes higher up{rest}
        this has to go up{rest}
        {who} wants to talk to the boss{rest}
        {who} wants somebody with more say{rest}
        {who} won't talk to me any more{rest}
        {who} is threatening with a lawyer{rest}
        I want to talk to the person in charge{rest}
        get me your manager{rest}
        we're going round in circles with {topic}{rest}
        hand {topic} up{rest}
        {topic}: {list}, for the people upstairs
        for the people upstairs: {list}
    """,
    ),
    (
        "do",
        "mortgage overdraft",
        """
        {who} wants to borrow{rest}
        {who} would like to borrow{rest}
        {who} asks if we'd lend{rest}
        {who} needs money{rest}
        {who} needs some money to build{rest}
        {who} came to the counter and wants to borrow{rest}
        can we lend {who} that{rest}?
        I'd like to borrow{rest}
        I want to borrow{rest}
        I'm short{rest}, would you lend me something?
        I haven't got enough myself{rest}, lend me the rest
        I haven't saved enough{rest}
        would you lend me that{rest}?
        could the bank help me out{rest}?
        can I pay it off bit by bit{rest}?
        I'd pay it back bit by bit{rest}
        lend {who} {list}
        {who}, {list}, wants to borrow
        to borrow: {list}
    """,
    ),
    (
        "show",
        "mortgage overdraft",
        """
        how much do I still have to pay back{rest}?
        how much is still to pay back{rest}?
        how much does {who} still have to pay back{rest}?
        how long do I still have to pay{rest}?
        how much have I paid off{rest}?
        how much has {who} paid off{rest}?
        when have I paid everything back{rest}?
        when am I free of it{rest}?
        what did I borrow{rest}?
        what has {who} borrowed{rest}?
        do I still owe you anything{rest}?
        what does {who} still owe us{rest}?
        {who} would like to pay it all back, what's open{rest}?
        I came into money and want to pay it back, what's left{rest}?
        did you decide whether you'll lend it{rest}?
        {object}: how much is left{rest}?
        what's left of {object}{rest}?
        where are we with {object}{rest}?
        lent {list}?
    """,
    ),
    (
        "change",
        "limit allowance",
        """
        I can't get enough out at once{rest}
        it won't let me spend what I want{rest}
        it says that I've reached the maximum{rest}
        I need to spend more than I'm allowed{rest}
        I'd like to be able to take out{rest}
        I don't trust myself, I'd rather not be able to spend so much{rest}
        {who} can't get enough out{rest}
        {who} should be able to spend{rest}
        {who} should get by with {list}
        {who} spends too much, {list} has to do
        {who} may go up to {list}
        {who} is allowed{rest}
        let {who} go up to {list}
        not more than {list} for {topic}
        {topic}: up to {list}
        {topic} may go up to {list}
        {topic}, at most {list}
        at most {list}
        up to {list} and no further
    """,
    ),
    (
        "show",
        "limit allowance",
        """
        how much may I take out{rest}?
        how much can I get out{rest}?
        how much may I spend{rest}?
        how far can I go{rest}?
        how far can {who} go{rest}?
        how much is {who} allowed{rest}?
        what am I allowed{rest}?
        what's the most I can do{rest}?
        what's the most {who} can spend{rest}?
        is there a maximum{rest}?
        the machine wouldn't give me more, why{rest}?
        the shop said no, how much can I spend{rest}?
        I want to buy something big, will it go through{rest}?
        can I go over{rest}?
        will I run into a wall{rest}?
        {topic}: how much can go{rest}?
        {topic} up to what{rest}?
        when have I had my share{rest}?
    """,
    ),
)
