"""How people ask for what banks, telecoms, cable support, sports leagues and airport desks do.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "loan",
        """
        {who} would like to borrow{rest}
        {who} wants to borrow{rest}
        {who} asks if we'd lend{rest}
        {who} is at the desk and wants to borrow{rest}
        {who} promises to give it back{rest}
        let {who} borrow{rest}
        can {who} borrow from us{rest}?
        lend {who} {list}
        I'd like to borrow{rest}
        may I borrow{rest}?
        would you lend me that{rest}?
        could you lend me something{rest}?
        I'll give it all back{rest}, promise
        I don't have it myself{rest}, would you lend it to me?
        to borrow: {list}
        {who}, {list}, wants to borrow
        {who}: {list}, promises to give it back
        lending it to {who}{rest}
    """,
    ),
    (
        "show",
        "loan",
        """
        what have I borrowed{rest}?
        what did I borrow{rest}?
        what has {who} borrowed{rest}?
        what does {who} still owe us back{rest}?
        has {who} given everything back{rest}?
        when do I have to give it back{rest}?
        when does {who} have to give it back{rest}?
        who still has something of ours{rest}?
        what have we lent out{rest}?
        how long can I keep it{rest}?
        {who} doesn't remember what was borrowed{rest}
        {who} wants to give everything back, what's open{rest}?
        what's left of {object}{rest}?
        where are we with {object}{rest}?
        how are we doing with {object}{rest}?
        lent {list}?
        {object}: what's still open{rest}?
        I've lost track of what I borrowed{rest}
    """,
    ),
    (
        "end",
        "cheque debit mandate",
        """
        don't pay that out any more{rest}
        don't let them take any more from me{rest}
        nobody should get money from me with that{rest}
        I don't want any money to leave{rest}
        they keep taking money from me, put an end to it{rest}
        they took too much, they won't get any more{rest}
        {topic} shouldn't be paid out{rest}
        {topic} mustn't go through{rest}
        if {topic} turns up, don't pay{rest}
        don't pay if someone comes with {topic}{rest}
        {who} doesn't want any money to leave{rest}
        {who} is afraid that someone else gets the money{rest}
        {who} gave it to the wrong people{rest}
        I gave it to the wrong people{rest}
        it got lost in the post, don't pay it out{rest}
        {object} has to be dead{rest}
        {object} shouldn't be good any more{rest}
        not a penny more: {list}
    """,
    ),
    (
        "do",
        "debit mandate",
        """
        they can take it from my account{rest}
        they may take the money themselves{rest}
        {topic} may take the money{rest}
        {topic} can take what I owe by themselves{rest}
        I don't want to think of paying each time{rest}
        I keep forgetting to pay{rest}
        I'd like it to be paid all by itself{rest}
        I'm tired of paying bills by hand{rest}
        it should leave my account by itself{rest}
        let them take it{rest}
        {who} keeps forgetting to pay{rest}
        {who} wants it taken from the account{rest}
        {who} signed that we may take it{rest}
        {who} lets us take it{rest}
        we may take it from {who}{rest}
        {topic}: {list}, all by itself
        taken from the account: {list}
        {topic}, {list}, they're welcome to take it
    """,
    ),
    (
        "do",
        "dispute chargeback",
        """
        I never bought that{rest}
        I didn't buy that{rest}
        that wasn't me{rest}
        I don't recognise {topic}{rest}
        I don't know {topic}, that wasn't me{rest}
        I never agreed to {topic}{rest}
        {topic} can't be right{rest}
        {topic} isn't right{rest}
        {topic}: {list}, that wasn't me
        {topic}, {list}, I never agreed to that
        who on earth is this{rest}? not me
        there's something on my statement I know nothing about{rest}
        somebody is buying things in my name{rest}
        they took money and never delivered{rest}
        {who} never bought that{rest}
        {who} swears it wasn't them{rest}
        {who} found something odd on the statement{rest}
        not mine: {list}
    """,
    ),
    (
        "do",
        "payee beneficiary",
        """
        I want to be able to send {topic} money{rest}
        I'll be paying {topic} more often{rest}
        I'll have to pay {topic} regularly{rest}
        I don't want to type all that each time for {topic}{rest}
        remember {topic}{rest}
        remember {topic} so that I can pay them{rest}
        keep {topic} in mind for payments{rest}
        my new landlord is {topic}{rest}, I'll be paying them
        {topic} should be on the list of people I pay{rest}
        {topic} isn't among the people I pay yet{rest}
        {topic}, {list}, I pay them from now on
        {topic}: {list}, for when I pay
        {topic} has given me the details{rest}
        here's where {topic} wants the money{rest}
        the details of {topic}: {list}
        someone new I pay: {list}
        people I pay: {topic}, {list}
    """,
    ),
    (
        "do",
        "sim esim simcard",
        """
        {who} got a new phone and can't ring anybody{rest}
        {who} has just come into the shop with a new phone{rest}
        {who}'s phone has no network{rest}
        {who} wants to be on our network{rest}
        {who} opened the letter with the little chip{rest}
        {who} put the little chip in and nothing happens{rest}
        I've got the little chip in my hand{rest}, now what?
        I put the little chip in and nothing happens{rest}
        the little chip came in the post{rest}
        I've got a new phone and want it to work{rest}
        my phone says there's no network{rest}, I've just bought it
        get {who}'s phone on the network{rest}
        get my phone going{rest}
        please put {topic} on the network{rest}
        {topic} is in the phone, get it going{rest}
        {topic}: {list}, get that going
        little chip: {list}
        little chip for {who}: {list}
    """,
    ),
    (
        "end",
        "sim esim",
        """
        {who}'s phone was stolen{rest}, nobody should ring with it
        {who} dropped the phone in the lake{rest}, make sure nobody uses it
        {who} lost the phone{rest}, nobody should be able to ring with it
        my phone was stolen{rest}, make sure nobody rings with it
        my phone is gone, they shouldn't be able to use it{rest}
        I left my phone on the train{rest}, nobody else should use it
        somebody has my phone and rings everybody{rest}
        someone is making calls with what isn't theirs{rest}
        nobody should make calls with {topic}{rest}
        make {topic} useless{rest}
        make the little chip useless{rest}
        kill {topic}{rest}
        kill the little chip{rest}
        {topic} has to be dead{rest}
        {topic} is in the wrong hands{rest}
        take {topic} off the network{rest}
        {topic}: {list}, off the network please
        {topic} shouldn't work any more{rest}
    """,
    ),
    (
        "do",
        "roaming",
        """
        {who} is going abroad and wants to be reached{rest}
        {who} crossed the border and the phone went dead{rest}
        {who} wants to ring home from there{rest}
        {who} is travelling and wants to use the phone{rest}
        I'm going abroad and want to be reached{rest}
        I crossed the border and my phone went dead{rest}
        I'm abroad and can't ring anybody{rest}
        I landed and there's no network{rest}
        I want to ring home from there{rest}
        I'd like to use my phone over there{rest}
        we're going on holiday and want to post pictures{rest}
        my phone should work over there, too{rest}
        make it work on the other side of the border{rest}
        will my phone work there{rest}? please make it
        {topic} should work abroad{rest}
        {topic} is crossing the border{rest}
        abroad: {list}
        {topic}: {list}, should work there
    """,
    ),
    (
        "show",
        "usage",
        """
        how much have I got left{rest}?
        how much is left{rest}?
        have I used it all up{rest}?
        have I used up everything{rest}?
        have I been using too much{rest}?
        how much did I use{rest}?
        how much does {topic} use{rest}?
        how much is left for {topic}{rest}?
        how much has {topic} gone through{rest}?
        will it last{rest}?
        will it last to the end{rest}?
        what has {who} used{rest}?
        how much has {who} got left{rest}?
        {topic}: how much is left{rest}?
        {topic}{rest} - all used up?
        who eats it all up{rest}?
    """,
    ),
    (
        "do",
        "topup recharge",
        """
        I can't ring anybody, nothing left on it{rest}
        there's nothing left on it{rest}
        there's nothing left on {topic}{rest}
        {topic} is empty{rest}
        {topic} is nearly empty{rest}
        put something on {topic}{rest}
        put {list} on {topic}
        put more on{rest}
        put some more on it{rest}
        I'd like to put something on it{rest}
        load it up{rest}
        load {topic} up{rest}
        {topic}: {list}, it's empty
        {topic}, {list}, fill it up
        my daughter can't ring me any more, it's empty{rest}
        {who} has nothing left on the phone{rest}
        {who} can't ring any more{rest}
        a bit for {who}'s phone: {list}
        fill it up{rest}
    """,
    ),
    (
        "do",
        "technician engineer electrician plumber handyman",
        """
        I can't fix it myself, send somebody{rest}
        I've tried everything, someone has to come{rest}
        I pressed every button and nothing helps{rest}
        it can't be solved over the phone{rest}, somebody has to go
        we can't solve it from here{rest}
        {who} needs somebody to come round{rest}
        {who} can't get it to work, send somebody{rest}
        {who} has tried everything{rest}
        somebody has to drive out to {who}{rest}
        someone with a toolbox{rest} please
        someone has to have a look on the spot{rest}
        could you send someone with a toolbox{rest}?
        can someone come over{rest}?
        I'm at my wits' end, please come{rest}
        I'm at home, please come{rest}
        drive out: {list}
        someone with a toolbox: {list}
        please send a specialist{rest}
    """,
    ),
    (
        "show",
        "technician engineer electrician plumber handyman",
        """
        is anybody coming{rest}?
        when does he or she come{rest}?
        when will somebody be here{rest}?
        who's coming{rest}?
        who could go{rest}?
        whom can we send{rest}?
        who's near{rest}?
        who's free to drive out{rest}?
        who knows how to do that{rest}?
        I've taken the day off, when are they coming{rest}?
        I've been waiting at home all day{rest}, is anyone coming?
        nobody came{rest}, where are they?
        do you know a good one{rest}?
        I've got two left hands, who could do it{rest}?
        {who} is waiting at home, is anyone on the way{rest}?
        where is {who} now{rest}?
        has {who} left yet{rest}?
        someone with a toolbox, {list}, who's there?
    """,
    ),
    (
        "show",
        "match fixture standing league",
        """
        who's playing{rest}?
        who do we play{rest}?
        who are we up against{rest}?
        when do we play{rest}?
        how did they do{rest}?
        how did {topic} do{rest}?
        how's {topic} doing{rest}?
        did {topic} win{rest}?
        did we win{rest}?
        who won{rest}?
        who's on top{rest}?
        who's winning it{rest}?
        are we going down{rest}?
        where are we in the table{rest}?
        I had to leave early, how did it end{rest}?
        I missed it, how did it end{rest}?
        when is {topic} on the pitch{rest}?
        {topic}, {list}, how did it end?
        who's in the lead{rest}?
    """,
    ),
    (
        "do",
        "score scoreline",
        """
        it ended {list}
        it's {list}
        final whistle, {list}
        final whistle{rest}
        that's it: {list}
        all over, {list}
        {topic} ended {list}
        {topic} is over, {list}
        {topic} is over{rest}
        {topic}: {list}
        {topic}, {list}
        {topic} - {list}
        what a finish{rest}
        straight from the pitch: {list}
        from the pitch: {list}
        they've just come off the pitch{rest}
        the ref signed it{rest}
        for the table: {list}
        on the board please, {list}
    """,
    ),
)
