"""How people say options of fixed lists at work: documents, tones, lengths, languages, charts, aggregations, comparisons (2).

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

# ruff: noqa: E501 (one phrase a line, however long)
from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "length summary_length detail detail_level verbosity response_length level_of_detail",
        "medium standard normal moderate",
        """
        of medium length
        a paragraph or two
        neither too short nor too long
        . the usual length is fine
        . a good paragraph will do
        . not just a line, but no essay either
    """,
    ),
    (
        "length summary_length detail detail_level verbosity response_length level_of_detail depth",
        "long detailed comprehensive full in_depth thorough extended",
        """
        (at length|in full detail)
        with all the details
        as long as it needs to be
        . leave nothing out
        . I want the full story
        . I've got time to read it all
    """,
    ),
    (
        "summary_type output_style format style summary_format summary_style layout",
        "bullets bullet_points bulleted bullet_list",
        """
        in bullet points
        as bullet points
        with bullets
        . bullet points are easiest to take in
        . I like it in bullets
        . no prose, just points one under the other
    """,
    ),
    (
        "summary_type output_style format style summary_format summary_style",
        "paragraph prose narrative",
        """
        as (a paragraph|running text)
        in whole sentences
        in prose
        . no bullets, please, proper sentences
        . it should read like a text
        . I'd like it as flowing text
    """,
    ),
    (
        "format style summary_format layout view output_style display_mode",
        "table tabular",
        """
        as a table
        in a table
        in rows and columns
        . put it in a table
        . a table is easiest to compare
        . I like it in columns
    """,
    ),
    (
        "view layout display_mode view_type display view_mode",
        "list",
        """
        as a list
        in a list
        one under the other
        . a list is fine
        . just list them
        . I'd like them one below the other
    """,
    ),
    (
        "view layout display_mode view_type display view_mode",
        "grid tiles gallery cards",
        """
        as (tiles|a grid)
        in a grid
        with the pictures side by side
        . I'd like them as tiles
        . put them side by side, like in a gallery
        as little cards
    """,
    ),
    (
        "view layout view_type display view_mode board_type",
        "board kanban",
        """
        as a board
        on the Kanban board
        with columns of cards
        . I'd like to see it as a board
        . I like shoving the cards about
        in Kanban style
    """,
    ),
    (
        "view layout view_type display view_mode",
        "calendar",
        """
        as a calendar
        in the calendar view
        laid out on the calendar
        . I'd like to see it on a calendar
        . show them on the days they fall on
        with the days side by side
    """,
    ),
    (
        "view layout view_type display view_mode display_mode",
        "map",
        """
        on (the|a) map
        as a map
        with pins on a map
        . I'd like to see it on a map
        . I want to see where they are on the map
        put on the map
    """,
    ),
    (
        "view layout view_type display view_mode",
        "timeline gantt",
        """
        (on|as) a timeline
        as a Gantt chart
        along a time axis
        . I'd like to see it on a timeline
        . I want to see what overlaps with what
        in bars along the weeks
    """,
    ),
    (
        "language lang target_language to_language output_language locale preferred_language",
        "english en eng en_us en_gb",
        """
        in English
        English
        (written|said) in English
        . English is what we speak
        . English (please|would be best)
        . they only speak English
    """,
    ),
    (
        "language lang target_language to_language output_language locale preferred_language",
        "spanish es spa es_es",
        """
        in Spanish
        Spanish
        (written|said) in Spanish
        . Spanish is what they speak
        . Spanish (please|would be best)
        . they only speak Spanish
    """,
    ),
    (
        "language lang target_language to_language output_language locale preferred_language",
        "french fr fra fr_fr",
        """
        in French
        French
        (written|said) in French
        . French is what they speak
        . French (please|would be best)
        . they only speak French
    """,
    ),
    (
        "language lang target_language to_language output_language locale preferred_language",
        "german de deu de_de",
        """
        in German
        German
        (written|said) in German
        . German is what they speak
        . German (please|would be best)
        . they only speak German
    """,
    ),
    (
        "language lang target_language to_language output_language locale preferred_language",
        "italian it ita it_it",
        """
        in Italian
        Italian
        (written|said) in Italian
        . Italian is what they speak
        . Italian (please|would be best)
        . they only speak Italian
    """,
    ),
    (
        "language lang target_language to_language output_language locale preferred_language",
        "portuguese pt por pt_br pt_pt",
        """
        in Portuguese
        Portuguese
        (written|said) in Portuguese
        . Portuguese is what they speak
        . Portuguese (please|would be best)
        . they only speak Portuguese
    """,
    ),
    (
        "language lang target_language to_language output_language locale preferred_language",
        "swedish sv swe sv_se",
        """
        in Swedish
        Swedish
        (written|said) in Swedish
        . Swedish is what they speak
        . Swedish (please|would be best)
        . they only speak Swedish
    """,
    ),
    (
        "language lang target_language to_language output_language locale preferred_language",
        "dutch nl nld nl_nl",
        """
        in Dutch
        Dutch
        (written|said) in Dutch
        . Dutch is what they speak
        . Dutch (please|would be best)
        . they only speak Dutch
    """,
    ),
    (
        "language lang target_language to_language output_language locale preferred_language",
        "japanese ja jpn ja_jp",
        """
        in Japanese
        Japanese
        (written|said) in Japanese
        . Japanese is what they speak
        . Japanese (please|would be best)
        . they only speak Japanese
    """,
    ),
    (
        "language lang target_language to_language output_language locale preferred_language",
        "chinese zh zho zh_cn mandarin",
        """
        in (Chinese|Mandarin)
        (Chinese|Mandarin)
        (written|said) in Chinese
        . Mandarin is what they speak
        . Chinese (please|would be best)
        . they only speak Chinese
    """,
    ),
    (
        "language lang target_language to_language output_language locale preferred_language",
        "arabic ar ara",
        """
        in Arabic
        Arabic
        (written|said) in Arabic
        . Arabic is what they speak
        . Arabic (please|would be best)
        . they only speak Arabic
    """,
    ),
    (
        "language lang target_language to_language output_language locale preferred_language",
        "korean ko kor ko_kr",
        """
        in Korean
        Korean
        (written|said) in Korean
        . Korean is what they speak
        . Korean (please|would be best)
        . they only speak Korean
    """,
    ),
    (
        "language lang target_language to_language output_language locale preferred_language",
        "polish pl pol pl_pl",
        """
        in Polish
        Polish
        (written|said) in Polish
        . Polish is what they speak
        . Polish (please|would be best)
        . they only speak Polish
    """,
    ),
    (
        "language lang target_language to_language output_language locale preferred_language",
        "hindi hi hin",
        """
        in Hindi
        Hindi
        (written|said) in Hindi
        . Hindi is what they speak
        . Hindi (please|would be best)
        . they only speak Hindi
    """,
    ),
    (
        "language lang target_language to_language output_language locale preferred_language",
        "russian ru rus ru_ru",
        """
        in Russian
        Russian
        (written|said) in Russian
        . Russian is what they speak
        . Russian (please|would be best)
        . they only speak Russian
    """,
    ),
    (
        "language lang target_language to_language output_language locale preferred_language",
        "turkish tr tur tr_tr",
        """
        in Turkish
        Turkish
        (written|said) in Turkish
        . Turkish is what they speak
        . Turkish (please|would be best)
        . they only speak Turkish
    """,
    ),
    (
        "chart_type graph_type plot_type visualization chart visualization_type chart_style",
        "line line_chart line_graph",
        """
        as a line[ chart]
        with a line
        as a curve
        . I want to see how it went up and down over time
        . a line shows the trend best
        . draw a line through it
    """,
    ),
    (
        "chart_type graph_type plot_type visualization chart visualization_type chart_style",
        "bar bar_chart column column_chart",
        """
        as a bar chart
        with bars
        in bars
        . bars are easiest to compare
        . I'd like a bar for each
        . one bar next to the other, please
    """,
    ),
    (
        "chart_type graph_type plot_type visualization chart visualization_type chart_style",
        "pie pie_chart",
        """
        as a pie[ chart]
        in slices
        like a cake cut up
        . I want to see the shares as slices
        . a pie shows the shares best
        . cut it up like a cake
    """,
    ),
    (
        "chart_type graph_type plot_type visualization chart visualization_type chart_style",
        "donut doughnut donut_chart",
        """
        as a doughnut[ chart]
        as a ring
        like a pie with a hole
        . I'd like a ring with a hole in the middle
        . a donut looks nicer than a pie
        in the form of a donut
    """,
    ),
)
