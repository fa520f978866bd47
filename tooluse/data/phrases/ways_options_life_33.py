"""How people say options of life: genres of films and books, formats, kinds of media, repeat, quality.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "genre film_genre movie_genre genres",
        "war war_film military",
        """
        with soldiers and battles
        . I love Saving Private Ryan
        about the trenches
        . it should show what soldiers went through
        . my grandpa was in the trenches, it's about that
        with tanks and trenches
    """,
    ),
    (
        "genre film_genre movie_genre genres",
        "family family_friendly kids children",
        """
        . we're watching with the little ones
        that's fine for the (children|little ones)
        . the kids are with us on the sofa
        . grandma and the kids want to join in
        without anything that scares little ones
        . my youngest is watching too
    """,
    ),
    (
        "genre film_genre movie_genre genres book_genre",
        "adventure adventures",
        """
        with treasure and jungles
        . I love Indiana Jones
        about a long journey full of dangers
        . I like lost temples and treasure maps
        . pirates, jungles, treasure, that sort
        with a treasure hunt
    """,
    ),
    (
        "genre film_genre movie_genre genres book_genre",
        "biography biopic biographical memoir autobiography",
        """
        about somebody's life
        . I like the life stories of real people
        . it should tell how someone famous lived
        the life story of somebody
        . I want to know how great people lived
        from the cradle to the grave of someone real
    """,
    ),
    (
        "genre film_genre movie_genre genres book_genre category",
        "history historical period period_drama",
        """
        set in the past
        . I like castles and costumes
        . I want to know what it was like in olden days
        about times long gone
        . Romans, Vikings, Tudors, I like all that
        with costumes from another century
    """,
    ),
    (
        "genre book_genre category book_type",
        "fiction novel novels",
        """
        a made-up story
        . I like made-up stories
        something invented
        . I want to escape into a story
        no facts, a good story
        . I love novels
    """,
    ),
    (
        "* genre book_genre category book_type",
        "nonfiction non_fiction",
        """
        something true
        . I don't like made-up stories
        no novels, facts please
        . I want to learn something, no stories
        about the real world
        . I only read facts
    """,
    ),
    (
        "* genre book_genre category",
        "self_help personal_development self_improvement",
        """
        . I want to become a better me
        to sort my life out
        . I want to get my habits under control
        that helps me to change my life
        . I'd like advice on how to live better
        . I need to stop putting things off, the book should tell me how
    """,
    ),
    (
        "* genre book_genre category",
        "poetry poems poem",
        """
        with rhymes
        . I like verse
        in verse
        . I read a few verses before bed
        . Shakespeare's sonnets or the like
        a few stanzas
    """,
    ),
    (
        "* genre book_genre audience age_group",
        "young_adult ya",
        """
        . my fifteen-year-old wants to read it
        like the Hunger Games
        . it's for a teenager
        about teenagers and first love
        . she's in high school and loves Twilight
        for a girl of fourteen or so
    """,
    ),
    (
        "* genre book_genre category",
        "cookbook cookbooks",
        """
        with recipes
        . I want to try new dishes
        . it should be full of recipes
        something for the kitchen shelf
        . I love Jamie Oliver
        for someone who loves to be at the stove
    """,
    ),
    (
        "* format book_format binding",
        "hardcover hardback",
        """
        with a hard cover
        . it should last and look good on the shelf
        bound
        . it's a present, so with stiff boards
        . I like it when it stands up on the shelf by itself
        the stiff kind
    """,
    ),
    (
        "* format book_format binding",
        "paperback softcover",
        """
        (soft|with a soft cover)
        . it's for the beach, so the bendy kind
        the cheap one to take on the train
        . I like to bend it and put it in my coat
        soft enough to bend
        . I don't want the heavy bound one
    """,
    ),
    (
        "* format book_format media_type",
        "ebook e_book kindle epub digital_book",
        """
        for my (Kindle|e-reader)
        . I read on my (tablet|e-reader)
        to download and read
        . my shelves are full, I read on the screen now
        for reading on the screen
        . no paper, I read on my Kindle
    """,
    ),
    (
        "* format book_format media_type content_type",
        "audiobook audio_book",
        """
        . I'd like to have it read to me
        to listen to
        . I listen while I drive
        read aloud
        . I want somebody to read it to me in the car
        . my eyes are bad, I'd rather listen
    """,
    ),
    (
        "* format book_format accessibility",
        "large_print large_text big_print",
        """
        with big letters
        . grandma can't read small letters any more
        . my eyes are getting worse, but I like paper
        with letters I can read without a magnifying glass
        in a big typeface
        . the letters have to be big
    """,
    ),
    (
        "content_type media_type type item_type category",
        "movie film movies films feature",
        """
        . I've got two hours, not ten episodes
        with a beginning and an end in one evening
        no series
        . I don't want to start a series
        to watch in one go
        for one evening, no episodes
    """,
    ),
    (
        "content_type media_type type item_type category",
        "series tv_show show tv tv_series tvshow",
        """
        with several seasons
        . I want something to binge
        in episodes
        . I'd like an episode every night
        . I want something that lasts for weeks
        with lots of episodes
    """,
    ),
    (
        "* content_type media_type item_type",
        "podcast podcasts",
        """
        where people talk about it
        . I like listening to people chatting
        an episode to listen to
        . I've got my earphones in and want to hear people talk
        for listening on the commute, people talking
        . no music, two people chatting about it
    """,
    ),
    (
        "content_type media_type item_type result_type release_type",
        "album albums lp",
        """
        the whole record
        . not just one song, the record from start to finish
        all the tracks on it
        . I want the record in the right order
        the LP
        from the first to the last track of the record
    """,
    ),
    (
        "content_type media_type item_type result_type",
        "track song single songs tracks",
        """
        just the one song
        . I only want that one tune
        not the whole record
        . it's that one tune I can't get out of my head
        only the tune itself
        . I don't need the rest of the record
    """,
    ),
    (
        "* content_type media_type item_type result_type",
        "playlist playlists",
        """
        a mix
        . somebody's put a mix together
        one of those mixes
        like a mixtape
        . I want a mix of lots of songs
        a whole mix, by different people
    """,
    ),
    (
        "repeat_mode repeat loop loop_mode",
        "one track single song current repeat_one",
        """
        this song over and over
        . I can't get enough of this song
        . only this one, again and again
        . the little one wants that song again and again
        the same song till I say stop
        . when it's over, play the same song again
    """,
    ),
    (
        "repeat_mode repeat loop loop_mode",
        "all context queue repeat_all",
        """
        the whole list again from the start
        . when the last song's over, begin with the first
        . let it go round and round, the whole lot
        everything over again when it's through
        . after the last one start from the top
        round and round through all the songs
    """,
    ),
    (
        "repeat_mode repeat loop loop_mode",
        "off no_repeat",
        """
        only once
        . once through and then stop
        . I don't want to hear it twice
        just the once
        . don't start again when it's over
        not over and over
    """,
    ),
    (
        "video_quality audio_quality stream_quality streaming_quality",
        "low sd 480p data_saver",
        """
        . I've hardly got any data left
        . the connection's awful, it keeps stopping
        it can be grainy, I need to save data
        . I'm on mobile data
        as few megabytes as possible
        . the wifi here is terrible
    """,
    ),
    (
        "video_quality audio_quality stream_quality streaming_quality",
        "high hd 1080p best uhd 4k ultra hifi lossless",
        """
        crystal clear
        . I've got a huge telly
        as sharp as it gets
        . I want to see every pore
        . we've got fibre, so make it sharp
        . I've got good headphones and good eyes, only the best
    """,
    ),
)
