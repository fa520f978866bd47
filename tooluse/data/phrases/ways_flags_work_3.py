"""How people say boolean arguments of files, documents and careful runs.

Each entry: names of arguments, values, and templates; see ``tooluse.data.ways``.
"""

from __future__ import annotations

WAYS: tuple[tuple[str, str, str], ...] = (
    (
        "recursive recursively include_subfolders include_subdirectories recurse with_subfolders include_children traverse_subfolders",
        "true",
        """
        (with|including) [all ]the subfolders
        (recursively|recursive)
        and everything (underneath|below|inside it)
        all the way down
        subfolders (too|as well|included)
        and (go|look) (into|inside) every folder in it
        . there are folders inside folders, I need them all
        (down|through) to the (deepest|last) level
        with (all|everything) that's nested in there
    """,
    ),
    (
        "recursive recursively include_subfolders include_subdirectories recurse with_subfolders include_children traverse_subfolders",
        "false",
        """
        without [the ]subfolders
        (not recursively|non-recursive)
        (just|only) the top level
        but not what's in the (subfolders|folders below)
        (just|only) what's (directly|right) in there
        don't go (deeper|down) into the (folders|subfolders)
        no subfolders
        . leave the (subfolders|folders inside) (alone|out of it)
        one level only
    """,
    ),
    (
        "overwrite overwrite_existing replace_existing allow_overwrite replace clobber overwrite_if_exists",
        "true",
        """
        and overwrite (the old one|what's there|whatever is there)
        over the (existing|old) one
        and replace (what's there already|the old one)
        . the old (one|version) (can go|isn't needed any more)
        even if there's (already one|one already) (there|with that name)
        . it's fine to (write|save) over (what's there|the old version)
        overwrite (if needed|if it exists)
        in place of the old one
        . if one exists, replace it
    """,
    ),
    (
        "overwrite overwrite_existing replace_existing allow_overwrite replace clobber overwrite_if_exists",
        "false",
        """
        without overwriting (anything|what's there)
        (don't|do not) (overwrite|replace) (anything|what's there)
        but keep the (old|existing) one
        (next to|beside) the old one, not over it
        . I still need the (old|existing) (one|version)
        no overwriting
        . if (it|one) exists already, leave it (alone|as it is)
        . what's there (has to|must) stay untouched
        . be careful not to (write|save) over the one that's there
    """,
    ),
    (
        "permanent_delete hard_delete skip_trash bypass_trash delete_permanently purge skip_recycle_bin",
        "true",
        """
        for good
        permanently
        not (just|only) to the (trash|bin)
        and empty it from the (trash|bin) as well
        . I (never|don't ever) want it back
        gone for ever
        past the (recycle bin|trash)
        . nobody should be able to (restore|recover) it
        with no way back
        irrevocably
    """,
    ),
    (
        "permanent_delete hard_delete skip_trash bypass_trash delete_permanently purge skip_recycle_bin",
        "false",
        """
        (to|into) the (trash|bin)[ only]
        (not|don't do it) permanently
        but so that I can (get|have) it back
        . I (may|might) (want|need) it back
        not for good
        . keep it recoverable
        . it should stay in the (bin|trash) for a while
        in a way that can be undone
        soft delete[ only]
        . just in case, let it sit in the recycle bin first
    """,
    ),
    (
        "dry_run dryrun simulate preview_only test_run simulation validate_only what_if plan_only check_only",
        "true",
        """
        (as a|just a|only a) dry run
        [but ](only|just) (show|tell) me what (would happen|it would do)
        without (actually|really) (doing|changing) (it|anything)
        (just|only) pretend
        . don't (really|actually) (do|change) anything yet
        . I want to see what it would do first
        (simulate|simulated) only
        as a (test|trial|rehearsal) run
        nothing for real yet
        . let's see what it would touch before we do it (properly|for real)
    """,
    ),
    (
        "dry_run dryrun simulate preview_only test_run simulation validate_only what_if plan_only check_only",
        "false",
        """
        for real
        (this time for real|no more rehearsing)
        not (a|as a) dry run
        . the dry run (looked|was) (fine|good|ok), so go ahead
        and actually do it
        (really|actually) (apply it|carry it out)
        . no (simulation|test run), do the real thing
        . I've seen the preview, now (do|run) it properly
        . this isn't a (drill|rehearsal)
    """,
    ),
    (
        "force forced use_force override force_run ignore_warnings",
        "true",
        """
        (by force|with force)
        and force it
        no matter what (warnings|complaints) come up
        even if it (complains|protests|refuses)
        forced
        . (ignore|never mind) the warnings
        with the force (flag|option)
        . it'll (complain|moan), do it anyway
        . whatever stands in the way, push it through
        come what may
    """,
    ),
    (
        "force forced use_force override force_run ignore_warnings",
        "false",
        """
        without forcing it
        (don't|do not) force (it|anything)
        no force
        . if it complains, (stop|leave it)
        [but ](stop|back off) (if|when) there's a (warning|complaint)
        only if (it|that) goes [through ]without complaints
        . I don't want to (force|push) anything through
        (gently|without brute force)
        without overriding any (checks|warnings)
    """,
    ),
    (
        "compress compressed zip zipped as_zip gzip use_compression compression",
        "true",
        """
        (zipped|compressed)
        (as a|in a) zip[ file]
        and (zip|compress) it
        with compression
        . it's (too big|huge) otherwise, so (zip|compress) it
        squeezed (down|together)
        . (make|get) it as small as it goes
        . (space|bandwidth) is tight, so pack it
        packed [up ]into one archive
    """,
    ),
    (
        "compress compressed zip zipped as_zip gzip use_compression compression",
        "false",
        """
        (uncompressed|unzipped)
        not (zipped|compressed)
        without (zipping|compressing) it
        no zip
        . they can't open zip files
        don't (zip|compress|pack) (it|anything)
        as it is, no compression
        . size (doesn't matter|isn't a problem), no need to (zip|compress) it
        no compression
    """,
    ),
    (
        "keep_original keep_source preserve_original retain_original keep_originals keep_copy leave_original",
        "true",
        """
        and keep the original
        but leave the original (where|as) it is
        . I still (need|want) the original
        without (touching|losing|deleting) the original
        . the original stays
        as a copy, with the original (left|kept) (alone|untouched)
        (don't|never) (touch|delete|throw away) the original
        . hang on to the old one (too|as well)
        original stays put
    """,
    ),
    (
        "keep_original keep_source preserve_original retain_original keep_originals keep_copy leave_original",
        "false",
        """
        and (get rid of|delete|drop) the original
        . the original (can go|isn't needed any more)
        without keeping the original
        . I don't need the original (any more|afterwards)
        . there's no point in keeping the original
        and (throw|chuck) the original away
        original can be (deleted|binned)
        . I don't want two of them (lying|hanging) around, so drop the source
    """,
    ),
    (
        "read_only readonly view_only view_access_only is_read_only viewer_only",
        "true",
        """
        read[-]only
        (just|only) to (look at|view|read)
        view only
        but (they mustn't|don't let them) (change|edit) anything
        without (edit|write) (access|rights)
        . (nobody|no one) should be able to (change|edit) (anything|it)
        so (they|people) can look but not touch
        . (looking|reading) is fine, (changing|editing) isn't
        with no (editing|writing)
    """,
    ),
    (
        "read_only readonly view_only view_access_only is_read_only viewer_only",
        "false",
        """
        with (edit|write|editing) (access|rights)
        . they (need|have) to be able to (change|edit) (it|things)
        not (just|only) read-only
        so (they|people) can (edit|change) it
        read and write
        . they'll be (editing|working on|changing) it
        . looking (alone isn't enough|isn't enough), they have to (edit|write) too
        editable
        with full (editing|write) rights
    """,
    ),
    (
        "public_link share_link anyone_with_link link_sharing create_public_link make_public public is_public",
        "true",
        """
        (public|publicly)
        so that anyone (can see it|with the link can see it)
        open to (anyone|everybody) with the link
        and make it public
        visible to (anybody|the whole world)
        . (anyone|everyone) should be able to open it[ without signing in]
        . people outside the company need (it|to open it) too, without a login
        . it's for the (general public|whole world)
        no login needed to see it
    """,
    ),
    (
        "public_link share_link anyone_with_link link_sharing create_public_link make_public public is_public",
        "false",
        """
        not public[ly]
        (don't|do not) make it public
        without (a public link|making it public)
        (just|only) for (people|those) we've (added|invited)
        . (strangers|outsiders) (mustn't|shouldn't) (see|get at) it
        kept (inside|within) (the team|our own circle)
        . it's not for the (whole world|public)
        . only people who (log|sign) in should get at it
    """,
    ),
    (
        "password_protected password_protect require_password with_password use_password",
        "true",
        """
        with a password[ on it]
        password(-| )protected
        and (put|set) a password on it
        . nobody should (open|get into) it without a password
        locked with a password
        . I don't want (just anyone|everybody) opening it, so a password please
        so [that ]they need a password (for it|to open it)
        behind a password
    """,
    ),
    (
        "password_protected password_protect require_password with_password use_password",
        "false",
        """
        without a password
        no password[ on it]
        not password-protected
        . they (shouldn't|needn't) have to type (a|any) password
        don't (put|set) a password on it
        . (people|they) always lose the password, so (none|leave it off)
        so it opens without a password
        . anyone can open it, no need for a password
    """,
    ),
    (
        "allow_download downloadable can_download download_enabled enable_download",
        "true",
        """
        and let (people|them) download it
        downloadable
        with (the|a) download (option|button)
        . they (should|need to) be able to (download|save) it
        so (they|people) can (save|keep) (it|a copy) on their own (computer|machine)
        . they want it offline too, so let them (download|save) it
        download (allowed|on)
        . it's fine (for them|for people) to take a copy home
    """,
    ),
    (
        "allow_download downloadable can_download download_enabled enable_download",
        "false",
        """
        without (the|a) download (option|button)
        not downloadable
        (no|block) downloads
        . nobody should be able to (save|download) (it|a copy)
        so [that ]they can only (look at|watch) it online
        . I don't want copies of it (floating|flying) (about|around)
        download off
        don't let (people|them) download it
    """,
    ),
    (
        "include_hidden show_hidden hidden_files with_hidden include_hidden_files list_hidden",
        "true",
        """
        including (the hidden|hidden) (ones|files)
        hidden ones too
        with the (hidden|invisible) stuff
        and (show|list) what's hidden (too|as well)
        dotfiles (too|included)
        . I need the (invisible|hidden) ones (too|as well)
        also (what|those) you (normally|usually) don't see
        . what I'm after may be hidden
    """,
    ),
    (
        "include_hidden show_hidden hidden_files with_hidden include_hidden_files list_hidden",
        "false",
        """
        without (the hidden|hidden) (ones|files)
        (not|no) hidden (ones|files|stuff)
        (just|only) the visible ones
        leave (out|off) the (dotfiles|hidden stuff)
        . I don't (need|want) [to see ]the hidden ones
        no dotfiles
        . hidden (things|files) can stay hidden
        (skip|ignore) (whatever's|anything) hidden
    """,
    ),
    (
        "preserve_formatting keep_formatting retain_formatting preserve_layout keep_layout keep_format",
        "true",
        """
        (with|and keep) the [same ](formatting|layout)
        and leave the (layout|formatting) (alone|as it is)
        . it should look (just|exactly) (the same|as before)
        with (bold|headings) and (tables|lists) (intact|where they are)
        . (the|its) (layout|look) mustn't change
        without (messing up|breaking) the (layout|formatting)
        formatting (kept|unchanged)
        . I spent ages on the layout, don't lose it
    """,
    ),
    (
        "preserve_formatting keep_formatting retain_formatting preserve_layout keep_layout keep_format",
        "false",
        """
        without the formatting
        (just|only) (the bare|the plain) text
        . the (layout|formatting) doesn't matter
        (strip|drop|lose) the formatting
        as plain text
        formatting can go
        . I'll (format|lay out) it (myself|again) afterwards
        no need to keep the (layout|formatting)
    """,
    ),
)
