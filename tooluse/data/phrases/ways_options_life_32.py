"""How people say options of life: genres of music and films.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "genre music_genre genres music_style station_genre",
        "folk singer_songwriter acoustic folk_music",
        """
        with an acoustic guitar
        . Bob Dylan, Joan Baez and so on
        just a voice and a guitar
        . I like it unplugged
        round-the-campfire stuff
        . Simon and Garfunkel would be nice
    """,
    ),
    (
        "* genre music_genre genres music_style station_genre",
        "rnb r_and_b rhythm_and_blues",
        """
        . Beyoncé or Usher would be nice
        with smooth vocals and a slow beat
        . I love Alicia Keys
        smooth and sung, with a beat
        . I like the SZA and Frank Ocean kind of thing
        . Rihanna's early slow ones are what I like
    """,
    ),
    (
        "* genre music_genre genres music_style station_genre",
        "reggae ska dub dancehall",
        """
        . I love Bob Marley
        with that lazy offbeat
        . one love, dreadlocks, you know
        like Marley
        . I want the offbeat and the sunshine
        . I've got my dreadlocks and want that offbeat
    """,
    ),
    (
        "genre music_genre genres music_style station_genre",
        "blues",
        """
        . I love B. B. King and Muddy Waters
        twelve bars and a sad guitar
        . woke up this morning, that sort of song
        like Muddy Waters
        with a mouth organ and a sad guitar
        . the sort from the Mississippi delta
    """,
    ),
    (
        "genre music_genre genres music_style station_genre",
        "latin salsa reggaeton bachata",
        """
        . I love Shakira and Bad Bunny
        . I want to shake my hips in Spanish
        with Spanish lyrics and hot rhythms
        . I like bachata
        something with congas and Spanish words
        . Despacito and that kind of thing
    """,
    ),
    (
        "* genre music_genre genres music_style",
        "punk punk_rock",
        """
        . the Ramones or the Sex Pistols
        three chords and lots of shouting
        . I've got my safety pins and my mohawk
        fast, loud and anti-everything
        . I love The Clash
        short angry songs, three chords
    """,
    ),
    (
        "genre music_genre genres music_style",
        "indie alternative indie_rock indie_pop",
        """
        . Arctic Monkeys and so on
        from small labels
        nothing from the charts, bands hardly anyone knows
        . I like bands nobody's heard of
        . Bon Iver, The National, that corner
        off the mainstream
    """,
    ),
    (
        "genre music_genre genres music_style",
        "soul funk motown",
        """
        . Aretha and Otis
        . I love Marvin Gaye
        from Motown
        . James Brown makes me move
        with brass and big voices
        . Stevie Wonder would be perfect
    """,
    ),
    (
        "* genre music_genre genres music_style",
        "lofi lo_fi chillhop",
        """
        . those dusty beats people study to
        with the crackle of a record
        . that stream with the girl at her desk
        . mellow hip-hop beats without words
        like the beats with the studying girl
        with vinyl crackle and soft beats
    """,
    ),
    (
        "genre music_genre genres music_style sound_type",
        "ambient soundscape drone",
        """
        . Brian Eno and the like
        just floating sounds, no beat
        like wallpaper for the ears
        . no rhythm, no words, just soft pads
        . it should float along
        with no beat at all, just soundscapes
    """,
    ),
    (
        "genre music_genre genres",
        "soundtrack film_score score ost",
        """
        from the movies
        . I love Hans Zimmer
        the music from a film
        . John Williams and so on
        . I like what they play in the cinema
        by film composers
    """,
    ),
    (
        "* genre music_genre genres",
        "k_pop kpop",
        """
        . I love BTS and Blackpink
        sung in Korean by girl or boy groups
        . it's those Korean boy groups
        by Korean idols
        . I'm a BTS fan
        . Korean girl groups are my thing
    """,
    ),
    (
        "* genre music_genre genres music_style",
        "gospel worship",
        """
        . hallelujah, with a choir
        like in a Baptist church
        . I want to praise the Lord
        . I'm in a church choir and love it
        with a choir in robes
        . oh happy day and so on
    """,
    ),
    (
        "* genre music_genre genres music_style",
        "disco",
        """
        . Bee Gees and Donna Summer
        for under the glitter ball
        . it should sound like Saturday Night Fever
        with flares and a glitter ball
        . I love ABBA and Boney M
        . like Studio 54 in the seventies
    """,
    ),
    (
        "genre film_genre movie_genre genres category show_genre",
        "comedy comedies funny humor sitcom",
        """
        . I want to laugh
        something (funny|to laugh at)
        . we need a good laugh
        . I've had an awful day and want to giggle
        . it should make me laugh out loud
        that'll have us in stitches
    """,
    ),
    (
        "genre film_genre movie_genre genres category show_genre",
        "drama dramas",
        """
        something serious that moves me
        . have the tissues ready
        . I like serious stories about people and their troubles
        about real people's problems
        . I want to be moved, nothing silly
        deep and serious
    """,
    ),
    (
        "* genre film_genre movie_genre genres show_genre book_genre",
        "horror",
        """
        . I want to be scared
        something to hide under the blanket from
        . it's Halloween and we want to scream
        . I want to be afraid to go to the loo afterwards
        with zombies or ghosts
        that gives me nightmares
    """,
    ),
    (
        "* genre film_genre movie_genre genres show_genre book_genre",
        "thriller thrillers suspense",
        """
        . I want to sit on the edge of my seat
        . I like to chew my nails
        that keeps you on the edge of your seat
        . it should have twists and a race against time
        . nothing supernatural, but nail-biting
        something nail-biting
    """,
    ),
    (
        "* genre film_genre movie_genre genres show_genre book_genre",
        "science_fiction sci_fi scifi",
        """
        in space
        with robots and spaceships
        . I love Star Wars and Dune
        set in the future
        . I like aliens
        . beam me up
    """,
    ),
    (
        "genre film_genre movie_genre genres show_genre book_genre",
        "romance romantic love rom_com",
        """
        . I want butterflies
        about two people falling in love
        . they should kiss at the end
        a love story
        . I want a wedding at the end
        . I like it soppy
    """,
    ),
    (
        "genre film_genre movie_genre genres category show_genre",
        "action",
        """
        with explosions and car chases
        . I want things to blow up
        . I love James Bond and Die Hard
        . there has to be shooting and running
        where things blow up
        with lots of stunts and fists
    """,
    ),
    (
        "* genre film_genre movie_genre genres show_genre content_type",
        "documentary documentaries docu non_fiction_film",
        """
        . I want to learn something real
        about real life, nothing made up
        . I love David Attenborough
        . no actors, just the facts
        something true with a narrator
        . I like watching how things really are
    """,
    ),
    (
        "genre film_genre movie_genre genres show_genre",
        "animation animated cartoon anime cartoons",
        """
        . I like Pixar
        drawn, not with real people
        like Disney or Pixar
        . my kids love cartoons
        . no real actors, drawn ones
        something drawn
    """,
    ),
    (
        "genre film_genre movie_genre genres show_genre book_genre",
        "fantasy",
        """
        with dragons and wizards
        . I love the Lord of the Rings
        with elves and magic
        . I like it when there's magic
        . dragons, swords, spells, bring it on
        in a world with magic
    """,
    ),
    (
        "genre film_genre movie_genre genres show_genre book_genre podcast_genre",
        "crime true_crime detective mystery whodunit",
        """
        with a murder to solve
        . I want to guess who the killer is
        . I love Agatha Christie
        . there must be a body and an inspector
        a whodunnit
        . I like to find the killer before the inspector does
    """,
    ),
    (
        "genre film_genre movie_genre genres",
        "western westerns",
        """
        with cowboys
        . I love Clint Eastwood on a horse
        . shoot-outs at noon, saloons and horses
        in the Wild West
        . John Wayne should ride into the sunset
        with sheriffs and six-shooters
    """,
    ),
    (
        "genre film_genre movie_genre genres event_type show_type",
        "musical musicals",
        """
        where they burst into song
        . I like it when they sing and dance
        with singing and dancing
        . I love West Side Story and Cats
        . I want them to sing their way through the story
        like Mamma Mia
    """,
    ),
)
