"""How people say options of fixed lists at work: frequencies, time ranges, days, channels, meetings, visibility, access (4).

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

# ruff: noqa: E501 (one phrase a line, however long)
from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "mode meeting_type format meeting_mode location_type attendance_mode delivery_mode event_type interview_type appointment_type visit_type",
        "in_person onsite on_site face_to_face physical offline",
        """
        in person
        face to face
        at our place, not on a screen
        . I want to see them face to face
        . we'll all be in the same room
        . (they'll|everybody will) come here
    """,
    ),
    (
        "mode meeting_type format meeting_mode location_type attendance_mode delivery_mode event_type class_type appointment_type visit_type course_format",
        "online virtual remote video video_call telehealth",
        """
        online
        (over|by) video
        on a video call
        . we're in different cities, so online
        . nobody has to travel
        . I'll join from (home|my laptop)
    """,
    ),
    (
        "mode meeting_type format meeting_mode work_mode attendance_mode delivery_mode event_type work_arrangement location_type work_model course_format",
        "hybrid mixed blended",
        """
        hybrid
        part (online|remote), part on the spot
        half and half, some from home and some here
        . some will be here and some on video
        . a bit of both, here and from home
        . a mix of being there and remote is best
    """,
    ),
    (
        "work_mode work_location work_arrangement remote_policy work_type job_location workplace_type work_model",
        "remote home wfh work_from_home fully_remote",
        """
        from home
        remote
        (fully|completely) remote
        . I'm working from home
        . it should be done from home
        . no office, please
    """,
    ),
    (
        "work_mode work_location work_arrangement work_type workplace_type work_model",
        "office onsite on_site in_office",
        """
        (in|at) the office
        on site
        at a desk in the office
        . I'm coming in
        . it should be done at the office
        . working from home isn't for me
    """,
    ),
    (
        "meeting_type",
        "one_on_one 1_1 1on1",
        """
        one-on-one
        (just|only) the two of us
        a one-to-one
        . it's just (him|her|them) and me
        . there'll be nobody else
        between two people
    """,
    ),
    (
        "meeting_type",
        "standup stand_up daily_standup",
        """
        a stand-up
        for the stand-up
        . everyone says in a minute what they're at
        . it's our stand-up
        as a short stand-up
        . we do it standing, it's that short
    """,
    ),
    (
        "meeting_type",
        "review retrospective retro",
        """
        (a|for the) retro
        to look back at (the sprint|how it went)
        . we want to talk about what went well and what didn't
        . it's for looking back together
        . we're going over how it went
        looking back at what we did
    """,
    ),
    (
        "visibility privacy access audience privacy_level sharing share_with post_visibility access_level profile_visibility",
        "public everyone anyone open",
        """
        for everyone to see
        (visible|open) to (everyone|anyone|the world)
        public
        . anybody may see it
        . there's nothing secret in it
        . the whole world can read it
    """,
    ),
    (
        "visibility privacy access audience privacy_level sharing share_with post_visibility access_level profile_visibility event_visibility",
        "private only_me personal",
        """
        for my eyes only
        private
        (visible|shown) to nobody but me
        . keep it private
        . nobody else should see it
        . it's nobody else's business
    """,
    ),
    (
        "visibility audience access privacy share_with scope access_level",
        "team internal organization company org workspace domain",
        """
        (just|only) for our own people
        internal
        within the (company|team)
        . everyone at work may see it, outsiders mustn't
        . it shouldn't leave the company
        . keep it in the house
    """,
    ),
    (
        "visibility privacy audience post_visibility share_with profile_visibility",
        "friends followers contacts connections",
        """
        (just|only) for my friends
        friends only
        for people I know
        . my friends may see it, strangers shouldn't
        . strangers shouldn't see it
        among friends
    """,
    ),
    (
        "visibility privacy link_access access sharing list_visibility",
        "unlisted link anyone_with_link link_only",
        """
        unlisted
        for anyone who has the link
        (just|only) with the link
        . whoever has the link may see it
        . it shouldn't turn up in searches, the link is enough
        without listing it anywhere
    """,
    ),
    (
        "sensitivity classification confidentiality data_classification security_level visibility",
        "confidential restricted secret",
        """
        confidential
        marked [as ]confidential
        . (hardly anyone|very few people) may see it
        . it's secret
        . this mustn't get out
        on a need-to-know basis
    """,
    ),
    (
        "role permission access access_level permission_level access_role user_role share_permission permissions",
        "viewer view read read_only reader can_view",
        """
        (to look|for looking) at only
        read only
        as a viewer
        with read access
        . they should only look, not touch
        . they needn't change anything
        . looking is enough
    """,
    ),
    (
        "role permission access access_level permission_level access_role user_role share_permission permissions",
        "commenter comment can_comment",
        """
        as a commenter
        (to|so they can) leave comments
        with commenting only
        . they may comment, but not change the text
        . remarks are welcome, changes aren't
        . they can write notes in the margin, no more
    """,
    ),
    (
        "role permission access access_level permission_level access_role user_role share_permission permissions",
        "editor edit write can_edit contributor read_write",
        """
        (with|as somebody with) the right to change things
        as an editor
        with write access
        . they (should|must) be able to change things
        . they'll be working on it with me
        . they need to make changes in it
    """,
    ),
    (
        "role permission access access_level permission_level access_role user_role permissions member_role",
        "admin administrator full full_access",
        """
        as an admin
        with (full|all) rights
        with admin rights
        . they should be able to do everything
        . they'll run the place for us
        . they need the keys to everything
    """,
    ),
    (
        "role permission access_level access_role user_role member_role",
        "owner",
        """
        as the owner
        with ownership
        as its owner
        . it belongs to them from now on
        . it's theirs now
        . hand it over to them altogether
    """,
    ),
    (
        "role user_role member_role access_role",
        "member user standard regular basic_user",
        """
        as an (ordinary|normal) member
        with nothing beyond the usual rights
        as a normal user
        . the normal rights are enough
        . they're just a member like everybody
        . they don't need any special rights
    """,
    ),
    (
        "role user_role access_role member_role account_type collaborator_type",
        "guest external visitor",
        """
        as a guest
        as someone from outside
        . they're not one of us, just a guest
        . they don't work here
        . it's an outsider
        with a guest login
    """,
    ),
    (
        "role user_role member_role community_role",
        "moderator mod",
        """
        as a moderator
        with moderator rights
        . they'll keep the others in line
        . they should be able to remove bad posts
        . they'll watch over the discussions
        as one of the moderators
    """,
    ),
    (
        "role attendee_type attendance participation attendance_type invite_type",
        "optional",
        """
        as optional
        if they feel like it
        . they needn't come
        . they can come, but they don't have to
        . it'd be nice to have them, no more
        . they're optional
    """,
    ),
    (
        "role attendee_type attendance participation attendance_type invite_type",
        "required mandatory",
        """
        as required
        . they (must|have to) come
        . we can't do it without them
        . it won't work if they're missing
        . they can't skip it
        . they need to be there
    """,
    ),
)
