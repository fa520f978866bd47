"""How people ask for deals, customers, stock and replies, and for budgets, savings and debts.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "change",
        "deal opportunity lead prospect stage",
        """
        we're a step further with {topic}{rest}
        good talk with {topic}{rest}
        {topic} is getting serious{rest}
        {topic} has gone cold{rest}
        {topic} isn't where the system says, it's {list}
        {topic} is now {list}
        {topic}: {list}
        {topic} looks different now{rest}
        {topic} counts as {list}
        {topic} moves along{rest}
        {who} has made up their mind{rest}
        {who} wants to think it over{rest}
        {who} called back, so it's {list}
        news from {who}: {list}
        I've just hung up, {list}
        after our call: {list}
    """,
    ),
    (
        "do",
        "deal opportunity",
        """
        there could be some business with {topic}{rest}
        {topic} smells like business{rest}
        {topic} could become something big{rest}
        {topic} asked for an offer{rest}
        {topic} wants an offer{rest}
        {who} is thinking of buying{rest}
        {who} is ready to talk money{rest}
        I'm negotiating with {who}{rest}
        I'm negotiating: {list}
        something's cooking with {topic}{rest}
        there's money in {topic}{rest}
        something for the pipeline: {topic}{rest}
        for the pipeline: {list}
        {topic}, {list}, that could be ours
        we might win {topic}{rest}
        a new one we might win: {list}
    """,
    ),
    (
        "show",
        "deal opportunity",
        """
        what are we about to sell{rest}?
        what's about to close{rest}?
        what have we got in the pipeline{rest}?
        what might come in{rest}?
        how much money is in the pipeline{rest}?
        where do we stand with {topic}{rest}?
        is {topic} going to buy{rest}?
        will {topic} sign{rest}?
        how's it going with {topic}{rest}?
        are we winning {topic}{rest}?
        what did we win{rest}?
        what did we lose{rest}?
        what's {who} negotiating{rest}?
        who's close to signing{rest}?
        which ones are stuck{rest}?
        what's {topic} worth to us{rest}?
    """,
    ),
    (
        "do",
        "customer client",
        """
        {who} is going to buy from us{rest}
        {who} has bought from us for the first time{rest}
        {who} works with us from now on{rest}
        {who} said yes to us{rest}
        {who} isn't in the system yet{rest}
        I can't find {who} in the system{rest}, put them in
        we've won {who}{rest}
        put {who} in the books{rest}
        someone new for the books: {who}{rest}
        {who} is new with us{rest}
        {who}, {list}, new with us
        say hello to {who}{rest}
        we now work for {topic}{rest}
        we've won {topic}{rest}
        {topic} is new with us{rest}
        new on our books: {list}
    """,
    ),
    (
        "show",
        "customer client",
        """
        who's {who}{rest}?
        who is that{rest}?
        do we know {who}{rest}?
        have we dealt with {who} before{rest}?
        has {who} bought from us before{rest}?
        what do we know about {who}{rest}?
        tell me about {who}{rest}
        I've got {who} on the phone, who is that{rest}
        I've got {who} on the line, what have we got{rest}
        where does {who} live{rest}?
        how do I reach {who}{rest}?
        is {who} in our books{rest}?
        pull up {who}{rest}
        what have we got on {topic}{rest}?
        who do we work for{rest}?
        who buys from us{rest}?
        {list} - who's that
    """,
    ),
    (
        "change",
        "customer client",
        """
        {who} has moved{rest}
        {who} has a new number or something{rest}
        {who} got married{rest}
        {who} can't be reached the old way{rest}
        our letter to {who} came back{rest}
        what we have on {who} is out of date, it's {list}
        what we have on {who} is wrong, it's {list}
        {who} is now {list}
        {who}: {list} from now on
        {who} told me something's wrong in our books{rest}
        {who} just told me: {list}
        correct it for {who}{rest}
        we've got it wrong for {topic}, it's {list}
        {topic} has changed{rest}
        new details: {list}
        in the books it should say {list}
    """,
    ),
    (
        "show",
        "analytics pageview",
        """
        does anyone look at our site{rest}?
        is anyone reading this{rest}?
        how many people came by{rest}?
        how many clicks{rest}?
        where do people come from{rest}?
        where do they click{rest}?
        what do people look at most{rest}?
        what are people reading{rest}?
        are we getting more visitors{rest}?
        did the ad bring people in{rest}?
        why do they all leave again{rest}?
        how's the site doing{rest}?
        how's {topic} doing{rest}?
        is {topic} popular{rest}?
        does anybody open {topic}{rest}?
        what are our numbers{rest}?
    """,
    ),
    (
        "do",
        "redirect redirection shortlink",
        """
        people who come to {topic} should end up elsewhere{rest}
        whoever comes to {topic} should land in the right place{rest}
        {topic} should lead somewhere else{rest}
        {topic} should lead to {list}
        {topic} gives an error since we moved{rest}
        {topic} has moved{rest}
        {topic} isn't there any more{rest}, send people on
        {topic} goes to {list}
        {topic} -> {list}
        {topic}: {list}
        old bookmarks don't work any more{rest}
        links from outside end in nothing{rest}
        send them on{rest}
        send visitors on: {list}
        from {topic} on to {list}
        catch those who come to {topic}{rest}
    """,
    ),
    (
        "change",
        "stock inventory",
        """
        I counted again, it's {list}
        I've counted {topic}, {list}
        the count is off for {topic}, it's {list}
        we don't have as many {topic} as it says, {list}
        {topic} came in, so now it's {list}
        some {topic} broke, we're at {list}
        we found some more {topic} behind the shelf, {list}
        {topic} is now {list}
        {topic}: {list}
        {topic}, now {list}
        it says something else for {topic}, but there are {list}
        make that {list} for {topic}
        correct count for {topic}: {list}
        the shelf says {list}
        stocktaking: {list}
        after the count, {list}
    """,
    ),
    (
        "do",
        "reply response",
        """
        get back to {who}{rest}
        write back to {who}{rest}
        write back: {list}
        tell {who} in return{rest}
        {who} is waiting to hear from us{rest}
        {who} asked something, tell them{rest}
        {who} wants to hear from us{rest}
        what I say to that: {topic}{rest}
        say to that: {topic}{rest}
        say to that: {list}
        let them know {topic}{rest}
        let {who} know{rest}
        we haven't got back to them yet{rest}
        back to them: {list}
        don't leave them hanging{rest}
        don't leave {who} hanging{rest}
    """,
    ),
    (
        "do",
        "budget",
        """
        I don't want to spend more than {list}
        I don't want to spend too much on {topic}{rest}
        I spend far too much on {topic}{rest}
        {topic} mustn't cost more than {list}
        {topic} may cost {list}
        for {topic} no more than {list}
        no more than {list}
        at most {list}
        put {list} aside to spend
        {topic} gets {list}
        {topic}: {list}, not more
        keep {topic} in check{rest}
        we have to watch our money{rest}
        where does all the money go? from now on {list}
        I need a cap{rest}
        let's plan the money for {topic}{rest}
    """,
    ),
    (
        "show",
        "budget",
        """
        how much can I still spend{rest}?
        how much is left{rest}?
        how much is left for {topic}{rest}?
        can we still afford it{rest}?
        can we afford {topic}{rest}?
        have I overspent{rest}?
        am I spending too much{rest}?
        are we over{rest}?
        are we within our means{rest}?
        is there any money left for {topic}{rest}?
        is there room for {topic}{rest}?
        did we blow it{rest}?
        how much did we plan for {topic}{rest}?
        what may {topic} cost{rest}?
        I'm standing in the shop, can I spend that{rest}?
        {topic}{rest} - how much left
    """,
    ),
    (
        "change",
        "budget",
        """
        that won't be enough, make it {list}
        everything's got dearer, {list}
        we need more for {topic}{rest}
        we can do with less for {topic}{rest}
        {topic} always ends up costing more, so {list}
        {topic} can have {list}
        {topic} gets {list} instead
        {topic}: {list} from now on
        for {topic} make it {list}
        I got a raise, so {list}
        I've lost some work, so {list}
        I can't stick to that, let's say {list}
        {list} is more realistic
        {list} for {topic}
        cut {topic}{rest}
        let's be stricter with {topic}, {list}
    """,
    ),
    (
        "do",
        "saving savings pot piggybank",
        """
        I want to put something aside{rest}
        put something away for me{rest}
        put {list} aside
        put {list} away
        set {list} aside
        {list} for a rainy day
        something for a rainy day{rest}
        I got some birthday money, put it away{rest}
        before I spend it all, put it away{rest}
        I'm dreaming of {topic}, let's put something aside{rest}
        towards {topic}{rest}
        one day I want to buy {topic}{rest}
        in the jar: {list}
        in the jar with it{rest}
        in the jar for {topic}{rest}
        don't let me spend it{rest}
    """,
    ),
    (
        "show",
        "saving savings pot piggybank",
        """
        how much have I put aside{rest}?
        how much is in the jar{rest}?
        have I got enough for {topic}{rest}?
        can I afford {topic} yet{rest}?
        how far off am I{rest}?
        how long until I can buy {topic}{rest}?
        am I nearly there{rest}?
        what's in the kitty{rest}?
        how much have we got for {topic}{rest}?
        {topic} - have I got enough{rest}
        did anything go in{rest}?
        how much did I put away{rest}?
        what have I got for a rainy day{rest}?
        what would I have if everything broke{rest}?
        how's the jar doing{rest}?
    """,
    ),
    (
        "do",
        "split",
        """
        we all ate together, who owes what{rest}?
        everyone pays their part{rest}
        let's all chip in{rest}
        I paid for everyone{rest}
        I paid for all of us, they should chip in{rest}
        {who} paid for all of us{rest}
        it shouldn't all be on me{rest}
        go halves{rest}
        go Dutch{rest}
        each of us a part{rest}
        fair shares please{rest}
        fair shares: {list}
        share it out: {list}
        {topic} was for all of us{rest}
        {topic} between us{rest}
        {topic}, {list}, everyone chips in
    """,
    ),
    (
        "do",
        "debt iou",
        """
        {who} owes me{rest}
        {who} owes me {list}
        {who} still has to pay me back{rest}
        {who} will pay me back{rest}
        I lent {who} some money{rest}
        I lent {who} {list}
        {who} borrowed from me{rest}
        {who} was short, I helped out{rest}
        {who} forgot the wallet, I paid{rest}
        I paid for {who}{rest}
        I paid {who}'s part{rest}
        so that I don't forget who owes what: {list}
        {who}, {list}, I want that back one day
        I'll get that back: {list}
        remember that I get money from {who}{rest}
        money I lent: {list}
    """,
    ),
)
