"""How people say options of life: difficulties, moods, genres of music.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "difficulty difficulty_level game_difficulty quiz_difficulty complexity trail_difficulty recipe_difficulty",
        "easy simple low effortless",
        """
        . it mustn't be hard
        nothing tricky
        so that even (I|a child) can do it
        . I'm tired, nothing complicated
        . I always fail at the complicated ones
        child's play please
    """,
    ),
    (
        "difficulty difficulty_level game_difficulty quiz_difficulty complexity trail_difficulty recipe_difficulty",
        "medium moderate normal average intermediate",
        """
        neither easy nor hard
        . I like a bit of a challenge, but I want to manage
        . not child's play, but nothing insane
        in the middle
        . the easy ones bore me and the hard ones beat me
        halfway between simple and tough
    """,
    ),
    (
        "difficulty difficulty_level game_difficulty quiz_difficulty complexity trail_difficulty recipe_difficulty",
        "hard difficult challenging tough advanced",
        """
        . I want a real challenge
        something to get my teeth into
        . the easy ones bore me
        . make me sweat
        . don't make it easy for me
        as tricky as you like
    """,
    ),
    (
        "difficulty difficulty_level game_difficulty quiz_difficulty",
        "expert extreme nightmare insane very_hard master impossible",
        """
        . hard isn't enough for me
        so that hardly anyone can do it
        . I've beaten all the hard ones
        as brutal as it gets
        . I want to despair
        the toughest there is
    """,
    ),
    (
        "mood music_mood playlist_mood vibe emotion feeling atmosphere music_type",
        "happy cheerful joyful upbeat feel_good",
        """
        . I'm in a great mood
        . I could hug the whole world
        something to grin to
        . the sun's shining and I got the job
        . I feel on top of the world
        with a smile on my face
    """,
    ),
    (
        "mood music_mood playlist_mood vibe emotion feeling atmosphere",
        "sad melancholic melancholy heartbroken blue depressed",
        """
        . I've just been dumped
        . I want to have a good cry
        something to weep to
        . I'm feeling down
        . I miss her so much
        . I could cry all day
    """,
    ),
    (
        "mood music_mood playlist_mood vibe emotion feeling atmosphere",
        "calm relaxed chill relaxing peaceful mellow calming",
        """
        . I want to wind down
        . I've had a hectic day
        nothing that gets the pulse up
        . I need to come down
        something for the hammock
        . I'm lying in the bath
    """,
    ),
    (
        "mood music_mood playlist_mood vibe emotion feeling",
        "energetic energizing lively pumped high_energy workout",
        """
        . I need a kick
        . I want to jump around
        something that gets me moving
        . I'm at the gym
        . I can hardly keep my eyes open, wake me up
        with plenty of oomph
    """,
    ),
    (
        "mood music_mood playlist_mood vibe feeling atmosphere",
        "romantic love sensual",
        """
        . my girlfriend's coming round
        for a candlelight dinner
        . I'm in love
        . I've got a date on the sofa
        for the two of us by candlelight
        something to kiss to
    """,
    ),
    (
        "mood music_mood playlist_mood vibe",
        "focus concentration study focused productivity",
        """
        . I've got to work
        for studying
        . I need to think
        . I'm writing my thesis, nothing that distracts
        without lyrics, I'm revising
        . I've got a deadline
    """,
    ),
    (
        "mood music_mood playlist_mood vibe",
        "party dance festive celebratory",
        """
        . we want to dance
        . I've got a house full of people
        . everyone's coming round to dance
        to fill the dance floor
        . we're celebrating
        for when the guests start dancing
    """,
    ),
    (
        "mood music_mood playlist_mood vibe",
        "sleep sleepy lullaby bedtime dreamy",
        """
        . I can't drop off
        to nod off to
        . the baby won't settle
        for drifting off
        . I've been counting sheep for an hour
        . I'm in bed with my eyes shut
    """,
    ),
    (
        "mood music_mood playlist_mood emotion feeling",
        "angry aggressive rage furious mad",
        """
        . I want to smash something
        . I'm fuming
        something to scream along to
        . I could punch a wall
        . my boss has driven me up the wall, I need to let it out
        . I'm so cross
    """,
    ),
    (
        "mood playlist_mood vibe music_mood",
        "nostalgic nostalgia throwback retro",
        """
        . I want to feel like back at school
        from when we were young
        . I miss the old days
        something like we had on cassette
        . it should take me back
        . I've been going through old photos
    """,
    ),
    (
        "mood playlist_mood vibe music_mood",
        "motivational inspiring motivated inspirational uplifting empowering",
        """
        . I need a push
        . I need someone to tell me I can do it
        something that makes me believe in myself
        . I want to get going but can't be bothered
        . I've got an exam and need courage
        . I feel like giving up, get me going
    """,
    ),
    (
        "mood emotion feeling",
        "anxious nervous stressed worried tense",
        """
        . I've got butterflies and not in a good way
        . my stomach's in knots
        . I can't stop worrying
        . I'm on edge
        . my hands are shaking before the exam
        . everything's too much right now
    """,
    ),
    (
        "mood emotion feeling energy energy_level",
        "tired exhausted fatigued low_energy",
        """
        . I'm knackered
        . I can hardly keep my eyes open
        . I'm dead on my feet
        . I'm running on empty
        . I haven't slept a wink
        . I'm worn out
    """,
    ),
    (
        "mood dark_mood vibe atmosphere music_mood",
        "dark gloomy spooky eerie",
        """
        something creepy
        . it should give me the shivers
        like at midnight in a graveyard
        . I want it sinister
        . I like it gothic
        nothing cheerful, something sinister
    """,
    ),
    (
        "genre music_genre genres style music_style station_genre",
        "pop pop_music",
        """
        . something from the charts
        like Taylor Swift
        . I like catchy tunes from the charts
        the stuff they play on the radio all day
        . Madonna, Katy Perry, that sort
        catchy chart stuff
    """,
    ),
    (
        "genre music_genre genres style music_style station_genre",
        "rock classic_rock hard_rock rock_music",
        """
        with loud guitars
        . I love the Stones and Led Zeppelin
        like AC/DC
        . I want electric guitars and drums
        . something by Queen or the Foo Fighters would suit me
        guitars, drums and a hoarse voice
    """,
    ),
    (
        "* genre music_genre genres style music_style station_genre",
        "jazz smooth_jazz swing bebop",
        """
        . I love Miles Davis
        with a saxophone and a double bass
        like in a smoky club in the fifties
        . Coltrane, Ella and so on
        with lots of improvising
        . something with brushes on the drums and a muted trumpet
    """,
    ),
    (
        "genre music_genre genres style music_style station_genre",
        "classical classical_music orchestral opera",
        """
        . Mozart or Bach would be nice
        with violins
        . I like symphonies
        like at the concert hall
        by one of the old masters
        . I love string quartets
    """,
    ),
    (
        "* genre music_genre genres style music_style station_genre",
        "hip_hop hiphop rap hip_hop_rap",
        """
        . Eminem, Kendrick, you know
        with rhymes over a beat
        . I want some bars
        . I love Jay-Z
        someone spitting rhymes
        . I like it spoken fast over a fat beat
    """,
    ),
    (
        "genre music_genre genres style music_style station_genre",
        "electronic edm techno house electronica dance",
        """
        with a pumping beat
        . I like synths and a four-to-the-floor kick
        from a DJ
        . Daft Punk or Avicii would be nice
        no guitars, just synths
        . I like what the DJs play in clubs
    """,
    ),
    (
        "genre music_genre genres style music_style station_genre",
        "country bluegrass country_music",
        """
        . I love Johnny Cash and Dolly Parton
        with banjo and fiddle
        . songs about trucks and heartbreak
        with a cowboy hat on
        . I've got my cowboy hat on
        with a steel guitar
    """,
    ),
    (
        "* genre music_genre genres music_style station_genre",
        "heavy_metal metal_music thrash death_metal",
        """
        . I want to bang my head
        like Metallica
        . Iron Maiden, Slayer, that sort
        with screaming and double bass drum
        . I'm letting my long hair fly
        . rock isn't heavy enough for me
    """,
    ),
)
