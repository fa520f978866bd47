"""How people ask for orders, parcels, products and what they think of them.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "order purchase",
        """
        we're out of {topic}{rest}
        we've run out of {topic}{rest}
        we're running low on {topic}{rest}
        there's no {topic} left{rest}
        we need more {topic}{rest}
        get more {topic}{rest}
        I'd like some {topic}{rest}
        I'll have {topic}{rest}
        I'll take {topic}{rest} please
        could I get {topic}{rest}?
        can you get us {topic}{rest}?
        {topic}, {list}
        {topic} {list} please
        {who} wants to buy something{rest}
        {who} would like {list}
        for {who}: {list}
        I want to buy{rest}
        send us {topic}{rest}
        someone used up the last {topic}{rest}
    """,
    ),
    (
        "show",
        "order purchase",
        """
        where is my stuff{rest}?
        where's {object}{rest}? I'm still waiting
        when does {object} (come|arrive|get here){rest}?
        has {object} (been sent|shipped|gone out){rest}?
        what happened to {object}{rest}?
        how far along is {object}{rest}?
        is {object} ready{rest}?
        I'm still waiting for {object}{rest}
        {who} is asking where the things are{rest}
        what did {who} (order|buy|ask for){rest}?
        {who} hasn't received anything{rest}, what's the matter
        what did I buy{rest}?
        what did we order{rest}?
        what's come in{rest}?
        anything new from customers{rest}?
        orders {list}
        can you look into {object}{rest}?
    """,
    ),
    (
        "end",
        "order purchase",
        """
        I don't want it anymore{rest}
        I bought the wrong thing, stop {object}{rest}
        I ordered by mistake, stop {object}{rest}
        that was ordered twice, {object} can go{rest}
        don't send {object}{rest}
        please don't ship {object}{rest}
        don't make {object}{rest}
        {who} changed their mind{rest}, don't send it
        {who} doesn't want it any more{rest}
        {who} found it cheaper somewhere else{rest}
        it takes too long, I don't want {object} anymore{rest}
        I no longer want {object}{rest}
        {object} hasn't shipped yet, right? then stop it{rest}
        is there time to stop {object}{rest}?
        (scrap|stop|drop) {object}{rest}
        forget {object}{rest}
    """,
    ),
    (
        "change",
        "order purchase",
        """
        I got the address wrong, fix {object}{rest}
        I made a mistake in {object}, it should be {list}
        can you still change {object}{rest}?
        {object} isn't right yet, make it {list}
        on second thought, {object} should be{rest}
        actually I'd like {object} to be{rest}
        {who} wants it different{rest}
        {who} would rather have it{rest}
        {who} made a mistake, it should be {list}
        one change to {object}: {list}
        correction to {object}, {list}
        {object} is now {list}
        {object}, mark that as {list}
        if it isn't too late, change {object}{rest}
    """,
    ),
    (
        "do",
        "refund return",
        """
        I want my money back{rest}
        can I get my money back{rest}?
        give {who} the money back{rest}
        {who} wants the money back{rest}
        {who} isn't happy and wants to send it back{rest}
        {who} was charged twice{rest}, pay it back
        it doesn't fit{rest}, I want to send it back
        {topic} doesn't fit, I'm sending it back{rest}
        {topic} arrived broken{rest}, I want my money back
        {topic} isn't what I ordered{rest}, take it back
        I don't like {topic}, can I send it back{rest}?
        {topic} is going back{rest}
        I'd like to send {topic} back{rest}
        money back please, {list}
        take it back: {list}
        it broke after a day{rest}, pay me back
        you charged me too much{rest}, I want it back
        I was charged twice{rest}
    """,
    ),
    (
        "show",
        "refund return",
        """
        when do I get my money back{rest}?
        where's my money{rest}? I sent it back ages ago
        did you get what I sent back{rest}?
        has {who} got the money back{rest}?
        {who} is still waiting for the money back{rest}
        what did {who} send back{rest}?
        what's taking {object} so long{rest}?
        has {object} been paid out{rest}?
        is {object} through{rest}?
        what came back{rest}?
        what have people sent back{rest}?
        how much did we pay back{rest}?
        how far is {object}{rest}?
        returns {list}
    """,
    ),
    (
        "do",
        "package delivery shipment parcel courier",
        """
        this has to get to {who}{rest}
        {who} needs it sent over{rest}
        something has to go to {who}{rest}
        get this over to {who}{rest}
        send it to {who}{rest}
        {topic} has to go out{rest}
        {topic} needs to be on its way{rest}
        please get {topic} shipped{rest}
        {topic}: ship it{rest}
        can someone come and collect it{rest}?
        I have something to send{rest}
        I have a box that needs to go{rest}
        box ready to go, {list}
        a parcel{rest} please
        we need a courier{rest}
        to ship: {list}
        parcel for {who}: {list}
    """,
    ),
    (
        "show",
        "package delivery shipment parcel tracking",
        """
        where's my (box|parcel|stuff){rest}?
        where is {object} (now|at the moment|hiding){rest}?
        is {object} (lost|stuck){rest}?
        when will {object} (get here|come|arrive){rest}?
        has {object} been delivered{rest}? I see nothing at the door
        nothing has arrived{rest}, where is it
        I'm still waiting for {object}{rest}
        do I have to stay home, when does {object} come{rest}?
        did the courier come{rest}?
        how long until it's here{rest}?
        {who} is waiting for a parcel{rest}
        has {who} received it{rest}?
        {who} says it never arrived{rest}
        track {list}
        {list} - where is it
        is anything coming{rest}?
        can you see where {object} is{rest}?
    """,
    ),
    (
        "change",
        "package delivery shipment parcel",
        """
        I'm not home, deliver it{rest} instead
        nobody's home, bring {object}{rest}
        can you bring {object}{rest} instead?
        could {object} come{rest} instead?
        {who} has moved, send it{rest}
        {who} won't be in, deliver{rest}
        {who} wants it delivered{rest}
        {object} is going to the wrong place, send it{rest}
        reroute {object}{rest}
        leave {object}{rest}
        {object}: {list} instead
        wrong address on {object}, it's {list}
        {object} should go{rest}
        I'd rather get {object}{rest}
    """,
    ),
    (
        "show",
        "product item price article",
        """
        do you (have|sell|carry) {topic}{rest}?
        do you have any {topic}{rest}?
        got any {topic}{rest}?
        I'm looking for {topic}{rest}
        where do I find {topic}{rest}?
        how much is {topic}{rest}?
        how much are you asking for {topic}{rest}?
        what does {topic} cost{rest}?
        what would {topic} set me back{rest}?
        is {topic} expensive{rest}?
        {topic}, {list}, do you have that
        {topic}{rest} - how much
        a customer is asking about {topic}{rest}
        what have you got{rest}?
        what do you sell{rest}?
        need {topic}{rest}, what is there
        anything like {topic}{rest}?
    """,
    ),
    (
        "do",
        "product item article",
        """
        we're going to sell {topic}{rest}
        we now (sell|carry|stock) {topic}{rest}
        {topic} is new in the shop{rest}
        {topic} came in{rest}, put it in the system
        put {topic} in the shop{rest}
        {topic} isn't in the catalogue yet{rest}
        {topic} should be on the list{rest}
        {topic}, {list}, put it on the list
        {topic}: {list}
        throw {topic} in{rest}
        and {topic}{rest}
        also {topic}{rest}
        don't forget {topic}{rest}
        new in: {list}
        something new for the shelves: {list}
    """,
    ),
    (
        "end",
        "product item article",
        """
        we don't (sell|carry|stock) {topic} anymore{rest}
        {topic} is sold out for good{rest}
        {topic} has been discontinued{rest}
        no more {topic}{rest}
        I don't want {topic} after all{rest}
        take {topic} out{rest}
        take {topic} off{rest}
        not {topic}, take it out again{rest}
        skip {topic}{rest}
        leave out {topic}{rest}
        {topic} shouldn't be on there{rest}
        why is {topic} still there{rest}? take it off
        nobody buys {topic}, drop it{rest}
        {object} can go{rest}
    """,
    ),
    (
        "change",
        "price product item",
        """
        {topic} costs (more|something else) now{rest}
        {topic} is too cheap, make it {list}
        {topic} isn't selling, make it {list}
        {topic} should be {list}
        {topic} is now {list}
        {topic} now {list}
        {topic} goes{rest}
        we have to charge differently for {topic}{rest}
        our supplier changed prices, {topic} is {list}
        {topic}: {list} from here on
        the shop shows the wrong thing for {topic}, correct is {list}
        {topic} is wrong in the shop, it's {list}
        {object} has to change{rest}
        new price: {list}
    """,
    ),
    (
        "do",
        "review rating",
        """
        I (loved|liked|enjoyed) {topic}{rest}
        I want to say something about {topic}{rest}
        {topic} was {list}
        I'd give {topic} {list}
        {topic} gets {list} from me
        {topic}: {list}
        {topic}, {list}
        we've been to {topic} and want to rate it{rest}
        I bought {topic}, here's what I think{rest}
        my verdict on {topic}: {list}
        how do I rate {topic}{rest}?
        rate {topic}{rest}
        people should know about {topic}{rest}
        my opinion: {list}
        I'd like to leave some words{rest}
        write down what I thought{rest}
    """,
    ),
    (
        "show",
        "review rating",
        """
        is {topic} any good{rest}?
        is {topic} worth it{rest}?
        what do people (think of|say about) {topic}{rest}?
        how do people like {topic}{rest}?
        do people like {topic}{rest}?
        should I buy {topic}{rest}? what do others say
        thinking of {topic}, is it any good{rest}?
        how good is {topic}{rest}?
        {topic}{rest} - any good
        has anyone tried {topic}{rest}?
        what are customers saying{rest}?
        are people happy with {topic}{rest}?
        what did others think{rest}?
        opinions {list}
        how many stars does {topic} have{rest}?
    """,
    ),
    (
        "do",
        "complaint feedback",
        """
        {who} (is|was) (unhappy|not happy|furious|angry|very disappointed){rest}
        {who} wasn't satisfied{rest}
        {who} is complaining{rest}
        {who} rang up shouting{rest}
        {who} says: {list}
        {who} wants to complain{rest}
        I want to complain{rest}
        I'm not happy{rest}
        I'm really (annoyed|disappointed){rest}
        that's not good enough{rest}, pass it on
        someone should hear this: {list}
        tell the boss: {topic}{rest}
        {topic} - I'm really disappointed{rest}
        {topic}. pass that on{rest}
        {topic}, and I want someone to answer for it{rest}
        to whoever is in charge: {topic}{rest}
        what I think: {list}
    """,
    ),
    (
        "show",
        "complaint feedback",
        """
        who's (unhappy|complaining|angry){rest}?
        what are people complaining about{rest}?
        what are they moaning about{rest}?
        what (do|did) customers say{rest}?
        are people happy{rest}?
        what did {who} complain about{rest}?
        is {who} happy{rest}?
        why is {who} angry{rest}?
        what does {who} say{rest}?
        what do people say about {topic}{rest}?
        has anyone complained about {topic}{rest}?
        did anybody complain{rest}?
        {topic}, what do people say{rest}
        has someone answered {object}{rest}?
        complaints {list}
    """,
    ),
)
