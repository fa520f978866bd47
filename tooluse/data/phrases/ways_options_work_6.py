"""How people say options of fixed lists at work: formats, sort orders and fields, units, currencies, sizes, regions.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

# ruff: noqa: E501 (one phrase a line, however long)
from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "* format file_format output_format export_format export_as file_type",
        "pdf",
        """
        as a PDF
        in PDF
        PDF
        . I need a PDF
        . PDF is best, I want to print it
        . it has to look the same on every computer, so PDF
    """,
    ),
    (
        "* format file_format output_format export_format export_as file_type",
        "csv",
        """
        as (a CSV|CSV)
        CSV
        comma separated
        as a comma separated file
        . CSV is what I need
        . I'm going to import it somewhere, a CSV is best
    """,
    ),
    (
        "format file_format output_format export_format export_as file_type report_format download_format",
        "xlsx excel xls spreadsheet",
        """
        (as|in) an Excel file
        for Excel
        as a spreadsheet
        Excel
        . I want to open it in Excel
        . my boss only works with Excel
        . I'd like to carry on working on it in Excel
    """,
    ),
    (
        "*",
        "xlsx xls",
        """
        (as|in) an Excel file
        for Excel
        as a spreadsheet
        Excel
        . I want to open it in Excel
        . my boss only works with Excel
        . I'd like to carry on working on it in Excel
    """,
    ),
    (
        "* format file_format output_format export_format response_format",
        "json",
        """
        as JSON
        in JSON
        JSON
        . a script will read it, so JSON
        . I want it as JSON
        . JSON suits me best
    """,
    ),
    (
        "* format file_format output_format export_format response_format",
        "xml",
        """
        as XML
        in XML
        XML
        . their system only takes XML
        . XML is what they asked for
        . it has to be XML
    """,
    ),
    (
        "* format file_format output_format export_format config_format",
        "yaml yml",
        """
        as YAML
        in YAML
        YAML
        as a YAML file
        . it goes into a config, so YAML
        . I want YAML
    """,
    ),
    (
        "* format file_format output_format export_format text_format",
        "markdown md",
        """
        (as|in) Markdown
        Markdown
        with Markdown formatting
        . it goes into a readme, Markdown (is best|please)
        . I'll paste it into our wiki, Markdown works there
        . Markdown is what I want
    """,
    ),
    (
        "* format file_format output_format export_format body_format",
        "html",
        """
        as HTML
        in HTML
        HTML
        as a web page
        . I want to open it in a browser
        . it goes on a website, so HTML
    """,
    ),
    (
        "format file_format output_format export_format body_format text_format",
        "plain_text text txt plain",
        """
        as plain text
        (just|only) text
        without any formatting
        plain text
        . no formatting, just the words
        . I want to open it in Notepad
    """,
    ),
    (
        "* format file_format output_format export_format",
        "docx word doc",
        """
        as a Word (document|file)
        in Word
        Word
        . I want to edit it in Word
        . they'd like a Word document
        . send it so that I can work on it in Word
    """,
    ),
    (
        "* format image_format output_format file_format file_type",
        "png",
        """
        as (a PNG|PNG)
        in PNG
        PNG
        . it needs a transparent background, so PNG
        . a PNG is what I need
        . make it a PNG
    """,
    ),
    (
        "* format image_format output_format file_format file_type",
        "jpg jpeg",
        """
        as (a JPG|JPEG)
        in JPEG
        JPG
        . a JPEG will do
        . make it a JPG
        . it's only a photo, JPEG is fine
    """,
    ),
    (
        "* format image_format output_format file_format file_type",
        "svg",
        """
        as (an SVG|SVG)
        in SVG
        SVG
        as a vector (file|graphic)
        . it must stay sharp at any size
        . I need to scale it, so vector please
    """,
    ),
    (
        "* audio_format format output_format file_format",
        "mp3",
        """
        as (an MP3|MP3)
        in MP3
        MP3
        . MP3 is fine
        . it should play on anything, so MP3
        . make it an mp3
    """,
    ),
    (
        "* audio_format format output_format file_format",
        "wav",
        """
        as (a WAV|WAV)
        in WAV
        WAV
        uncompressed
        . I need it uncompressed for editing
        . make it a wav
    """,
    ),
    (
        "* format video_format output_format file_format",
        "mp4",
        """
        as (an MP4|MP4)
        in MP4
        MP4
        . MP4 is fine
        . it should play on any phone, so MP4
        . make it an mp4
    """,
    ),
    (
        "* compression archive_format format",
        "zip",
        """
        as a ZIP
        zipped
        (in|as) a zip file
        in one zipped file
        . zip it up
        . a zip would be handy
    """,
    ),
    (
        "sort_order order direction sort_direction sort order_direction ordering",
        "asc ascending low_to_high",
        """
        in ascending order
        ascending
        from (lowest|low) to (highest|high)
        lowest first
        going (up|upwards)
        . it should start with the smallest
        . the smallest one comes first
    """,
    ),
    (
        "sort_order order direction sort_direction sort order_direction ordering",
        "desc descending high_to_low",
        """
        in descending order
        descending
        from (highest|high) to (lowest|low)
        highest first
        going (down|downwards)
        . it should start with the biggest
        . the biggest one comes first
    """,
    ),
    (
        "sort sort_by order order_by sort_order ordering",
        "newest newest_first latest most_recent recent date_desc created_desc",
        """
        newest first
        with the (latest|newest|most recent) (at the top|first)
        latest first
        starting with the most recent
        from new to old
        . the new ones should come first
        . I'd like to see the newest at the top
    """,
    ),
    (
        "*",
        "newest_first date_desc created_desc",
        """
        newest first
        with the (latest|newest|most recent) (at the top|first)
        latest first
        starting with the most recent
        from new to old
        . the new ones should come first
        . I'd like to see the newest at the top
    """,
    ),
    (
        "sort sort_by order order_by sort_order ordering",
        "oldest oldest_first date_asc created_asc",
        """
        oldest first
        with the oldest (at the top|first)
        starting with the oldest
        from old to new
        in the order they came in
        . the old ones should come first
        . those that have been there longest go first
    """,
    ),
    (
        "*",
        "oldest_first date_asc created_asc",
        """
        oldest first
        with the oldest (at the top|first)
        starting with the oldest
        from old to new
        in the order they came in
        . the old ones should come first
        . those that have been there longest go first
    """,
    ),
    (
        "sort sort_by order_by sort_order order ordering",
        "price_asc price_low price_low_to_high cheapest lowest_price",
        """
        cheapest first
        with the cheapest (first|at the top)
        from cheap to (expensive|dear)
        starting with the lowest price
        by price, low to high
        . the cheapest should come first
        . start with what costs the least
    """,
    ),
    (
        "*",
        "price_asc price_low_to_high",
        """
        cheapest first
        with the cheapest (first|at the top)
        from cheap to (expensive|dear)
        starting with the lowest price
        by price, low to high
        . the cheapest should come first
        . start with what costs the least
    """,
    ),
)
