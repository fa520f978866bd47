"""How people say options of life: what a thing is like (condition), the order of a list, whom it is for, sizes of clothes.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "condition item_condition product_condition",
        "new brand_new unused",
        """
        (brand new|new) (only|please)
        nothing (second-hand|used)
        unopened, in the original box
        never (worn|used) by anyone before
        . I don't want anything somebody else has had
        . it has to be brand new, it's a present
    """,
    ),
    (
        "condition item_condition product_condition",
        "used second_hand secondhand pre_owned preowned",
        """
        second-hand
        (used|pre-owned)[ is what I want]
        from a previous owner
        . it doesn't have to be new, I'd rather buy (used|second-hand)
        . it can have a few years behind it, I never buy new
        from somebody who doesn't need it any more
    """,
    ),
    (
        "* condition item_condition",
        "refurbished renewed reconditioned factory_refurbished certified_refurbished",
        """
        refurbished
        (refurbed|reconditioned)[ please]
        overhauled by the (shop|maker)
        one that's been (repaired|restored) and tested before being sold again
        . refurbished is (fine|what I'm after)
        professionally overhauled rather than fresh from the factory
    """,
    ),
    (
        "* condition",
        "like_new excellent_condition open_box",
        """
        as good as new
        (hardly|barely) used
        used, but you (can't|shouldn't) be able to tell
        in mint condition
        . someone opened it and (sent it back|never used it)
        . I want it as if it came straight out of the shop, but for less
    """,
    ),
    (
        "condition item_condition",
        "good very_good good_condition",
        """
        in good shape
        used but well looked after
        with only (light|small) signs of wear
        . a few scratches, otherwise it's in good order
        perfectly usable, with the odd scratch
        used, with nothing wrong but a mark or two
    """,
    ),
    (
        "condition item_condition",
        "fair acceptable poor worn well_used",
        """
        (scuffed|worn) but it works
        in so-so condition
        [and ]I don't care how worn it is
        scratches and dents (and all|don't matter)
        . it's (been through a lot|pretty worn), but does its job
        . it may look (rough|tatty) as long as it works
    """,
    ),
    (
        "* condition",
        "for_parts for_parts_or_not_working parts_only",
        """
        for spares
        (broken|dead) (is fine|ones only)
        just (to take apart|for the parts)
        . it doesn't have to work, I only need the bits inside
        . I'm going to strip it for parts
        defective ones, to take apart
    """,
    ),
    (
        "sort sort_by order_by sort_order ordering",
        "price_asc price_low_to_high price_low lowest_price cheapest price_ascending",
        """
        cheapest first
        starting with the (cheapest|lowest price)
        (lowest|smallest) price (on top|first)
        from cheap to expensive
        . I want to see the bargains at the top
        . put the least expensive ones first
    """,
    ),
    (
        "sort sort_by order_by sort_order ordering",
        "price_desc price_high_to_low price_high highest_price most_expensive price_descending",
        """
        most expensive first
        from the dearest down
        (priciest|highest price) (on top|first)
        . show me the expensive ones first
        . start with the top of the price range
        from expensive to cheap
    """,
    ),
    (
        "sort sort_by order_by sort_order ordering ranking",
        "rating rating_desc best_rated top_rated highest_rated customer_rating review_score avg_customer_review",
        """
        best reviewed first
        by (stars|reviews)
        the ones people (like|rate) best on top
        . start with whatever has the most stars
        . put those with the best reviews first
        from five stars down
    """,
    ),
    (
        "sort sort_by order_by sort_order ordering",
        "newest latest recent date_desc newest_arrivals release_date most_recent created_desc recency",
        """
        newest first
        latest on top
        the most recent ones first
        starting with the latest
        . what's just come in should be at the top
        . put the newest at the top
    """,
    ),
    (
        "sort sort_by order_by ordering",
        "oldest date_asc oldest_first created_asc",
        """
        oldest first
        in the order they came, the very first on top
        starting with the oldest
        . the ones from longest ago go on top
        . put the ancient ones at the top
        what's been there longest on top
    """,
    ),
    (
        "sort sort_by order_by ordering",
        "popularity popular best_selling bestsellers most_popular trending views",
        """
        best sellers first
        by popularity
        what everybody's buying on top
        whatever sells best first
        . start with the ones most people go for
        . I want to see first what everyone else buys
    """,
    ),
    (
        "sort sort_by order_by ordering",
        "distance nearest closest proximity",
        """
        nearest first
        closest on top
        by how far away they are
        starting with what's nearby
        . the shorter the trip the higher up the list
        . I don't want to go far, so the near ones at the top
    """,
    ),
    (
        "sort sort_by order_by ordering",
        "relevance best_match most_relevant",
        """
        best matches first
        whatever fits best on top
        by how well they match
        . the ones closest to what I asked for first
        . put what suits my search best at the top
        closest match on top
    """,
    ),
    (
        "sort sort_by order_by ordering",
        "discount biggest_discount discount_desc savings",
        """
        biggest savings first
        the ones marked down most on top
        by how much is off
        . start with the steepest discount
        the best deals on top, by percentage off
        with the largest price cut first
    """,
    ),
    (
        "sort sort_by order_by ordering",
        "name alphabetical name_asc title a_to_z",
        """
        from A to Z
        in alphabetical order
        by name
        . put them in the order of the alphabet
        alphabetically
        . I want the As at the top and the Zs at the bottom
    """,
    ),
    (
        "sort sort_by order_by ordering",
        "duration fastest shortest quickest travel_time prep_time total_time",
        """
        quickest first
        (shortest|fastest) on top
        by how long (it takes|they take)
        . start with whatever takes the least time
        the ones that take least time on top
        . I'm short of time, so quick ones at the top
    """,
    ),
    (
        "gender department target_gender",
        "men male mens man",
        """
        for (men|a man|a guy|a gentleman)
        men's
        in the men's section
        . it's for my husband
        . he's a (grown man|guy)
        for a (bloke|chap)
    """,
    ),
    (
        "gender department target_gender",
        "women female womens woman ladies",
        """
        for (women|a woman|a lady)
        (women's|ladies')
        in the ladies' section
        . it's for my wife
        . she's a grown woman
        for a grown-up lady
    """,
    ),
    (
        "* gender department",
        "unisex gender_neutral",
        """
        that (anyone|both men and women) can (wear|use)
        unisex
        for him and her alike
        . we both want to (wear|use) it
        . it doesn't matter if a man or a woman wears it
        for either sex
    """,
    ),
    (
        "gender department target_gender section",
        "kids children boys_girls child youth junior",
        """
        for (a child|kids|the little ones)
        in the (kids'|children's) section
        children's
        . it's for my (kid|little one), who's still at primary school
        for a little one
        in kids' sizes
    """,
    ),
    (
        "size clothing_size shirt_size garment_size tshirt_size",
        "xs extra_small x_small",
        """
        in XS
        the tiniest (size|one) they have
        extra small
        . even an S is too big for (me|her|him)
        . (she's|I'm) really tiny, an S hangs off (her|me)
        the size below S
    """,
    ),
    (
        "size clothing_size shirt_size garment_size tshirt_size",
        "s",
        """
        in an S
        in S
        size S[ please]
        small
        . (I take|I'm|she takes) an S
        . an M is too big and an XS too tight
    """,
    ),
    (
        "size clothing_size shirt_size garment_size tshirt_size",
        "m",
        """
        in an M
        size M[ please]
        in M
        medium
        . (I take|he takes) an M
        . an S is too tight on me and an L too big
    """,
    ),
    (
        "size clothing_size shirt_size garment_size tshirt_size",
        "l",
        """
        in an L
        size L[ please]
        in L
        large
        . (I wear|he wears) an L
        . an M is a bit tight, an XL would be too much
    """,
    ),
    (
        "size clothing_size shirt_size garment_size tshirt_size",
        "xl extra_large x_large",
        """
        in XL
        extra large
        size XL[ please]
        . (I take|he takes) an XL
        . an L is one size too small (for me|on him)
        one up from L
    """,
    ),
    (
        "size clothing_size shirt_size garment_size tshirt_size",
        "xxl xx_large 2xl",
        """
        in XXL
        double XL
        size (XXL|2XL)
        one up from XL
        . even an XL is too tight on (me|him)
        . (I'm|he's) really big, an XL won't close
    """,
    ),
)
