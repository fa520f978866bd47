"""How people ask for posts, pages, campaigns, newsletters, ads, coupons and leads.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "post blog blogpost tweet",
        """
        let the world know: {topic}{rest}
        tell our followers: {topic}{rest}
        tell our readers about {topic}{rest}
        we want to share {topic} with our readers{rest}
        put {topic} out there{rest}
        put {topic} on our channels{rest}
        put something about {topic} online{rest}
        people should read about {topic}{rest}
        {topic} should be out there{rest}
        {topic}, {list}, out with it
        out with it: {list}
        we haven't put anything out for a while{rest}
        our followers are waiting for news{rest}
        big news: {topic}{rest}
        share this: {list}
        everyone should read this: {topic}{rest}
    """,
    ),
    (
        "end",
        "post blog blogpost tweet",
        """
        that was a mistake, take it offline{rest}
        people are upset about {object}{rest}, away with it
        we got a nasty letter about {object}{rest}, take it offline
        there's wrong information in {object}, nobody should see it{rest}
        nobody should read {object} any more{rest}
        {object} is embarrassing{rest}, away with it
        {object} went out too early{rest}, take it off
        {object} isn't true any more{rest}, get it off
        get {object} offline{rest}
        take {object} down{rest}
        {object} has to come down{rest}
        {object} can go{rest}
        I regret {object}{rest}
        {who} wants it gone{rest}
        off the site: {list}
    """,
    ),
    (
        "show",
        "post blog blogpost tweet",
        """
        what have we written about {topic}{rest}?
        have we written anything about {topic}{rest}?
        did we ever write about {topic}{rest}?
        what do people write about {topic}{rest}?
        I want to read something about {topic}{rest}
        anything to read on {topic}{rest}?
        what did {who} write{rest}?
        what's {who} been writing{rest}?
        what did we put out{rest}?
        what's been put out{rest}?
        I read something about {topic} the other day and can't find it{rest}
        how was {topic} received{rest}?
        {topic}, {list}, what's been written
        something to read: {list}
        let me read {topic}{rest}
    """,
    ),
    (
        "do",
        "page landingpage",
        """
        people look for {topic} on our site and find nothing{rest}
        there's nothing about {topic} on our site{rest}
        {topic} should be on our site{rest}
        {topic} isn't on the site yet{rest}
        {topic} deserves a place on the site{rest}
        visitors should find {topic}{rest}
        somewhere on the site for {topic}{rest}
        where do people read about {topic}? put something online{rest}
        put {topic} on the site{rest}
        something on the site about {topic}{rest}
        on the site: {topic}{rest}
        for the site: {list}
        the ads have to lead somewhere{rest}
        the ads have to lead somewhere: {list}
        {topic}, {list}, that goes on the site
    """,
    ),
    (
        "do",
        "campaign promotion",
        """
        let's get people excited about {topic}{rest}
        let's get the word out about {topic}{rest}
        we want to get the word out{rest}
        hardly anyone knows {topic}{rest}
        nobody's buying {topic}{rest}, let's do something about it
        sales are slow, we need to drum up business{rest}
        sales are slow: {list}
        drum up some business{rest}
        let's push {topic}{rest}
        we're going big on {topic}{rest}
        the season starts, let's make some noise{rest}
        make some noise about {topic}{rest}
        everything's ready for {topic}, off it goes{rest}
        off it goes: {list}
        {topic}, {list}, let's get that rolling
        people should be talking about {topic}{rest}
    """,
    ),
    (
        "end",
        "campaign promotion ad advert advertisement",
        """
        it costs a fortune and brings nothing{rest}
        it eats our money{rest}, pull it
        nobody clicks on it{rest}, pull it
        we're sold out, no need to promote it{rest}
        the sale is over, nobody should see it any more{rest}
        there's a typo in it, pull it{rest}
        people find it offensive{rest}, pull it
        the client ran out of money, pull it{rest}
        we've spent enough on {object}{rest}
        {object} doesn't work{rest}, save the money
        {object} doesn't pay{rest}
        {object} has done its job{rest}
        pull {object}{rest}
        pull: {list}
        kill {object}{rest}
        no more money on {object}{rest}
    """,
    ),
    (
        "show",
        "campaign promotion ad advert advertisement",
        """
        is it paying off{rest}?
        was it worth the money{rest}?
        are people clicking{rest}?
        how many people clicked{rest}?
        how many have we reached{rest}?
        what has it brought us{rest}?
        what have we spent on it{rest}?
        are we throwing money out of the window{rest}?
        how's {object} going down{rest}?
        how's {object} doing{rest}?
        does {object} work{rest}?
        what's running{rest}?
        which one works best{rest}?
        did {object} bring in anyone{rest}?
        the client wants to know if it works{rest}
        {object}{rest} - any good
    """,
    ),
    (
        "do",
        "newsletter mailing",
        """
        our readers haven't heard from us for a while{rest}
        let all our readers know about {topic}{rest}
        everyone on our list should hear about {topic}{rest}
        tell everybody on the list: {topic}{rest}
        it's that time of the month, our readers expect something{rest}
        the next one is about {topic}{rest}
        the next issue: {list}
        next issue: {topic}{rest}
        this goes out to all our readers{rest}
        out to all readers: {list}
        off it goes to the readers{rest}
        {topic} should be in all their inboxes{rest}
        {topic}, {list}, to everyone on the list
        we've got news for our readers{rest}
        people signed up for news, here it is: {topic}{rest}
    """,
    ),
    (
        "show",
        "audience segment subscriber",
        """
        who do we reach{rest}?
        who are we talking to{rest}?
        who's in there{rest}?
        who reads us{rest}?
        how many people is that{rest}?
        how many are in {object}{rest}?
        how big is {object}{rest}?
        who belongs to {object}{rest}?
        is {object} big enough{rest}?
        is {object} growing{rest}?
        what groups have we got{rest}?
        which groups can I write to{rest}?
        is {who} in there{rest}?
        who would get it if I wrote to them{rest}?
        {object}{rest} - how many people
        what sort of people are they{rest}?
    """,
    ),
    (
        "do",
        "audience segment",
        """
        I only want to reach certain people: {list}
        I only want to write to some of them{rest}
        not everybody should get it, only {list}
        just these people: {list}
        put these people together{rest}
        everyone like that in one group: {list}
        a group of its own for {topic}{rest}
        a group for {topic}{rest}
        {topic} should get something of their own{rest}
        {topic} are special to us{rest}, put them together
        let's treat {topic} differently{rest}
        let's talk to {topic} separately{rest}
        {topic}, {list}, those belong together
        all those who {list}
        who we want to reach: {list}
    """,
    ),
    (
        "do",
        "ad advert advertisement banner",
        """
        people should see {topic} wherever they click{rest}
        people should see it right away: {topic}{rest}
        everyone who comes by should see {topic}{rest}
        I want {topic} in everyone's face{rest}
        hardly anybody knows {topic}{rest}, let's show it to them
        we've got some money to spend on {topic}{rest}
        let's spend something on {topic}{rest}
        something eye-catching for {topic}{rest}
        something eye-catching: {list}
        let's get {topic} seen{rest}
        visitors should read this first: {topic}{rest}
        across the top: {topic}{rest}
        a big one saying {topic}{rest}
        the competition is everywhere, we should be too{rest}
        {topic}, {list}, let's get that in front of people
    """,
    ),
    (
        "do",
        "coupon voucher promocode promo",
        """
        {who} had trouble with us, let's make it up to them{rest}
        let's give people something off{rest}
        let's give people something off: {list}
        give {who} something off{rest}
        {who} is a loyal customer, they deserve something{rest}
        something off for {topic}{rest}
        something off: {list}
        a little sweetener{rest}
        a little sweetener: {list}
        loyal customers should pay less{rest}
        influencers want something for their followers{rest}
        a thank-you for our customers{rest}
        people who left full carts should come back{rest}
        a code people can type in: {topic}{rest}
        whoever types in {topic} should pay less{rest}
        {topic}, {list}, people should pay less with that
    """,
    ),
    (
        "show",
        "coupon voucher promocode promo discount",
        """
        can I get it cheaper{rest}?
        is there any money off{rest}?
        do I get anything off{rest}?
        any codes going{rest}?
        is there a code I can type in{rest}?
        before I pay, is there something off{rest}?
        does {topic} still work{rest}?
        is {topic} still good{rest}?
        I've got {topic}, what's it worth{rest}?
        what do I get with {topic}{rest}?
        {topic} isn't accepted, why{rest}?
        how often was {topic} used{rest}?
        {topic}{rest} - still good
        students pay less, don't they{rest}?
        how much do I save{rest}?
    """,
    ),
    (
        "end",
        "coupon voucher promocode promo",
        """
        {topic} has ended up on a bargain site{rest}
        everyone's using {topic}{rest}, it was meant for one person
        people abuse {topic}{rest}
        we lose money with {topic}{rest}
        {topic} was only for the holidays{rest}
        {topic} shouldn't work any more{rest}
        nobody should get anything off with {topic}{rest}
        nothing off any more with {topic}{rest}
        make {topic} worthless{rest}
        kill {topic}{rest}
        void {topic}{rest}
        {topic} can go{rest}
        {topic}, {list}, no longer good
        back to full price, {topic} is over{rest}
        we were too generous with {topic}{rest}
    """,
    ),
    (
        "do",
        "lead prospect",
        """
        {who} might buy something{rest}
        {who} is interested{rest}
        {who} asked for a quote{rest}
        {who} wants to know more{rest}
        {who} looked at our stand for a long time{rest}
        {who} gave me a business card{rest}
        I met {who} at the fair{rest}
        I had a good chat with {who}{rest}, sales should follow up
        {who} could be a customer one day{rest}
        someone should ring {who} and sell something{rest}
        sales should look after {who}{rest}
        for sales: {who}, {list}
        for the sales people: {list}
        someone new who could buy: {list}
        {topic} could be interested{rest}
        fresh from the fair: {list}
        {topic}, {list}, they might buy
    """,
    ),
    (
        "show",
        "lead prospect",
        """
        who might buy{rest}?
        who could I ring{rest}?
        who should I call first{rest}?
        who's interested{rest}?
        who's hot{rest}?
        who has shown interest{rest}?
        who came in{rest}?
        anyone new{rest}?
        anyone I can sell to{rest}?
        who have we got from the fair{rest}?
        has anyone spoken to {who}{rest}?
        is {who} still interested{rest}?
        how warm is {who}{rest}?
        where did {who} come from{rest}?
        sales is twiddling its thumbs, who can they ring{rest}?
        who's worth a call, {list}
    """,
    ),
)
