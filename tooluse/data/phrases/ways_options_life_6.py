"""How people say options of life: seats, areas of tables, meals, courses, board.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "seat_preference seat_type",
        "middle middle_seat center",
        """
        in the middle
        between the other two
        . (put me|I can sit) between the two others
        . I don't mind people on both sides
        . I don't need the window or the aisle
        . put me between my two friends
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
        . I'm as tall as a basketball player
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
        . I like to sit right under the conductor's nose
        up close
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
        . put me where nobody's behind me
        as far from the front as you can
    """,
    ),
    (
        "table_area seating seating_preference area",
        "outdoor outdoors outside patio terrace outdoor_seating al_fresco",
        """
        outside
        (in the sun|in the fresh air|out in the open)
        on the terrace
        . we'd like to sit outside
        . it's such nice weather, we don't want to be indoors
        . we want to see the sky while we eat
    """,
    ),
    (
        "table_area seating seating_preference area",
        "indoor indoors inside indoor_seating",
        """
        inside
        (indoors|under a roof)
        . it's too cold to sit out
        . I'm afraid it might rain on us
        . we get cold outside
        . it looks like rain, so under a roof
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
        . we'd like to perch on stools and watch the drinks being mixed
    """,
    ),
    (
        "table_area seating seating_preference table_type",
        "booth banquette",
        """
        in a booth
        on one of those padded benches
        . we'd like one with the high-backed benches
        . we like to slide into a booth
        . we like the padded seats with high backs
        in one of those cosy padded corners
    """,
    ),
    (
        "table_area seating table_type room",
        "private_room private private_dining separate_room",
        """
        in a room of our own
        behind closed doors
        where nobody else (sits|hears us)
        . we'd like to be among ourselves
        . there'll be speeches, so a separate room
        . we don't want anyone else in the room
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
        right by the glass
        . I want to look out at the street while I eat
    """,
    ),
    (
        "table_area seating venue_type",
        "rooftop roof roof_terrace",
        """
        on the roof
        up on the roof terrace
        with the whole city below us
        . we want to look over the roofs
        high up under the open sky
        . we want to sit on top of the building
    """,
    ),
    (
        "table_area seating_preference outdoor_area",
        "garden backyard courtyard beer_garden",
        """
        in the garden
        under the trees
        (out back|in the courtyard) where it's green
        . the kids can run around on the grass
        between the flowers
        . the chestnut trees give shade, that's where we want to sit
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
        . we've got a lot to talk about and don't want noise
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
        on tall stools
        . we like to sit up high on stools
    """,
    ),
    (
        "table_type seating",
        "communal shared shared_table communal_table",
        """
        at the long table with other people
        . we don't mind sharing with strangers
        at a shared one
        . it's nice to get talking to other guests
        . put us with other people
        at the big one for everybody
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
        . it's for when we get up
    """,
    ),
    (
        "* meal meal_type",
        "brunch",
        """
        for brunch
        for a late breakfast that runs into lunch
        . we sleep in and then eat
        . it's half breakfast and half lunch
        around eleven, eggs and all
        . we get up late and skip breakfast and lunch for one big thing
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
        for my lunch hour
    """,
    ),
    (
        "meal meal_type category meal_slot meal_time dish_category",
        "dinner supper evening_meal main_meal",
        """
        for (dinner|supper|tonight's dinner)
        for the evening meal
        to eat after work
        . we'll eat it in the evening
        . everyone comes home hungry from work
        after dark, when everyone's home
    """,
    ),
    (
        "meal meal_type category meal_slot meal_time",
        "snack snacks",
        """
        to nibble on
        for between meals
        just a little something
        . (I'm|the kids are) peckish
        . I want something small to keep me going till dinner
        a bite between meals
    """,
    ),
    (
        "* course meal_type dish_type",
        "dessert pudding afters",
        """
        for afters
        something sweet to finish
        for (pudding|dessert)
        . there has to be something sweet at the end
        . after the main course, you know, with whipped cream on top
        . we want something sweet to round it off
    """,
    ),
    (
        "course meal_type dish_type",
        "appetizer starter starters appetizers hors_doeuvre",
        """
        as a starter
        to start with
        before the main course
        . we'd like something small first
        . it comes before the main dish
        . it's to get the appetite going
    """,
    ),
    (
        "course meal_type dish_type",
        "main main_course main_dish entree mains",
        """
        as the main course
        for the main
        . it's the main thing on the table
        . there's a starter and a dessert already, now the thing in between
        the big plate in the middle of the menu
        . the starter's done, now the proper dish
    """,
    ),
    (
        "course dish_type meal_type",
        "side side_dish sides",
        """
        to go with the meat
        on the side
        as a side
        . the roast is settled, I need something to go with it
        . it's to go next to the steak on the plate
        as an extra next to the main thing
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
        hot, in a bowl
        . I've got a cold and want some broth
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
        . I want leaves, cucumber and a bit of vinaigrette
        something crunchy with lettuce
    """,
    ),
    (
        "board board_type meal_plan",
        "room_only no_meals accommodation_only",
        """
        without (any meals|food)
        just the room
        . we'll eat somewhere else
        . we don't need breakfast or anything
        . we find our own food
        . there's a café round the corner, no food needed
    """,
    ),
    (
        "board board_type meal_plan",
        "bed_and_breakfast breakfast_included breakfast bb breakfast_only",
        """
        with breakfast
        . breakfast should be included, the rest we eat out
        (breakfast|just breakfast) included
        . I want to be fed in the morning only
        with coffee and rolls in the morning, nothing else
        . a breakfast buffet in the price, dinner elsewhere
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
        . one hot meal in the evening and breakfast are enough
        breakfast and dinner included
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
        with breakfast, lunch and dinner included
        . they should feed us morning, noon and night, the drinks are extra
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
        with an open bar
        . all we eat and drink should be paid for in advance
    """,
    ),
    (
        "board board_type meal_plan",
        "self_catering kitchen own_cooking",
        """
        . we'll cook ourselves
        with a kitchen so that we can cook
        . we bring our own food and cook
        . we'll do our own cooking
        . we do the shopping and the cooking ourselves
        where we make our own meals
    """,
    ),
)
