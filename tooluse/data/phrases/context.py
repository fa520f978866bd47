"""What people add to a request that is no argument of it: reasons, stories, who said so.

Sentences before and after a request for any tool. They name people, days and things, so that a model
learns that not all of those belong to the call.
"""

from __future__ import annotations

from tooluse.data.phrases import around
from tooluse.data.templates import lines

BEFORE = around.BEFORE + lines("""
    {name} (called|wrote|stopped by) (this morning|yesterday|again|about it)
    there was a mix-up at the {place}
    I just got off the phone with {name}
    (my|our) {relation_noun} has a {affair} (then|that day|soon)
    the {thing} is broken again, so we're a bit late with everything
    someone forgot to tell us about the {affair}
    we found out only now
    {name} isn't happy about it
    it's for {name}'s {affair}
    sorry, I forgot this earlier
    I promised {name} to do it before the {affair}
    this came in by mail (yesterday|on {weekday}|this morning)
    I'm standing in for {name} today
    {name} is off sick, so I do it
    as you know, the {place} is closed this week
    we had a {affair} last month and it went wrong
    there's somebody at the desk
    it's been on my list since {weekday}
    got a message from the {place}
    {name} changed plans again
    the {affair} took longer than we thought
    this should have been done on {weekday}
    I know it's late
    I've already tried twice
    they keep asking me about it
    our {job} noticed something
    {name} couldn't decide for weeks, but now it's clear
""")

AFTER = around.AFTER + lines("""
    (she|he) asked about it twice
    (she|he) is travelling until {weekday}
    (she|he)'s moving to {city} soon
    (she|he) has a {affair} then
    (she|he) will be so relieved
    (she|he) forgot last time
    (she|he) has been waiting for ages
    (she|he) doesn't live far away
    (she|he) sounded upset on the phone
    (she|he) used to work as a {job}
    (she|he) told me at the {place}
    they had the wrong one last time
    they won't mind
    because of the {affair}
    because {name} said so
    because the {thing} broke
    because there's a {affair} coming up
    since the last one got lost
    since nobody did it yesterday
    the last one got lost
    that's what {name} told me
    {name} from the {place} asked for it
    it slipped my mind (yesterday|on {weekday}|last week)
    we talked about it (on {weekday}|yesterday|last week)
    I already told {name}
    {name} knows about it
    {name} will explain why
    it's a long story
    there was a problem with the {thing}
    the {place} called about it
    I think (she|he) prefers it that way
    as always
    as agreed with {name}
    so that we're done before the {affair}
    so {name} can go home
    so it's ready in time
    it was my fault, not yours
    not like last time please
    nothing else for now
    the rest can wait until {weekday}
    I'll tell {name} myself
    don't tell {name}, it's a surprise
    otherwise {name} gets angry
    and sorry about the {affair}
    everything else stays as it is
    everything else is fine
    you know how (she|he) is
""")
