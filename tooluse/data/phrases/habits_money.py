"""How people ask for accounts, payments, bills and subscriptions.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "show",
        "currency rate exchange conversion",
        """
        how much is that{rest}?
        what would I get{rest}?
        what do I get if I change money{rest}?
        what's it worth{rest}?
        how much do I get at the exchange{rest}?
        how does the money convert{rest}?
        convert{rest}
        {list} - how much is it
        {list}, what's the rate
        {list}?
        what are they giving{rest}?
        I'm paying in foreign money, how much is it{rest}?
        what's {topic} (worth|at){rest}?
        how's {topic} doing{rest}?
        where does {topic} stand{rest}?
        {topic}{rest}, what's the rate
        need some foreign cash, what's it going to be{rest}?
    """,
    ),
    (
        "show",
        "balance",
        """
        how much [money ]do I have{rest}?
        how much do I have left{rest}?
        what's left{rest}?
        am I (broke|in the red|overdrawn){rest}?
        can I still afford things, what's in there{rest}?
        how much is in {object}{rest}?
        how much has {who} got left{rest}?
        what does {who} have left{rest}?
        how's {who} doing, how much is left{rest}?
        how much is there on {topic}{rest}?
        what's on {topic}{rest}?
        {topic}, how much is left{rest}
        did my salary come in, what do I have{rest}?
        where do I stand{rest}?
        how much is left over{rest}
        balance {list}
        funds {list}?
    """,
    ),
    (
        "do",
        "transfer payment money remittance",
        """
        I owe {who} (money|some money){rest}, (send it|please pay)
        {who} gets (some money|money) from me{rest}
        {who} needs the money{rest}
        {who} (paid for me|lent me money), pay it back{rest}
        pay {who} back{rest}
        send {who} the money{rest}
        wire it to {who}{rest}
        could you pay {who}{rest}?
        {who} is waiting for the money{rest}
        {who} still hasn't got the money{rest}
        I promised {who} money{rest}
        {list} to {who}
        {who}, {list}
        pay {who}: {list}
        pay: {list}
        (wire|send) {list}
        money has to go out{rest}
        I still have to pay{rest}, do it for me
        please move money{rest}
    """,
    ),
    (
        "end",
        "transfer payment",
        """
        wrong person, stop {object}{rest}
        I typed the wrong number, stop {object}{rest}
        don't let {object} go out{rest}
        don't pay {who}{rest}
        {who} already has the money, don't send it{rest}
        {who} isn't supposed to get the money{rest}
        can I get the money back before it goes out{rest}?
        hold back {object}{rest}
        pull {object} back{rest}
        {object} must not go through{rest}
        is {object} through already? if not, stop it{rest}
        I paid that already, {object} should not go out{rest}
        that was a double, stop {object}{rest}
        (stop|recall|halt) {object}{rest}
    """,
    ),
    (
        "show",
        "payment transfer",
        """
        has the money (arrived|come in|gone out){rest}?
        did {object} go through{rest}?
        has {who} paid{rest}?
        did {who} get the money{rest}?
        {who} says nothing has arrived{rest}, what's going on?
        {who} says it's been paid, is that true{rest}?
        is {object} still pending{rest}?
        what happened to {object}{rest}?
        where's my money{rest}?
        where is {object} stuck{rest}?
        what did (I|we) pay{rest}?
        who has paid{rest}?
        who did we pay{rest}?
        payments {list}
        what's gone out{rest}?
    """,
    ),
    (
        "end",
        "card",
        """
        I've lost my card{rest}
        I can't find my card{rest}, make sure nobody can use it
        my (wallet|purse|handbag) got stolen{rest}, block the card
        my wallet is gone{rest}
        someone is (using|paying with) my card{rest}
        {who} has lost the card{rest}
        {who} had the purse stolen, block the card{rest}
        {who} left the card somewhere{rest}
        make sure nobody can pay with {object}{rest}
        nobody should be able to use {object}{rest}
        shut {object} off{rest}, quick
        the machine swallowed my card{rest}, please block it
        {object} is gone{rest}, block it
        there are charges I never made, block {object}{rest}
        help, card stolen! {list}
        card gone, {list}
        lock {object}{rest}
    """,
    ),
    (
        "do",
        "card replacement",
        """
        my card (broke|is broken|snapped){rest}, I need another
        the chip doesn't work anymore{rest}, a new card please
        {who} has lost the old one and needs a new card{rest}
        {who} needs a new card{rest}
        {who} is still waiting for a card{rest}
        could {who} get a card{rest}?
        {who} should be able to pay too, a card{rest}
        send {who} a card{rest}
        I need a new one, the old card is worn out{rest}
        my card runs out soon, send another{rest}
        mine is bent and no machine takes it{rest}, new card please
        new card: {list}
        card for {who}, {list}
        can I get a card{rest}?
        a new card{rest} please
    """,
    ),
    (
        "change",
        "card limit",
        """
        I can't (withdraw|take out|spend) enough{rest}
        the machine won't give me more, change the limit{rest}
        I'm going on holiday and want to be able to spend more, make it {list}
        {who} spends too much, set the limit{rest}
        {who} should be able to spend up to a limit{rest}
        how much {who} can spend should be{rest}
        let me spend{rest}
        {object} needs a different limit{rest}
        make it possible to pay with {object}{rest}
        limit, {list}
        limit for {object}: {list}
        {object}: {list}
        I keep hitting the limit{rest}, adjust it please
        {object} should be {list} from here on
    """,
    ),
    (
        "show",
        "transaction statement movement",
        """
        what did I spend{rest}?
        where did [all ]my money go{rest}?
        what have I been spending on{rest}?
        what came (in|out){rest}?
        what went out{rest}?
        what's been charged{rest}?
        who took money from me{rest}?
        there's a charge I don't recognise{rest}, what was that
        I don't recognise {object}{rest}, what is it
        the tax office wants to see my bank papers{rest}
        my accountant needs to see what went through{rest}
        did anything come in{rest}?
        what has {who} spent{rest}?
        what did {who} buy{rest}?
        list what happened on {topic}{rest}
        {list}, everything in and out
        statement {list}
        show me what moved{rest}
    """,
    ),
    (
        "do",
        "bill invoice",
        """
        {who} has to pay us{rest}
        {who} still owes us{rest}, (send|write) a bill
        we did some work for {who}{rest}, bill it
        bill {who}{rest}
        charge {who}{rest}
        {who} hasn't been billed yet{rest}
        we're done at {who}, send the bill{rest}
        {who} is asking where the bill is{rest}, make one
        can you write {who} a bill{rest}?
        {who}: {list}, bill it please
        bill: {list}
        invoice {who} - {list}
        the job is finished, time to charge for it{rest}
        we need to get paid{rest}
        the bill{rest} please
        {list}, needs to be billed
    """,
    ),
    (
        "show",
        "bill invoice",
        """
        who hasn't paid [us ]yet{rest}?
        who still owes us{rest}?
        what do I [still ]owe{rest}?
        how much do I have to pay{rest}?
        has {who} paid{rest}?
        what does {who} owe us{rest}?
        did we bill {who}{rest}?
        what did we charge {who}{rest}?
        is {object} paid{rest}?
        was {object} ever paid{rest}?
        why is {object} so high{rest}?
        what's on {object}{rest}?
        I can't find {object}{rest}, show it again
        what's still (open|outstanding|unpaid){rest}?
        anything overdue{rest}?
        invoices {list}
        bookkeeping needs {object}{rest}
    """,
    ),
    (
        "do",
        "loan credit mortgage",
        """
        I need to borrow money{rest}
        can the bank lend me money{rest}?
        I'd like to borrow{rest}
        could I borrow{rest}?
        {who} wants to borrow money{rest}
        {who} needs to borrow{rest}
        {who} is buying a house and needs the bank{rest}
        lend {who} money{rest}
        we're buying a place and need money from the bank{rest}
        we can't pay for it all ourselves, so a loan{rest}
        borrow {list}
        loan, {list}
        {topic} is too expensive to pay at once, finance it{rest}
        I want to buy {topic} on credit{rest}
        how do I apply to borrow{rest}? please start it
    """,
    ),
    (
        "show",
        "loan credit mortgage installment",
        """
        what would I pay back{rest}?
        how much would I have to pay back{rest}?
        if I borrow{rest}, what does that come to?
        what would borrowing cost me{rest}?
        can we afford the house{rest}?
        how much do I still owe the bank{rest}?
        what does {who} still owe on the loan{rest}?
        how much has {who} borrowed{rest}?
        when is {object} paid off{rest}?
        how much is left on {object}{rest}?
        what are the monthly payments{rest}?
        {list}, what do I pay back
        borrowing: {list}, how much is it
        work out what it costs to borrow{rest}
        what's the bank asking for{rest}?
    """,
    ),
    (
        "do",
        "account",
        """
        {who} wants to bank with us{rest}
        {who} needs a login{rest}
        {who} starts with us, set up the login{rest}
        {who} is joining{rest}, get them set up
        {who} wants to sign up{rest}
        sign {who} up{rest}
        sign me up{rest}
        get {who} set up{rest}
        I'd like to register{rest}
        can I register{rest}?
        I don't have a login yet{rest}
        new customer: {list}
        account, {list}
        account for {who}, {list}
        open one for {who}{rest}
        {who} can't log in because there's no account, make one{rest}
    """,
    ),
    (
        "end",
        "account",
        """
        I don't want to be a customer anymore{rest}
        I'm leaving you{rest}, close everything
        {who} is leaving us, close the account{rest}
        {who} has left{rest}, remove the login
        {who} doesn't work here anymore, shut the account{rest}
        {who} shouldn't be able to log in anymore{rest}
        {who} doesn't want to be a customer any more{rest}
        I want all my data gone{rest}
        I never use {object}, get rid of it{rest}
        nobody uses {object} any more{rest}
        shut {object} down{rest}
        {object} should be closed{rest}
        how do I leave{rest}? close {object}
        take me out of your system{rest}
    """,
    ),
    (
        "do",
        "subscription plan membership",
        """
        I'd like to subscribe{rest}
        subscribe {who}{rest}
        {who} wants to subscribe{rest}
        {who} is joining the gym{rest}
        {who} wants to become a member{rest}
        sign {who} up{rest}
        sign me up for {topic}{rest}
        I want {topic}{rest}, sign me up
        I'll go with {topic}{rest}
        we'll take {topic}{rest}
        {topic} sounds good, let's start{rest}
        could I have {topic}{rest}?
        the trial is over and I want to stay{rest}
        {topic}, {list}, subscribe me
        I want to become a member{rest}
        subscription: {list}
    """,
    ),
    (
        "end",
        "subscription plan membership",
        """
        I don't want to pay for {topic} anymore{rest}
        I (never|hardly) use {topic}, stop it{rest}
        I never watch {topic} anyway{rest}
        {topic} has become too expensive, get me out{rest}
        get me out of {topic}{rest}
        no more {topic}{rest}
        I'm done with {topic}{rest}
        {who} doesn't want to be a member anymore{rest}
        {who} is quitting{rest}
        {who} never comes, end the membership{rest}
        don't renew {object}{rest}
        {object} should not renew{rest}
        let {object} run out{rest}
        stop charging me for {object}{rest}
        I want out{rest}
        we're paying for {object} and nobody uses it{rest}
        how do I get rid of {object}{rest}?
    """,
    ),
    (
        "change",
        "subscription plan tier",
        """
        what I have is too (small|expensive), put me{rest}
        we've outgrown {object}, upgrade it{rest}
        {object} is too much for us, go down{rest}
        can I switch{rest}?
        I'd like to switch{rest}
        switch me over{rest}
        switch {who}{rest}
        {who} wants to upgrade{rest}
        {who} wants something (cheaper|bigger){rest}
        put {who} on a different plan{rest}
        upgrade us{rest}
        different plan please: {list}
        new plan for {who}: {list}
        {object} should be {list}
    """,
    ),
    (
        "do",
        "expense receipt",
        """
        I paid for {topic} myself{rest}
        I paid for {topic} out of my own pocket{rest}
        I had to buy {topic}{rest}, I want it back
        {topic} was on me{rest}
        {topic} - the company should pay{rest}
        {topic}, {list}, paid it myself
        {topic} {list}
        spent {list} on {topic}
        {topic} came to {list}
        I bought {topic}{rest}
        {topic}: {list}, please book it
        here's what I spent: {list}
        spent: {list}
        paid: {list}
        {who} paid out of pocket{rest}
        {who} spent something{rest}
        {who} wants money back for the trip{rest}
        another one for the books: {list}
    """,
    ),
    (
        "show",
        "expense spending cost",
        """
        what did I spend{rest}?
        how much have (I|we) spent{rest}?
        how much went on {topic}{rest}?
        what did we spend on {topic}{rest}?
        how much do we waste on {topic}{rest}?
        {topic}, what did that cost us{rest}
        where did the money go{rest}?
        what did {who} spend{rest}?
        has {who} got the money back{rest}?
        how much did {who} hand in{rest}?
        what did people hand in{rest}?
        what's been claimed{rest}?
        am I over budget, what did I spend{rest}?
        spending {list}
        money spent, {list}?
    """,
    ),
)
