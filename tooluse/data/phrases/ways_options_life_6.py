"""x

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "* seat_preference seat_type",
        "middle middle_seat center",
        """
        in the middle
        between the other two
        . (put me|I can sit) between the two others
        . I don't mind people on both sides
    """,
    ),
    (
        "* seat_preference seat_type",
        "exit_row extra_legroom legroom bulkhead emergency_exit",
        """
        with more (legroom|room for my legs)
        by the emergency exit
        . (I'm|he's) really tall
        . my knees hit the seat in front otherwise
        . I've got very long legs
    """,
    ),
    (
        "seat_preference seat_location seating_area row seat_section",
        "front front_row",
        """
        (right|as close as possible) at the front
        in the first (row|rows)
        . I want to be near the (stage|front)
        . I don't see well, so near the front
    """,
    ),
    (
        "seat_preference seat_location seating_area row seat_section",
        "back rear",
        """
        (right|far) at the back
        in the last rows
        . the back row is where I like to sit
        . I'd rather have everyone in front of me
    """,
    ),
    (
        "* table_area seating seating_preference area",
        "outdoor outdoors outside patio terrace outdoor_seating al_fresco",
        """
        outside
        (in the sun|in the fresh air|out in the open)
        on the terrace
        . we'd like to sit outside
        . it's such nice weather, we don't want to be indoors
    """,
    ),
    (
        "* table_area seating seating_preference area",
        "indoor indoors inside indoor_seating",
        """
        inside
        (indoors|under a roof)
        . it's too cold to sit out
        . I'm afraid it might rain on us
        . we get cold outside
    """,
    ),
    (
        "table_area seating seating_preference seating_area table_type area",
        "bar bar_seat bar_counter counter",
        """
        at the (bar|counter)
        . bar stools are fine
        on a bar stool
        . we like to watch the barman
        . I don't need a table, the counter will do
    """,
    ),
    (
        "* table_area seating seating_preference table_type",
        "booth banquette",
        """
        in a booth
        on one of those padded benches
        . we'd like one with the high-backed benches
        . we like to slide into a booth
    """,
    ),
    (
        "* table_area seating table_type room",
        "private_room private private_dining separate_room",
        """
        in a room of our own
        behind closed doors
        where nobody else (sits|hears us)
        . we'd like to be among ourselves
        . there'll be speeches, so a separate room
    """,
    ),
    (
        "table_area seating seating_preference table_location",
        "window window_table",
        """
        by the window
        with a view of the street
        . we like to watch people go by
        at a window
    """,
    ),
    (
        "* table_area seating venue_type",
        "rooftop roof roof_terrace",
        """
        on the roof
        up on the roof terrace
        with the whole city below us
        . we want to look over the roofs
    """,
    ),
    (
        "* table_area seating_preference outdoor_area",
        "garden backyard courtyard beer_garden",
        """
        in the garden
        under the trees
        (out back|in the courtyard) where it's green
        . the kids can run around on the grass
    """,
    ),
    (
        "table_area seating_preference seating table_location",
        "quiet quiet_corner corner quiet_area",
        """
        somewhere quiet
        in a corner away from the noise
        . we want to be able to talk
        . my dad hardly hears anything when it's loud
        . not next to the speakers or the kitchen
    """,
    ),
    (
        "* table_type seating",
        "high_top high_table bar_table standing_table",
        """
        at a high table
        at one of those tall tables
        . we don't mind bar stools round a tall table
        . tall tables are fine
    """,
    ),
    (
        "* table_type seating",
        "communal shared shared_table communal_table",
        """
        at the long table with other people
        . we don't mind sharing with strangers
        at a shared one
        . it's nice to get talking to other guests
    """,
    ),
    (
        "* meal meal_type",
        "breakfast",
        """
        for breakfast
        first thing (in the morning|when we get up)
        to start the day with
        . I'd like to eat it right after getting up
        . it's the first thing I eat
    """,
    ),
    (
        "* meal meal_type",
        "brunch",
        """
        for brunch
        for a late breakfast that runs into lunch
        . we sleep in on Sundays and then eat
        . it's half breakfast and half lunch
    """,
    ),
    (
        "* meal meal_type",
        "lunch",
        """
        for lunch
        (at|for) midday
        in my lunch break
        . we eat at noon
        . it's for the break at work
    """,
    ),
    (
        "* meal meal_type",
        "dinner supper evening_meal main_meal",
        """
        for (dinner|supper|tonight's dinner)
        for the evening meal
        to eat after work
        . we'll eat it in the evening
        . everyone comes home hungry from work
    """,
    ),
    (
        "* meal meal_type",
        "snack snacks",
        """
        to nibble on
        for between meals
        just a little something
        . (I'm|the kids are) peckish
        . I want something small to keep me going till dinner
    """,
    ),
    (
        "* course meal_type dish_type",
        "dessert sweet pudding afters",
        """
        for afters
        something sweet to finish
        for (pudding|dessert)
        . there has to be something sweet at the end
        . after the main course, you know, with whipped cream on top
    """,
    ),
    (
        "* course meal_type dish_type",
        "appetizer starter starters appetizers hors_doeuvre",
        """
        as a starter
        to start with
        before the main course
        . we'd like something small first
        . it comes before the main dish
    """,
    ),
    (
        "* course meal_type dish_type",
        "main main_course main_dish entree mains",
        """
        as the main course
        for the main
        . it's the main thing on the table
        . there's a starter and a dessert already, now the thing in between
    """,
    ),
    (
        "* course dish_type meal_type",
        "side side_dish sides",
        """
        to go with the meat
        on the side
        as a side
        . the roast is settled, I need something to go with it
    """,
    ),
    (
        "dish_type course meal_type category",
        "soup stew soups",
        """
        something hot to spoon
        a soup
        from a bowl with a spoon
        . I feel like something warm with broth
    """,
    ),
    (
        "dish_type course meal_type category",
        "salad salads",
        """
        something with leaves and a dressing
        a salad
        fresh and green in a bowl
        . it's so hot, lettuce and tomatoes would do
    """,
    ),
    (
        "* board board_type meal_plan",
        "room_only no_meals accommodation_only",
        """
        without (any meals|food)
        just the room
        . we'll eat somewhere else
        . we don't need breakfast or anything
        . we find our own food
    """,
    ),
    (
        "* board board_type meal_plan",
        "bed_and_breakfast breakfast_included breakfast bb breakfast_only",
        """
        with breakfast
        . breakfast should be included, the rest we eat out
        (breakfast|just breakfast) included
        . I want to be fed in the morning only
    """,
    ),
    (
        "* board board_type meal_plan",
        "half_board half_pension breakfast_and_dinner modified_american",
        """
        with breakfast and dinner
        half board
        . we'll be out at lunchtime, but want dinner there
        . breakfast and an evening meal, lunch we get ourselves
    """,
    ),
    (
        "* board board_type meal_plan",
        "full_board full_pension three_meals american_plan",
        """
        with all three meals
        full board
        breakfast, lunch and dinner, drinks we pay ourselves
        . we want every meal there, not the drinks though
    """,
    ),
    (
        "* board board_type meal_plan",
        "all_inclusive ai ultra_all_inclusive",
        """
        with (everything|all food and drinks) included
        all-in
        . I don't want to pull out my wallet once, not even for drinks
        . drinks and all meals should be in the price
    """,
    ),
    (
        "* board board_type meal_plan",
        "self_catering kitchen own_cooking",
        """
        . we'll cook ourselves
        with a kitchen so that we can cook
        . we bring our own food and cook
        . we'll do our own cooking
    """,
    ),
)
