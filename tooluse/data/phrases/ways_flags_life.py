"""How people say yes or no to the flags of shops: wrapping, shipping, stock, offers, payment.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "gift_wrap gift_wrapped gift_wrapping wrap_as_gift add_gift_wrap include_gift_wrap giftwrap",
        "true",
        """
        gift-wrapped
        wrapped up (nicely|as a present)[, please]
        with (pretty|nice) paper and a (bow|ribbon)
        [and ]in (gift|wrapping) paper
        . please wrap it
        . it should look like a present when it arrives
        . I won't see it before it's handed over, so wrap it for me
        . I'm hopeless at wrapping, so (can you|please) do that part
        and have (it|them) put in wrapping paper
    """,
    ),
    (
        "gift_wrap gift_wrapped gift_wrapping wrap_as_gift add_gift_wrap include_gift_wrap giftwrap",
        "false",
        """
        no (gift wrap|wrapping|wrapping paper)
        without any (gift wrapping|fancy paper)
        . (no need|you don't need) to wrap it
        . I'll wrap it myself
        . I've [still ]got wrapping paper at home
        skip the (gift paper|wrapping|bow and ribbon)
        unwrapped
        . plain box is fine, it's only for me
        . don't bother with the wrapping
    """,
    ),
    (
        "is_gift gift is_present send_as_gift mark_as_gift ship_as_gift",
        "true",
        """
        as a (gift|present)
        . it's a (gift|present)
        . it's (for|to go to) somebody else, as a surprise
        . it's not for me, it's somebody's birthday
        to surprise (someone|my wife|my husband|my mum)
        . I'm giving it [away ]to a friend
        . she has no idea she's getting this
        as a little something for a friend's birthday
        gift for a (friend|colleague)
    """,
    ),
    (
        "is_gift gift is_present send_as_gift mark_as_gift ship_as_gift",
        "false",
        """
        . (it's|this is) [just ]for (me|myself)
        . this one's for me, not a (gift|present)
        for my own use
        not a (gift|present)
        . I'm (treating myself|keeping it)
        . I'm the one who'll be using it
        . nobody's birthday, I just (need|want) it
        just a normal order for me
    """,
    ),
    (
        "hide_price hide_prices gift_receipt include_gift_receipt exclude_prices omit_prices without_prices no_price_tag",
        "true",
        """
        with no prices (on|in) the (slip|parcel|paperwork)
        (with|and) a gift receipt
        . (he|she|they) shouldn't see what (it|this) cost
        no price anywhere in the box please
        . take the prices off the paperwork
        . it'd be embarrassing if they knew what I paid
        . don't let them find out how much I spent
        so that nobody sees what I paid
        but hide the price
    """,
    ),
    (
        "hide_price hide_prices gift_receipt include_gift_receipt exclude_prices omit_prices without_prices no_price_tag",
        "false",
        """
        with the prices showing
        (with|and) the normal receipt
        . it's fine if they see the price
        . leave the prices on
        . they need the price on the slip for (customs|their expenses)
        a normal receipt is fine
        . (no|don't need a) gift receipt
        . they know what it costs anyway
    """,
    ),
    (
        "signature_required require_signature signature_on_delivery needs_signature signed_for adult_signature",
        "true",
        """
        signed for
        [and ]with a signature
        against [a ]signature
        . someone (must|has to) sign for it
        . (get|make sure they get) a signature when it's handed over
        . it's valuable, so not without somebody's name on the form
        . last time (it|one) went missing, I want (a signature|them to sign) this time
        . make them sign
        . I want proof that it was handed to a person
    """,
    ),
    (
        "signature_required require_signature signature_on_delivery needs_signature signed_for adult_signature",
        "false",
        """
        no signature[ needed]
        without (a|needing a) signature
        . nobody (has|needs) to sign[ for it]
        . (there's|there'll be) nobody in to sign
        . don't make them sign
        unsigned is fine
        . it isn't worth much, no need for anyone to sign
        . I won't be there to sign
        skip the signature
    """,
    ),
    (
        "leave_at_door leave_at_doorstep leave_outside safe_drop leave_on_porch authority_to_leave drop_at_door leave_unattended doorstep_delivery",
        "true",
        """
        left (at|outside) the door
        . (just|please) (leave|drop) it (at|by|outside) the [front ]door
        . (put|leave) it on the (porch|doorstep|doormat)
        . nobody's home, so just put it down outside
        . no need to ring, just drop it on the step
        . it can stay outside till I'm back
        . the baby's asleep, so don't knock, just leave it outside
        and just leave it on the step
        to the doorstep, I'll grab it later
    """,
    ),
    (
        "leave_at_door leave_at_doorstep leave_outside safe_drop leave_on_porch authority_to_leave drop_at_door leave_unattended doorstep_delivery",
        "false",
        """
        . don't leave it outside
        . (hand|give) it to me (personally|in person)
        handed over in person
        not left on the (doorstep|porch)
        . things get stolen (off|from) our (porch|doorstep)
        . please ring and wait until (I come|someone comes) down
        . I'll be in, so bring it to me rather than leave it outside
        never just on the doormat
        . if I'm out, take it back with you
    """,
    ),
    (
        "contactless contact_free no_contact contactless_delivery zero_contact",
        "true",
        """
        contactless
        contact-free
        with no contact
        . I've got (covid|the flu), so keep your distance
        . we're (ill|isolating) here, don't come near
        without (meeting|seeing) (anyone|anybody)
        . I'd rather not meet anyone face to face
        . someone here is ill and it's catching
        . please keep (apart|your distance), we're all sick
    """,
    ),
    (
        "contactless contact_free no_contact contactless_delivery zero_contact",
        "false",
        """
        . it needn't be contactless
        not contactless
        . handing it over in person is fine
        . I'd like to meet them at the door
        face to face is fine
        . I don't mind (contact|meeting the courier)
        . nobody's ill here, no need to keep a distance
        . I'd rather have it put into my hands
    """,
    ),
    (
        "express express_shipping express_delivery expedited_shipping fast_shipping fast_delivery next_day next_day_delivery priority_shipping",
        "true",
        """
        [by ]express
        with (express|fast|the fastest) (shipping|delivery)
        I'll pay extra for speed
        . I don't mind paying more to get it sooner
        . it has to be here in no time
        sent the quick way
        . standard post is too slow for me
        next-day if (possible|you can)
        . I'll pay whatever it costs to have it sooner
    """,
    ),
    (
        "express express_shipping express_delivery expedited_shipping fast_shipping fast_delivery next_day next_day_delivery priority_shipping",
        "false",
        """
        [by ]standard (post|shipping|delivery)
        . no need for express
        . (normal|ordinary|regular) post will do
        . I'm not paying extra for speed
        slow shipping is (fine|ok)
        . it can take ages[ for all I care]
        . don't bother with (next-day|express)
        at the normal speed
        the cheap slow way
    """,
    ),
    (
        "free_shipping free_shipping_only free_delivery free_delivery_only free_postage",
        "true",
        """
        with free (shipping|delivery|postage)
        . I (don't want to|won't) pay [for ](shipping|postage)
        . (shipping|delivery) has to be free
        free postage only
        and only where delivery costs nothing
        . I hate paying for delivery
        without any (delivery|shipping) charge
        shipped for free
        . skip the ones that charge for postage
    """,
    ),
    (
        "free_shipping free_shipping_only free_delivery free_delivery_only free_postage",
        "false",
        """
        . I don't mind paying [for ](shipping|postage)
        . (postage|shipping) can cost something
        even if (delivery|shipping) costs extra
        . show the ones that charge for delivery, too
        paid (shipping|delivery) is ok
        . it doesn't have to be free delivery
        including those that charge for (postage|shipping)
        . a delivery charge is no problem
    """,
    ),
    (
        "in_stock in_stock_only only_in_stock available_only only_available exclude_out_of_stock hide_out_of_stock hide_sold_out in_stock_now",
        "true",
        """
        in stock
        only what's (in stock|available|on the shelf)
        that (you|they) actually have
        . I don't want to wait for a restock
        . leave out (anything|whatever's) sold out
        . nothing on back order please
        that I can (have|buy|get) (now|right away)
        . no sold-out stuff
        . it has to be available now
    """,
    ),
    (
        "in_stock in_stock_only only_in_stock available_only only_available exclude_out_of_stock hide_out_of_stock hide_sold_out in_stock_now",
        "false",
        """
        including [the ]sold-out ones
        (also|even) if it's (sold out|out of stock)
        . I don't mind waiting for a restock
        . back order is (fine|ok)
        whether [or not ](it's|they're) in stock[ or not]
        . show me the ones that are out of stock as well
        . it doesn't matter if it's sold out right now
        in stock or not
    """,
    ),
    (
        "on_sale on_sale_only discounted discounted_only sale_only deals_only only_deals special_offers_only reduced_only only_discounted",
        "true",
        """
        on sale
        that's been (marked down|reduced)
        only (bargains|special offers|reduced ones)
        . I only buy (things that are reduced|in the sales)
        with a discount
        (at|for) less than the usual price
        . nothing at full price
        has to be (discounted|on offer)
        whatever's on offer
        . I'm after a bargain
    """,
    ),
    (
        "on_sale on_sale_only discounted discounted_only sale_only deals_only only_deals special_offers_only reduced_only only_discounted",
        "false",
        """
        . full price is fine
        at (the normal|full) price
        . (it|they) needn't be on (sale|offer)
        not just the (sale items|bargains|special offers)
        . include the ones at regular price
        . I don't care about discounts
        reduced or not
        . doesn't have to be a bargain
    """,
    ),
    (
        "auto_renew autorenew auto_renewal renew_automatically automatic_renewal",
        "true",
        """
        [and ](let it renew|renewing) (itself|by itself|automatically)
        . (it|that) should carry on (until I say stop|by itself)
        with auto-renew (on|enabled)
        . keep it going when it runs out
        . I always forget to (renew|extend) it
        . I don't want (a gap|it to lapse)
        and renew it without asking me
        . roll it over every time
        on auto-renew
    """,
    ),
    (
        "auto_renew autorenew auto_renewal renew_automatically automatic_renewal",
        "false",
        """
        . it shouldn't renew (by itself|automatically)
        with auto-renew (off|disabled)
        . (just|only) this once, then let it (end|run out|lapse)
        . I don't want to be charged again
        . let it (expire|lapse) at the end
        no auto-renew
        without automatic renewal
        . ask me before you extend it
        . I'll decide later if I extend it
    """,
    ),
    (
        "allow_substitutions allow_substitution substitutions substitutes accept_substitutes accept_substitutions substitute_ok allow_replacements replacements_allowed",
        "true",
        """
        . substitutes are (ok|fine)
        . if they're out of something, (bring|take|get) (the nearest thing|something similar)
        (or|else) something similar
        . a different brand is fine[ too]
        . swap anything that's (missing|out) for the closest thing
        . use your judgement if something's sold out
        . I'm not fussy about brands
        . replacements welcome
        other brands ok
    """,
    ),
    (
        "allow_substitutions allow_substitution substitutions substitutes accept_substitutes accept_substitutions substitute_ok allow_replacements replacements_allowed",
        "false",
        """
        no substitut(es|ions)
        . (exactly these|this exact one) or nothing
        . don't swap (anything|things) for (something else|other brands)
        . if they're out of something, just leave it off
        without replacements
        . last time (I got|they brought) the wrong brand
        . please no other brands
        . I'm (picky|fussy), only what I asked for
        . leave it out rather than swap it
    """,
    ),
)
