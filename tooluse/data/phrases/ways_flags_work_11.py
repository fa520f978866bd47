"""How people say boolean arguments of warehouses, parcels and logistics.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "fragile is_fragile handle_with_care breakable mark_fragile delicate",
        "true",
        """
        fragile
        . it breaks (easily|if you look at it)
        with care
        . be careful, it's (glass|breakable)
        . it's (made of|all) (glass|china)
        . it (mustn't|shouldn't) be (dropped|thrown about)
        and (handle|treat) it (gently|with kid gloves)
        marked as (fragile|breakable)
        . last time it (arrived|came) in pieces
        . treat it like raw eggs
    """,
    ),
    (
        "fragile is_fragile handle_with_care breakable mark_fragile delicate",
        "false",
        """
        not fragile
        . it (doesn't|won't) break
        . it's (sturdy|tough|solid)
        (unbreakable|nothing breakable)
        . it can (take|stand) a (knock|fall)
        . there's nothing (breakable|delicate) in it
        . it's (just|only) (clothes|books)
        no (need for special care|special care needed)
        . you (can|could) throw it down the stairs
    """,
    ),
    (
        "signature_required require_signature needs_signature signature_on_delivery signed_for signature_confirmation",
        "true",
        """
        (with|against) [a ]signature
        and (someone|they) must sign (for it|on receipt)
        . (someone|they) (has|have) to sign for it
        signed for
        . I (want|need) proof that (they|somebody) (took|received) it
        signature (required|please)
        . it's too valuable to (just leave|leave) (lying about|at the door)
        only (hand|give) it over against a signature
        . they (claimed|said) it never came last time, so have them sign
    """,
    ),
    (
        "signature_required require_signature needs_signature signature_on_delivery signed_for signature_confirmation",
        "false",
        """
        without a signature
        no signature[ needed]
        . (nobody|no one) (has|needs) to sign for it
        . nobody will be (in|there) to sign
        don't (ask for a signature|make them sign)
        unsigned
        . it's nothing valuable, (leave out|skip) the signature
        . (signing|a signature) isn't needed
        . they needn't sign (for it|anything)
    """,
    ),
    (
        "hazardous hazmat dangerous is_hazardous dangerous_goods hazardous_material is_dangerous hazardous_goods",
        "true",
        """
        . it's (dangerous|hazardous) (goods|stuff)
        (hazardous|hazmat)
        as dangerous goods
        . it (can|may|could) (catch fire|burn|explode)
        . there are (lithium batteries|chemicals) in it
        . it's (flammable|inflammable)
        . there's a warning (sign|label) on it
        with (the|a) hazard (label|sign)
        . it needs the dangerous goods papers
    """,
    ),
    (
        "hazardous hazmat dangerous is_hazardous dangerous_goods hazardous_material is_dangerous hazardous_goods",
        "false",
        """
        not (dangerous|hazardous)
        nothing (dangerous|hazardous|flammable) in it
        . it's harmless
        . it (can't|doesn't) (burn|explode|catch fire)
        no dangerous goods
        . there are no (batteries|chemicals) in it
        . it's (just|only) (paper|clothes|wood)
        without [any ]hazard label
        . it's safe (to handle|stuff)
    """,
    ),
    (
        "refrigerated cold_chain requires_refrigeration keep_cold cooled chilled refrigeration needs_cooling is_refrigerated",
        "true",
        """
        (cooled|chilled|refrigerated)
        . it (has to|must) (stay|be kept) (cold|cool)
        . it (goes|would go) (off|bad) in the heat
        and keep it (cold|cool)
        in (a fridge|a cool place)
        . it's (fresh|perishable) food
        . it mustn't (get|be left) warm
        . it would (melt|spoil) otherwise
        with (cooling|refrigeration)
        on ice
    """,
    ),
    (
        "refrigerated cold_chain requires_refrigeration keep_cold cooled chilled refrigeration needs_cooling is_refrigerated",
        "false",
        """
        (uncooled|not cooled|not chilled)
        without (cooling|refrigeration)
        no (cooling|fridge)[ needed]
        . it (doesn't|does not) (go off|spoil)
        . it (needn't|doesn't have to) be (kept cold|chilled)
        . it keeps (for ever|for months) (just like that|as it is)
        . warmth (doesn't harm it|is no problem)
        at (room|normal) temperature
        dry goods, no fridge
    """,
    ),
    (
        "stackable is_stackable can_stack can_be_stacked stacking_allowed",
        "true",
        """
        stackable
        . (you|they) can (stack|pile) (it|them)
        . (something|things) can (go|be put) on top of (it|them)
        and it can be stacked
        . it's (sturdy|strong) enough for (something|more) on top
        . they fit (one on top of|on top of) (the other|each other)
        in (stacks|piles) if you like
        . a (second|further) pallet on top is fine
    """,
    ),
    (
        "stackable is_stackable can_stack can_be_stacked stacking_allowed",
        "false",
        """
        not stackable
        don't stack (it|them|anything on it)
        (nothing|no weight) on top
        . it (can't|mustn't) be stacked
        . (nothing|no other pallet) may (go|stand) on top
        . the boxes (would be crushed|give way) if something (stands|is put) on top
        side by side, not (stacked|piled up)
        . it can't (bear|take) any weight
    """,
    ),
    (
        "insured add_insurance with_insurance include_insurance insure insured_shipping shipping_insurance",
        "true",
        """
        insured
        with insurance
        and insure it
        . if it gets (lost|damaged|stolen), I('d| would) like my money back
        incl. insurance
        . I want (cover|insurance) in case something happens
        . it's (worth a lot|expensive|valuable), so with insurance
        . better safe than sorry, so (insured|with cover)
        . I don't want to be left with the (damage|loss)
    """,
    ),
    (
        "insured add_insurance with_insurance include_insurance insure insured_shipping shipping_insurance",
        "false",
        """
        (uninsured|not insured)
        without insurance
        no (insurance|cover)[ needed]
        don't insure (it|anything)
        . it's not worth (insuring|the insurance)
        . I'm (insured|covered) (already|elsewhere)
        . I'll take the risk[ myself]
        skip the insurance
        . (insurance|cover) is too (dear|expensive) for that
    """,
    ),
    (
        "allow_partial_shipment partial_shipment split_shipment partial_delivery allow_split ship_partial split_delivery multiple_shipments",
        "true",
        """
        in (several|more than one) (deliveries|parcels) if (need be|necessary)
        . (send|ship) what('s| is) there (now|already), the rest later
        . it (can|may) come in (parts|bits)
        and (don't wait for|no need to wait for) the (missing|rest)
        . it needn't all come (together|at once)
        . (part|some) of it now is better than (nothing|waiting)
        partial (deliveries|shipments) (ok|allowed)
        split [it ]if something's missing
        . we need whatever you've got (now|today)
    """,
    ),
    (
        "allow_partial_shipment partial_shipment split_shipment partial_delivery allow_split ship_partial split_delivery multiple_shipments",
        "false",
        """
        (all|everything) (together|in one go)
        in one (delivery|shipment|parcel)
        no (partial|split) (deliveries|shipments)
        . (send|ship) it [only ]when (it's all|everything is) (there|complete)
        complete or not at all
        . it (should|has to) (come|arrive) [all ]together
        don't split it[ up]
        . (half|part) of it is no (good|use)[ to us]
        . I don't want to (open|wait in for) three parcels
    """,
    ),
    (
        "allow_backorder backorder accept_backorder backorders_allowed back_order allow_back_order",
        "true",
        """
        even if it's (out of stock|sold out)[ (at the moment|now)]
        . if it's (out|not in stock), I can wait
        on backorder if (need be|it's out)
        . (they|you) can send it (when|once) it's (in|back)
        . it doesn't have to be in stock
        and put me down for the next (batch|delivery) if it's out
        . I'll wait (till|until) (more come|the next lot comes) in
        backorder (is fine|ok)
    """,
    ),
    (
        "allow_backorder backorder accept_backorder backorders_allowed back_order allow_back_order",
        "false",
        """
        only if (it's|they're) in stock
        no backorder[s]
        . if it's (out|not there), (forget it|leave it)
        . I (can't|won't) wait (till|until) (they come|more comes) in
        not (on backorder|if it's sold out)
        . if there's none left I'll (look|go) elsewhere
        straight from stock or not at all
        . it has to be (in the warehouse|in stock) (now|already)
    """,
    ),
    (
        "liftgate tail_lift liftgate_required needs_liftgate tail_lift_required lift_gate needs_tail_lift",
        "true",
        """
        with a (tail lift|liftgate)
        . we (don't have|have no) (ramp|loading dock|forklift)
        . there's no (dock|ramp|forklift) (there|on site)
        and a (lorry|truck) with a (tail lift|liftgate)
        . it's too heavy to (lift|carry) (off|down) by hand
        . it has to be let down (to the ground|onto the street)
        (tail lift|liftgate) needed
        . nobody can (heave|lift) that off the (truck|lorry)
    """,
    ),
    (
        "liftgate tail_lift liftgate_required needs_liftgate tail_lift_required lift_gate needs_tail_lift",
        "false",
        """
        without a (tail lift|liftgate)
        no (tail lift|liftgate)[ needed]
        . (we have|there's) a (ramp|loading dock|forklift)
        . (it's|it is) light enough to (carry|lift) (off|down)
        . they('ve| have) got a forklift there
        . a (normal|plain) (truck|lorry) is enough
        . two people can carry it off
        . our forklift (gets|takes) it down
    """,
    ),
    (
        "leave_at_door safe_place leave_unattended authority_to_leave leave_in_safe_place leave_with_neighbour no_contact_delivery",
        "true",
        """
        and [just ](leave|put) it (at|by) the door
        . nobody('s| is| will be) (in|home), (leave|put) it outside
        on the (doorstep|porch)
        . it can (stand|stay) outside (till|until) I'm back
        don't (ring|knock), just (put|set) it down
        . it's (safe|fine) in front of the door
        . I'm at work (then|all day), so (leave|drop) it outside
        don't wait for anyone (to open|at the door)
        . (I've|I have) got a box by the door for it
    """,
    ),
    (
        "leave_at_door safe_place leave_unattended authority_to_leave leave_in_safe_place leave_with_neighbour no_contact_delivery",
        "false",
        """
        don't leave it (at|outside) the door
        in person only
        . it (mustn't|shouldn't) (stand|be left) outside
        . things get (stolen|nicked) (from the porch|from doorsteps) (here|around here)
        only (into|in) (my hands|someone's hands)
        . somebody's [always ](in|home), (so ring|ring the bell)
        . ring the bell, I'll come down
        . don't just (dump|leave) it somewhere
    """,
    ),
    (
        "weekend_delivery saturday_delivery deliver_on_weekend weekend_pickup allow_weekend allow_weekend_delivery",
        "true",
        """
        on the weekend too
        . (the weekend|Saturday) is (fine|ok|good) (too|as well)
        (also|even) at the weekend
        . I'm [only ]home at (weekends|the weekend)
        . weekdays are (bad|difficult), I'm (at work|out)
        at the weekend[ if you can]
        . it doesn't have to wait (till|until) Monday
        . (there's|we have) someone there (at|on) weekends
    """,
    ),
    (
        "weekend_delivery saturday_delivery deliver_on_weekend weekend_pickup allow_weekend allow_weekend_delivery",
        "false",
        """
        not (at|on) the weekend
        (just|only) on (weekdays|working days)
        (from Monday to Friday|weekdays only)
        . (nobody's|no one is) (there|in) (at|on) weekends
        . we('re| are) (closed|shut) (at|on) (weekends|the weekend)
        . the weekend is (sacred|for the family)
        . if it falls on a weekend, (Monday|the Monday after) will do
        no weekends
    """,
    ),
    (
        "restock return_to_stock add_back_to_stock restock_items put_back_in_stock return_to_inventory back_to_stock",
        "true",
        """
        and put it back (on the shelf|in stock)
        back (into|in) stock
        and book it back in
        . it's (as good as new|unopened), so (we can sell it again|back on the shelf)
        . it can be sold again
        . nothing's wrong with (it|them), back on the shelf
        restocked
        with the stock [count ](going|put) up again
    """,
    ),
    (
        "restock return_to_stock add_back_to_stock restock_items put_back_in_stock return_to_inventory back_to_stock",
        "false",
        """
        without (restocking|putting it back)
        don't put it back (in|into) stock
        . it's (broken|damaged|opened), we can't sell it (again|any more)
        don't restock it
        no restocking
        . it('s| is) for the (bin|scrap heap)
        . (it goes|it's going) (in the bin|to scrap), not on the shelf
        . nobody would buy it (like that|any more)
    """,
    ),
    (
        "inspection_required inspect quality_check needs_inspection require_inspection qc_required quality_inspection check_on_arrival",
        "true",
        """
        and (inspect|check) it (first|on arrival)
        with (an inspection|a quality check)
        . (someone|quality) (has to|should) (look at|check) it (first|before it's used)
        . the last (batch|delivery) was (bad|full of faults), so (check|inspect) it
        (inspection|quality check) (needed|first)
        . we('ve| have) had trouble with (this|that) supplier, so have it looked at
        . it (mustn't|shouldn't) go on the shelf (unchecked|before it's been checked)
        . I don't trust (it|them), so (take|have) a close look
    """,
    ),
    (
        "inspection_required inspect quality_check needs_inspection require_inspection qc_required quality_inspection check_on_arrival",
        "false",
        """
        without (inspection|a check)
        no (inspection|quality check)[ needed]
        . it('s| has) been (checked|inspected) already
        (straight|right) on the shelf, unchecked
        . nobody has to (look at|check) it
        . they('ve| have) always been (good|reliable), no need to (check|inspect)
        skip the (inspection|check)
        . the (supplier|maker) has (checked|tested) it
    """,
    ),
)
