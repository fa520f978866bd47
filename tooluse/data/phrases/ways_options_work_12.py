"""How people say options of fixed lists at work: frequencies, time ranges, days, channels, meetings, visibility, access (3).

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

# ruff: noqa: E501 (one phrase a line, however long)
from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "granularity group_by bucket resolution aggregation_interval",
        "month monthly",
        """
        (month by month|by month|per month)
        with one figure (a|for each) month
        for each month
        split by month
        broken down by month
        . I want to see each month on its own
    """,
    ),
    (
        "granularity group_by bucket resolution aggregation_interval",
        "hour hourly",
        """
        (hour by hour|by hour|per hour)
        with one figure (an|for each) hour
        for each hour
        split by hour
        broken down by hour
        . I want to see each hour on its own
    """,
    ),
    (
        "granularity group_by bucket resolution aggregation_interval",
        "quarter quarterly",
        """
        (quarter by quarter|by quarter|per quarter)
        with one figure (a|for each) quarter
        for each quarter
        split by quarter
        broken down by quarter
        . I want to see each quarter on its own
    """,
    ),
    (
        "granularity group_by bucket resolution aggregation_interval",
        "year yearly",
        """
        (year by year|by year|per year)
        with one figure (a|for each) year
        for each year
        split by year
        broken down by year
        . I want to see each year on its own
    """,
    ),
    (
        "group_by breakdown dimension split_by break_down_by",
        "category type",
        """
        (grouped|split) by category
        by category
        category by category
        broken down by what kind it is
        . I want to see each (category|kind) on its own
        . keep like with like
    """,
    ),
    (
        "group_by breakdown dimension split_by break_down_by",
        "customer client account",
        """
        (grouped|split) by (customer|client)
        customer by customer
        for each (customer|client)
        broken down by who bought it
        . I want to see each customer on their own
        (per|by) customer
    """,
    ),
    (
        "group_by breakdown dimension split_by break_down_by",
        "region country location",
        """
        (grouped|split) by region
        region by region
        for each (region|part of the world)
        broken down by where it is
        . I want to see each region on its own
        (per|by) region
    """,
    ),
    (
        "group_by breakdown dimension split_by break_down_by",
        "product item sku",
        """
        (grouped|split) by product
        product by product
        for each (product|item)
        broken down by what was sold
        . I want to see each product on its own
        (per|by) product
    """,
    ),
    (
        "group_by breakdown dimension split_by break_down_by",
        "employee user assignee person agent",
        """
        (grouped|split) by person
        person by person
        for each (person|colleague)
        broken down by who did it
        . I want to see each person's own figures
        (per|by) head
    """,
    ),
    (
        "group_by breakdown dimension split_by break_down_by",
        "department team",
        """
        (grouped|split) by (department|team)
        team by team
        for each (department|team)
        broken down by (department|team)
        . I want to see each team on its own
        (per|by) (department|team)
    """,
    ),
    (
        "group_by breakdown dimension split_by break_down_by",
        "project",
        """
        (grouped|split) by project
        project by project
        for each project
        broken down by project
        . I want to see each project on its own
        (per|by) project
    """,
    ),
    (
        "channel method contact_method notification_method delivery_method via contact_preference send_via reminder_method notify_via notification_channel",
        "email e_mail",
        """
        by email
        (to|in) (my|the) inbox
        via email
        email
        . email (is best|would be best)
        . I'd rather have it in writing, in my inbox
        . send it as an email
    """,
    ),
    (
        "channel method contact_method notification_method delivery_method via contact_preference send_via reminder_method notify_via notification_channel message_type",
        "sms text text_message",
        """
        by text
        as a text[ message]
        (by|via) SMS
        . just text (me|them|it)
        . a text (will do|is best)
        . a text message gets noticed soonest
    """,
    ),
    (
        "channel method contact_method notification_method via contact_preference notify_via support_channel interview_type appointment_type reminder_method",
        "phone call phone_call telephone voice",
        """
        by phone
        over the phone
        with a (call|phone call)
        . just (ring|call)
        . a (call|phone call) is best
        . I'd rather hear a voice
        . it's better to talk
    """,
    ),
    (
        "channel method notification_method delivery_method via notify_via notification_channel notification_type reminder_method",
        "push push_notification app in_app mobile_push",
        """
        as a push notification
        on (my|the) phone's screen
        in the app
        with a push message
        . it should pop up on (my|the) phone
        . a push is enough
    """,
    ),
    (
        "channel via notify_via notification_channel delivery_method messenger send_via",
        "slack",
        """
        (on|in|via|over) Slack
        Slack
        as a Slack message
        . we're all on Slack anyway
        . put it on Slack
        . Slack is where people will see it
    """,
    ),
    (
        "* channel via notify_via notification_channel messenger app contact_method send_via",
        "whatsapp",
        """
        (on|over|via|by) WhatsApp
        WhatsApp
        as a WhatsApp message
        . I'm always on WhatsApp
        . WhatsApp is best
        . put it on WhatsApp
    """,
    ),
    (
        "* channel via notify_via notification_channel platform meeting_platform provider video_provider",
        "microsoft_teams ms_teams",
        """
        (on|in|via|over) Teams
        Teams
        in Microsoft Teams
        . we use Teams here
        . Teams is best
        . we're a Microsoft shop, so Teams
    """,
    ),
    (
        "channel via notify_via notification_channel platform meeting_platform provider video_provider",
        "teams",
        """
        (on|in|via|over) Teams
        Teams
        in Microsoft Teams
        . we use Teams here
        . Teams is best
        . we're a Microsoft shop, so Teams
    """,
    ),
    (
        "platform meeting_platform provider video_provider meeting_tool conferencing location_type",
        "zoom",
        """
        (on|over|via) Zoom
        Zoom
        with a Zoom link
        . let's do it over Zoom
        . Zoom is best
        . everybody has Zoom
    """,
    ),
    (
        "* platform meeting_platform provider video_provider meeting_tool conferencing",
        "google_meet",
        """
        (on|over|via) Google Meet
        Google Meet
        with a Meet link
        . let's do it over Google Meet
        . Google Meet is best
        . we use Meet here
    """,
    ),
    (
        "platform meeting_platform provider video_provider meeting_tool conferencing",
        "meet",
        """
        (on|over|via) Google Meet
        Google Meet
        with a Meet link
        . let's do it over Google Meet
        . Google Meet is best
        . we use Meet here
    """,
    ),
    (
        "channel contact_method support_channel via",
        "chat live_chat",
        """
        in (the|a) chat
        by chat
        over [live ]chat
        . I'd rather (chat|type)
        . a chat is best, I can't talk here
        . I'd like to type rather than ring anybody
    """,
    ),
    (
        "channel delivery_method method via send_via delivery",
        "post letter postal mail paper print",
        """
        by post
        (on|as) paper
        as a letter
        in an envelope
        . I want it on paper, in the letterbox
        . put it in the post
        . they don't have a computer, so a letter
    """,
    ),
    (
        "channel delivery_method via send_via",
        "fax",
        """
        by fax
        fax
        over the fax machine
        . they still have a fax
        . fax it
        . send it through the fax
    """,
    ),
    (
        "* notification_method channel delivery_method callback_type integration_type",
        "webhook",
        """
        via [a ]webhook
        as a webhook
        to our webhook
        . our server should be called
        . we've got an endpoint waiting for it
        webhook
    """,
    ),
)
