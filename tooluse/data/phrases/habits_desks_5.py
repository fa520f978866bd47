"""How people ask for what estate agents, landlords, insurers, lawyers and pharmacies do.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "viewing",
        """
        {who} would like to see the place{rest}
        {who} wants to walk through it{rest}
        {who} saw the ad and wants to have a look{rest}
        {who} is interested and wants to look round{rest}
        {who} fell in love with the photos{rest}
        let {who} in for a look{rest}
        I saw your ad, may I have a look{rest}?
        the photos look nice, I'd like to see it for real{rest}
        I'd like to see it before I decide{rest}
        I don't rent anything I haven't seen{rest}
        can I come and look round{rest}?
        could somebody let us in{rest}? we want to see it
        when could we look inside{rest}? put us down
        {topic} looks nice, can we come and look{rest}?
        {topic}, {list}, they want to look round
        coming to look: {list}
        show the place{rest}
    """,
    ),
    (
        "show",
        "viewing",
        """
        who's coming to look round{rest}?
        who wants to see {topic}{rest}?
        who's been to look at {topic}{rest}?
        how many people want to look at {topic}{rest}?
        when can people look at {topic}{rest}?
        when are they coming to look{rest}?
        is anybody coming to look{rest}?
        is anyone interested{rest}?
        has {who} been to see it{rest}?
        did {who} turn up to look{rest}?
        when is {who} coming to look{rest}?
        do I have to tidy up, is anyone coming{rest}?
        the sellers ask if anyone was there{rest}
        the owner asks how many came{rest}
        when must I be at the house{rest}?
        which doors do I have to open{rest}?
        where do I have to be with the keys{rest}?
    """,
    ),
    (
        "end",
        "viewing",
        """
        {who} isn't coming to look{rest}
        {who} found something else and won't come to look{rest}
        {who} doesn't want to see it any more{rest}
        {who} no longer cares for the place{rest}
        {who} says it's too far out, no need to see it{rest}
        the place is gone{rest}, nobody needs to come
        the owners have found somebody{rest}, tell them not to come
        we've found a place, we won't come to look{rest}
        I don't need to see it any more{rest}
        I won't come to look{rest}
        it's not for us, we needn't see it{rest}
        nobody has to open up{rest}
        the sellers can't have people in{rest}
        {topic} has been taken, nobody comes to look{rest}
        {topic}: they're not coming to look{rest}
        not coming to look, {list}
    """,
    ),
    (
        "show",
        "property apartment flat house listing",
        """
        what have you got on the market{rest}?
        what's on the market{rest}?
        what's to let{rest}?
        where could we live{rest}?
        where could {who} live{rest}?
        {who} is looking for somewhere to live{rest}
        {who} is moving here{rest}
        we're looking for somewhere to live{rest}
        we're expecting and need more room{rest}
        I have to move out and need somewhere{rest}
        I'm starting a job there and need a roof over my head{rest}
        somewhere to live{rest}, what is there?
        a roof over our heads{rest}, anything?
        anything I could afford{rest}?
        is {topic} still to be had{rest}?
        what's {topic} like{rest}?
        is {topic} still empty{rest}?
        who lives in {topic}{rest}?
        to let, {list}?
    """,
    ),
    (
        "do",
        "property listing apartment flat",
        """
        {topic} goes on the market{rest}
        {topic} is coming up{rest}
        {topic} is empty now, we should find somebody{rest}
        {topic} is to be let{rest}
        the owners of {topic} want to sell{rest}
        the owner wants to sell{rest}
        we've been asked to sell {topic}{rest}
        find somebody for {topic}{rest}
        put {topic} in the window{rest}
        get {topic} out there{rest}
        {topic} isn't online yet{rest}
        {topic}: {list}, into the window
        {topic}, {list}, out on the market
        people should see {topic}{rest}
        I'm moving out and somebody should have my place{rest}
        we want to sell our home{rest}
        fresh on the market: {list}
        one more for our window: {list}
    """,
    ),
    (
        "do",
        "lease tenancy",
        """
        {who} is taking the place{rest}
        {who} takes it{rest}
        {who} is moving in{rest}
        {who} likes it and wants to sign{rest}
        {who} wants to sign{rest}
        {who} is ready to sign{rest}
        {who} gets the keys{rest}
        the owner is happy with {who}{rest}
        we've decided for {who}{rest}
        let {who} have it{rest}
        paper for {who} to sign: {list}
        ready to sign: {list}
        {who} can have it, {list}
        {topic} goes to {list}
        {topic} has been taken{rest}
        we've found somebody for {topic}{rest}
        we've shaken hands{rest}, now the paper
        we'd like to live there, where do we sign{rest}?
        draw something up for signing{rest}
    """,
    ),
    (
        "show",
        "lease tenancy",
        """
        until when can {who} stay{rest}?
        how long is {who} staying{rest}?
        how long can I stay{rest}?
        when do I have to be out{rest}?
        may {who} keep a dog there{rest}?
        am I allowed to paint the walls{rest}?
        what did {who} sign{rest}?
        what did I sign{rest}?
        what have we agreed with {who}{rest}?
        how soon can {who} get out{rest}?
        how soon can I get out{rest}?
        who's running out{rest}?
        who has to be out{rest}?
        what does it say in the paper {who} signed{rest}?
        {who} says the cellar belongs to it, what does it say{rest}?
        I can't find my copy of what I signed{rest}
        {topic}: until when is it let{rest}?
        how long is {topic} let for{rest}?
    """,
    ),
    (
        "end",
        "lease tenancy",
        """
        {who} is moving out{rest}
        {who} moves out{rest}
        {who} wants to move out{rest}
        {who} gave notice{rest}
        {who} has bought a house{rest}
        {who} brought back the keys{rest}
        {who} never pays and has to go{rest}
        the owner wants {who} out{rest}
        we want {who} out{rest}
        I'm moving out{rest}
        I'm giving notice{rest}
        this is my notice{rest}
        we've bought our own home{rest}, we're leaving
        we're leaving the place{rest}
        I won't be living here much longer{rest}
        I want out of what I signed{rest}
        {topic} will be empty{rest}
        moving out: {list}
        notice: {list}
    """,
    ),
    (
        "show",
        "rent arrears",
        """
        has {who} paid{rest}?
        has {who} paid for the flat{rest}?
        is {who} behind{rest}?
        how much is {who} behind{rest}?
        who hasn't paid{rest}?
        who's behind{rest}?
        who pays what{rest}?
        how much do they pay{rest}?
        how much does {who} pay to live there{rest}?
        what does it cost to live there{rest}?
        what would I have to pay to live there{rest}?
        did my money for the flat get to you{rest}?
        am I behind{rest}?
        what do I still owe for the flat{rest}?
        {who} swears that the money went out{rest}
        the owner is waiting for the money{rest}, where is it?
        what comes in for {topic}{rest}?
        what does {topic} bring in{rest}?
        {topic}: how much{rest}?
    """,
    ),
    (
        "do",
        "fault leak defect breakdown",
        """
        {topic} doesn't work{rest}
        {topic} has stopped working{rest}
        {topic} is out of order{rest}
        {topic} is playing up{rest}
        something's not right with {topic}{rest}
        something isn't as it should be{rest}
        the landlord should know{rest}
        someone should come and look{rest}
        could you send somebody{rest}?
        it's been like this for days{rest}
        I can't live like this{rest}
        not working: {list}
        {topic}: {list}, please send someone
        {who} says something isn't working{rest}
        {who} has trouble at home{rest}
        {who} stopped me on the stairs{rest}
        pass this on to whoever sees to it: {list}
    """,
    ),
    (
        "do",
        "claim",
        """
        something has happened that I'm covered for{rest}
        something happened and you should pay for it{rest}
        I think I'm covered for that{rest}
        I'm insured with you, and now it has happened{rest}
        what do I pay you for, now it's happened{rest}
        I'd like you to pay for that{rest}
        I want you to pay for it{rest}
        {who} had bad luck{rest}
        {who} wants us to pay{rest}
        {who} has had something happen and is covered{rest}
        {who} is on the phone, quite shaken{rest}
        {who} called from the scene{rest}
        {who}: {list}, wants us to pay
        it wasn't my fault, who pays{rest}?
        who pays me for that{rest}?
        now it's happened: {list}
        bad luck, {list}, and I'm insured
        please open a file{rest}, I'm still shaking
    """,
    ),
    (
        "show",
        "claim",
        """
        when do I get paid{rest}?
        when do you pay{rest}?
        are you going to pay{rest}?
        how much will you pay me{rest}?
        how much did we pay {who}{rest}?
        has {who} been paid out{rest}?
        is {who} going to get something{rest}?
        {who} asks when we're paying{rest}
        {who} has been waiting for our money for ages{rest}
        I sent all the photos and heard nothing{rest}
        the garage wants to know whether you pay{rest}
        the assessor was here long ago, what's taking so long{rest}?
        have you made up your minds{rest}?
        how far are we with {topic}{rest}?
        how far are you with {object}{rest}?
        who's dealing with {object}{rest}?
        what's happening with {object}{rest}?
        is {object} settled{rest}?
        what's on the assessor's desk{rest}?
    """,
    ),
    (
        "end",
        "claim",
        """
        I've sorted it out with the other side, you needn't pay{rest}
        you needn't pay after all{rest}
        the other side pays, we're out of it{rest}
        it was less bad than it looked, I'll pay it myself{rest}
        it turned up again, no need to pay me{rest}
        I don't want to lose my bonus, I'll pay it myself{rest}
        {who} will pay it out of their own pocket{rest}
        {who} doesn't want anything from us any more{rest}
        {who} found it again, so we needn't pay{rest}
        {who} has been paid, that's it{rest}
        {who} made it up, we pay nothing{rest}
        nobody wants our money any more{rest}
        everything has been paid, put {object} away{rest}
        all paid, shut {object}{rest}
        {object} is settled{rest}, put it away
        {object}: nothing more to do, {list}
        I withdraw what I sent in{rest}
    """,
    ),
    (
        "show",
        "coverage cover insurance",
        """
        am I covered{rest}?
        am I insured{rest}?
        am I insured for that{rest}?
        is {who} covered{rest}?
        is {who} insured with us{rest}?
        would you pay if something happened{rest}?
        would {who} get anything{rest}?
        what's included{rest}?
        what's in and what isn't{rest}?
        what am I paying for all these years{rest}?
        what if something happens abroad{rest}?
        it says something in the small print, but what{rest}?
        {who} can't find the papers, what are they insured for{rest}?
        does {topic} pay for that{rest}?
        what does {topic} say{rest}?
        what's in {topic}{rest}?
        {topic}{rest} - what does it say about that?
    """,
    ),
    (
        "show do",
        "quote quotation estimate",
        """
        what would it cost me{rest}?
        what would you charge{rest}?
        what would you want for it{rest}?
        how much would that be{rest}?
        how much are we talking about{rest}?
        roughly how much{rest}?
        give me a rough idea what it would cost{rest}
        before I decide, what would it come to{rest}?
        I'm comparing prices{rest}, what's yours?
        I want to know the price first{rest}
        I can't say yes before I know what it costs{rest}
        {who} wants to know what it would cost{rest}
        {who} wants a price{rest}
        {who} asks what we'd charge{rest}
        {who} is comparing{rest}, how much with us?
        a price for {who}{rest}
        {topic}: what would it come to{rest}?
        {topic}, {list}, how much would that be?
        price please: {list}
        what's your best price{rest}?
    """,
    ),
    (
        "do",
        "prescription refill",
        """
        {who} is running out of tablets{rest}
        {who} has taken the last one{rest}
        {who} has hardly any left{rest}
        {who} needs more from the chemist{rest}
        {who}'s box is empty{rest}
        {who} should get something for it{rest}
        {who} should take {list}
        {who} gets {list}, chemist please
        let {who} have some more{rest}
        I've run out of my pills{rest}
        I've only a few left{rest}
        I'm on my last strip{rest}
        I need some more of my tablets{rest}
        my pills are nearly gone{rest}
        {topic} is nearly gone{rest}
        {topic} again please{rest}
        {topic}: same again{rest}
        same pills again, {list}
        for the chemist: {list}
    """,
    ),
)
