"""How people say options of life: games, consoles, age groups.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "genre game_genre game_type category",
        "puzzle puzzles brain_teaser logic",
        """
        something to rack my brains over
        . I like Tetris and sudoku
        . I love brain-teasers
        that makes me think
        . I want to puzzle things out
        . my grey cells need work
    """,
    ),
    (
        "genre game_genre game_type category",
        "strategy strategic rts",
        """
        where I plan every move
        . I like building an empire
        like Civilization
        . I love to plan ten moves ahead
        . I want to lead armies
        about conquering the world
    """,
    ),
    (
        "* genre game_genre game_type",
        "rpg role_playing role_playing_game mmorpg",
        """
        where I build up my hero
        . I like collecting experience points and armour
        like Skyrim or the Witcher
        . I want to be an elf with a sword and level up
        with quests and levelling up
        . I love going on quests with my wizard
    """,
    ),
    (
        "genre game_genre game_type",
        "shooter fps first_person_shooter",
        """
        with guns
        . I like Call of Duty
        . I want to aim and fire
        like Counter-Strike
        . I want to fire at everything that moves
        with sniper rifles
    """,
    ),
    (
        "genre game_genre game_type",
        "racing driving",
        """
        with fast cars
        . I want to drift round corners
        like Mario Kart or Gran Turismo
        . I've got a steering wheel at my desk
        . I want to be first over the line
        round a track
    """,
    ),
    (
        "genre game_genre game_type",
        "simulation simulator sim",
        """
        like The Sims
        . I want to run a farm or a town
        . I like playing a farmer or a pilot
        like real life, flying or farming
        . I want to land a jumbo on my screen
        where I run a town
    """,
    ),
    (
        "* genre game_genre game_type",
        "platformer jump_and_run platform_game",
        """
        like Super Mario
        . I love jumping from ledge to ledge
        with lots of jumping
        . I want to hop over holes and collect coins
        . Mario and Sonic are my heroes
        where you hop from ledge to ledge
    """,
    ),
    (
        "* genre game_genre game_type",
        "board_game board_games",
        """
        for round the table
        . I like Monopoly and Catan
        with dice and figures
        . we've got a free evening and dice
        with little wooden figures
        . no screens, we sit round the table with dice
    """,
    ),
    (
        "* genre game_genre game_type",
        "card_game card_games",
        """
        with a deck
        . I like rummy and poker
        . we've only got a deck with us
        where you shuffle and deal
        . I'll shuffle, you deal
        with aces and trumps
    """,
    ),
    (
        "* genre game_genre game_type",
        "trivia quiz general_knowledge",
        """
        with questions and answers
        . I want to show what I know
        . we love pub quizzes
        where you have to know things
        . I know lots of useless facts
        with questions to guess
    """,
    ),
    (
        "* genre game_genre game_type",
        "word_game word_games",
        """
        like Scrabble
        . I like making things out of letters
        with letters
        . I love crosswords and Wordle
        . I do the crossword each morning
        about spelling
    """,
    ),
    (
        "game_mode mode play_mode players_mode player_mode",
        "single_player solo singleplayer single",
        """
        . I play on my own
        just me
        . I've got nobody to play with
        by myself against the machine
        . I don't want other people in it
        against the computer
    """,
    ),
    (
        "game_mode mode play_mode players_mode player_mode",
        "multiplayer online_multiplayer versus pvp multi_player",
        """
        against other people
        . I want to beat my brother
        . my friends want to take me on
        . I want opponents, not a machine
        . we're going to fight each other
        against real opponents
    """,
    ),
    (
        "game_mode mode play_mode player_mode genre",
        "co_op coop cooperative collaborative",
        """
        together rather than against each other
        . my wife and I want to be on the same side
        as a team, all on one side
        . we win together or lose together
        . nobody should lose against the others
        . we don't like to compete, we'd rather help each other
    """,
    ),
    (
        "platform console device game_platform system",
        "playstation ps5 ps4 playstation_5",
        """
        for my (PlayStation|PS5)
        . I've got a Sony console
        on the PlayStation
        . I've got the one from Sony under my telly
        . my controller has a triangle, a circle, a cross and a square
        for the Sony one
    """,
    ),
    (
        "platform console device game_platform system",
        "xbox xbox_series_x xbox_one",
        """
        for my Xbox
        . I've got the Microsoft console
        on the Xbox
        . I've got Game Pass on the thing from Microsoft
        . mine's the one from Microsoft
        for the console by Microsoft
    """,
    ),
    (
        "platform console game_platform system",
        "nintendo_switch switch nintendo",
        """
        for the Switch
        . we've got a Nintendo
        on the Nintendo
        . the one with the red and blue Joy-Cons
        . the kids have a Nintendo
        . I want to play it on the train and plug it into the telly too, with Joy-Cons
    """,
    ),
    (
        "game_platform",
        "pc computer",
        """
        on my computer
        . I haven't got a console, just a computer
        with mouse and keyboard
        at my desk
        . I play with mouse and keyboard
        . I've got a gaming rig
    """,
    ),
    (
        "age_group age_range audience age_category target_age passenger_type",
        "infant baby infants babies newborn",
        """
        . (she's|he's) a few months old
        for a (newborn|baby)
        . (he|she) can't even sit up yet
        . (she|he) is still on the bottle
        . (he|she) doesn't crawl yet
        with a nappy and a dummy
    """,
    ),
    (
        "* age_group age_range age_category target_age",
        "toddler toddlers",
        """
        . (he's|she's) just started walking
        . (she's|he's) two
        for a two-year-old
        . (he|she) wobbles around and says ten words
        . (she's|he's) in the terrible twos
        . (he|she) can walk, but nursery's a year off
    """,
    ),
    (
        "* age_group age_range age_category target_age audience",
        "preschool preschooler preschoolers kindergarten",
        """
        . (she's|he's) at nursery school
        . (he|she) starts school next year
        for a four-year-old
        . (she|he) goes to kindergarten
        . (he|she) can't read yet, but talks nonstop
        . (she's|he's) four and wants to know why all day
    """,
    ),
    (
        "age_group age_range audience age_category target_age ticket_type passenger_type",
        "child children kid kids school_age",
        """
        for (kids|a child|our little ones)
        . (he's|she's) at primary school
        . (she's|he's) eight
        . (he|she) has just lost the first milk tooth
        . (she|he) is learning to read and write
        . it's for a third-grader
    """,
    ),
    (
        "age_group age_range audience age_category target_age ticket_type",
        "teen teenager teens teenagers adolescent youth",
        """
        for (teenagers|my teenager)
        . (he's|she's) fourteen and thinks everything's boring
        . (she|he) is at that difficult age
        . (he's|she's) in the middle of puberty
        . (she's|he's) sixteen
        . my son's voice is breaking
    """,
    ),
    (
        "age_group age_range audience age_category target_age",
        "adult adults grown_ups",
        """
        for grown-ups
        . (we're|they're) all over eighteen
        not for kids
        . no children around
        . it's only us grown-ups
        . everyone's in their thirties or forties
    """,
    ),
    (
        "age_group age_range audience age_category target_age",
        "senior seniors elderly older_adults retirees",
        """
        for my (granny|grandad)
        . (he's|she's) over seventy
        for old people
        . (we're|they're) all pensioners
        . it's for the old folks' home
        . (she has great-grandchildren|he has great-grandchildren)
    """,
    ),
    (
        "* age_group age_range audience age_rating target_age",
        "all_ages everyone any_age",
        """
        for young and old
        from toddlers to grannies
        . there'll be kids and grandparents
        . it doesn't matter how old you are
        . some are tiny and some are ancient
        . we're coming with kids and grandparents
    """,
    ),
)
