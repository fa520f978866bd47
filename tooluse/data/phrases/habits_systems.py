"""How people ask for servers, releases, tickets and incidents.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "ticket issue bug",
        """
        something's broken{rest}
        it doesn't work{rest}, someone should look at it
        there's a problem{rest}, (write it up|please log it)
        found a bug{rest}
        {topic} - can someone take a look{rest}
        {topic} - needs fixing{rest}
        {topic}, {list}, somebody should fix that
        {topic}. please get someone on it{rest}
        {topic} - it's been like that for a while{rest}
        customers keep complaining: {topic}{rest}
        we have a problem: {topic}{rest}
        problem: {topic}{rest}
        for the developers: {topic}{rest}
        IT should know: {topic}{rest}
        {who} has a problem{rest}
        {who} can't work{rest}
        {who} called with a problem: {list}
        bug: {list}
    """,
    ),
    (
        "show",
        "ticket issue bug",
        """
        what's [still ]broken{rest}?
        what's still open{rest}?
        what do I have to fix{rest}?
        is anyone working on {object}{rest}?
        who is (on|working on|looking at) {object}{rest}?
        has {object} been (fixed|solved|looked at){rest}?
        what's going on with {object}{rest}?
        any progress on {object}{rest}?
        how far are we with {object}{rest}?
        what's on {who}'s plate{rest}?
        what is {who} working on{rest}?
        what problems has {who} reported{rest}?
        what have people reported{rest}?
        do we know about any problems{rest}?
        open problems {list}
        I reported something, what became of {object}{rest}?
    """,
    ),
    (
        "end",
        "ticket issue bug",
        """
        {object} is (fixed|solved|sorted|done){rest}
        {object} works again{rest}
        {object} doesn't happen anymore{rest}
        {object} has sorted itself out{rest}
        we fixed {object}{rest}
        I can't reproduce {object}{rest}, away with it
        {object} is a duplicate{rest}
        that's a duplicate, {object} can go{rest}
        nothing left to do on {object}{rest}
        no need to look at {object} anymore{rest}
        {who} says it works now, close it{rest}
        the customer is happy, {object} can be closed{rest}
        {object} can be shut{rest}
        done with {object}{rest}
    """,
    ),
    (
        "change",
        "ticket issue bug",
        """
        {object} should go{rest}
        we got {object} wrong, it's {list}
        {object} isn't for me, give it{rest}
        {object} belongs{rest}
        {object} is now {list}
        {object}: {list}
        {object} → {list}
        mark {object} as {list}
        {who} should look at {object}{rest}
        could {who} take {object}{rest}?
        give {object} to {who}{rest}
        {who} takes over {object}{rest}
        {who} is on {object}{rest}
        let {who} handle {object}{rest}
        the customer wrote again about {object}{rest}
    """,
    ),
    (
        "do",
        "incident alert outage",
        """
        {topic} is (down|dead|gone){rest}
        {topic} isn't responding{rest}
        {topic} just went down{rest}
        {topic} doesn't work for anybody{rest}
        {topic} - all hands{rest}
        nobody can reach {topic}{rest}
        customers can't get to {topic}{rest}
        we've got a problem with {topic}{rest}
        {topic} is on fire{rest}, get people on it
        we're having trouble{rest}, get everyone on it
        everything is red{rest}
        something's badly wrong{rest}
        wake up whoever is on call{rest}
        {topic}, {list}, this is serious
        down: {list}
        outage: {list}
        tell everybody that {topic} is out{rest}
        let me know if something goes wrong with {topic}{rest}
    """,
    ),
    (
        "show",
        "incident alert outage alarm",
        """
        what's (down|broken|on fire|red){rest}?
        is anything down{rest}?
        is {topic} down{rest}? or is it just me
        is {topic} having problems{rest}?
        what's wrong with {topic}{rest}?
        {topic} is so slow, is something going on{rest}?
        why can't I reach {topic}{rest}?
        did anything happen{rest}?
        did anything go off{rest}?
        what went wrong{rest}?
        who got paged{rest}?
        why was I paged{rest}?
        my pager went off{rest}, what is it
        any trouble{rest}?
        are we good{rest}? or is something burning
        what's the latest on {object}{rest}?
        alerts {list}
    """,
    ),
    (
        "end",
        "incident alert outage alarm",
        """
        {object} is over{rest}
        we're back, {object} is over{rest}
        everything works again, {object} can be closed{rest}
        {topic} is back up{rest}
        {topic} is healthy again{rest}
        {topic} works again, all clear{rest}
        all clear on {object}{rest}
        false alarm{rest}
        {object} was a false alarm{rest}
        stop {object}, it's driving me mad{rest}
        {object} keeps going off for nothing{rest}, shut it up
        I don't want to hear about {object} anymore{rest}
        shut {object} up{rest}
        nothing to see, {object} is done{rest}
        I know about it, make {object} stop{rest}
    """,
    ),
    (
        "do",
        "deployment release deploy rollout",
        """
        {topic} is ready to go out{rest}
        {topic} can go (out|live){rest}
        {topic} should go live{rest}
        get {topic} (out|live){rest}
        bring {topic} live{rest}
        ship {topic}{rest}
        push {topic}{rest}
        push {topic} out{rest}
        roll {topic} out{rest}
        {topic}, {list}, ship it
        {topic} is tested, off it goes{rest}
        tests are green, {topic} can go{rest}
        could you put {topic} live{rest}?
        QA is happy with {topic}{rest}, ship it
        everybody's waiting for {topic}, put it out{rest}
        let's ship{rest}
        go live: {list}
        ship {list}
    """,
    ),
    (
        "end",
        "deployment release deploy rollout",
        """
        {topic} is broken since we shipped, back to the old one{rest}
        the new {topic} is bad, go back{rest}
        put the old {topic} back{rest}
        bring back the old {topic}{rest}
        that went wrong, undo {object}{rest}
        undo {object}{rest}
        take {object} back{rest}
        {object} broke everything{rest}, back it out
        back out {object}{rest}
        pull {object}{rest}
        {object} must not go out{rest}
        don't ship {object}{rest}
        errors everywhere since {object}, get it out of there{rest}
        we have to go back on {topic}{rest}
        stop, {object} isn't supposed to go live{rest}
    """,
    ),
    (
        "show",
        "deployment release deploy version",
        """
        what's (live|running|out there){rest}?
        which version is (live|running){rest}?
        what's running{rest}?
        is {topic} (live|out|shipped) yet{rest}?
        did {topic} go out{rest}?
        has {topic} made it{rest}?
        when did {topic} last go out{rest}?
        what did we ship{rest}?
        what went out{rest}?
        who shipped{rest}?
        how's {object} going{rest}?
        is {object} through{rest}?
        which {topic} are we on{rest}?
        what's out{rest}?
        {topic}, what's live{rest}
        releases {list}
    """,
    ),
    (
        "do",
        "restart reboot",
        """
        {topic} (hangs|is hanging|is stuck|froze){rest}
        {topic} is acting up, give it a kick{rest}
        {topic} isn't answering, turn it off and on again{rest}
        turn {topic} off and on again{rest}
        give {topic} a kick{rest}
        bounce {topic}{rest}
        {topic} needs a (kick|bounce|fresh start){rest}
        {topic} is eating all the memory, bounce it{rest}
        reboot {topic}{rest}
        {topic} - off and on again{rest}
        {topic} should come up fresh{rest}
        the new config only works after {topic} comes up again{rest}
        could you bounce {topic}{rest}?
        bounce: {list}
        off and on again, {list}
    """,
    ),
    (
        "do",
        "server service instance container machine vm",
        """
        we need another machine{rest}
        we need more capacity{rest}
        bring up {topic}{rest}
        bring {topic} up{rest}
        {topic} isn't running{rest}, get it up
        {topic} should be (up|running){rest}
        get {topic} running{rest}
        get {topic} going{rest}
        fire up {topic}{rest}
        spin up {topic}{rest}
        spin one up{rest}
        I need a box{rest}
        we need {topic} up{rest}
        could someone get {topic} up{rest}?
        box please, {list}
        vm: {list}
        {who} needs a machine{rest}
        nothing's running yet, bring it up{rest}
    """,
    ),
    (
        "change",
        "server service instance container machine",
        """
        {topic} hangs, give it a kick{rest}
        {topic} is stuck{rest}, kick it
        {topic} is acting up, bounce it{rest}
        {topic} can't keep up, make it {list}
        {topic} is too small{rest}
        {topic} is too slow, give it more{rest}
        {topic} needs more power{rest}
        give {topic} {list}
        {topic} should have {list}
        {topic}: {list}
        off and on again with {topic}{rest}
        {topic} needs a fresh start{rest}
        traffic is coming, get {topic} ready{rest}
        bounce {topic}{rest}
    """,
    ),
    (
        "end",
        "server service instance container machine vm",
        """
        {topic} can be turned off{rest}
        turn {topic} off{rest}
        switch {topic} off{rest}
        shut {topic} down{rest}
        bring {topic} down{rest}
        take {topic} down{rest}
        nobody uses {topic} anymore{rest}
        {topic} only costs money{rest}, off with it
        {topic} doesn't need to run{rest}
        we don't need {topic} any more{rest}
        why is {topic} still running{rest}? turn it off
        {topic} has to stop{rest}
        {topic} has been hacked, take it off the net{rest}
        kill {topic}{rest}
        down with {topic}{rest}
        {object} can go{rest}
    """,
    ),
    (
        "show",
        "server service instance container machine health",
        """
        is {topic} (up|running|alive|ok|healthy){rest}?
        is {topic} still alive{rest}?
        does {topic} still run{rest}?
        how is {topic} (doing|holding up){rest}?
        how's {topic}{rest}?
        what's up with {topic}{rest}?
        {topic} seems slow, is it ok{rest}?
        {topic} up{rest}?
        {topic} ok{rest}?
        can you reach {topic}{rest}?
        I can't get through to {topic}{rest}, is it running
        what's running{rest}?
        which machines are up{rest}?
        what do we have running{rest}?
        is everything up{rest}?
        servers {list}
    """,
    ),
    (
        "show",
        "log",
        """
        what happened on {topic}{rest}?
        why did {topic} (crash|die|fall over|go down){rest}?
        what was {topic} doing{rest}?
        what does {topic} say{rest}?
        what's {topic} complaining about{rest}?
        what is {topic} writing{rest}?
        {topic} threw an error, what was it{rest}
        any errors on {topic}{rest}?
        any errors{rest}?
        let me see what {topic} spits out{rest}
        {topic}, what went wrong{rest}
        {topic} logs {list}
        {topic} output {list}
        logs, {list}
        tail {topic}{rest}
        I want to see what happened{rest}
        what's in there{rest}?
    """,
    ),
    (
        "do",
        "log entry",
        """
        for the record: {topic}{rest}
        note: {topic}{rest}
        write down: {topic}{rest}
        write it down: {list}
        put that on record: {list}
        please note down: {list}
        {topic}, for the record{rest}
        {topic} - put that in the log{rest}
        keep a record{rest}
        make a note that {list}
        log: {list}
        put it in the book: {list}
    """,
    ),
    (
        "do",
        "backup snapshot",
        """
        save {topic} somewhere safe{rest}
        make sure we don't lose {topic}{rest}
        make sure we have a copy of {topic}{rest}
        I'm about to do something stupid to {topic}, save it first{rest}
        before we touch {topic}, make a copy{rest}
        before the upgrade we should save {topic}{rest}
        {topic} should be saved{rest}
        {topic} must be saved{rest}
        {topic} hasn't been saved for ages{rest}
        {topic} isn't safe yet, copy it{rest}
        put a copy of {topic} aside{rest}
        a safety copy of {topic}{rest}
        secure {topic}{rest}
        I don't want to lose anything{rest}, save it
        could you back {topic} up{rest}?
        back up: {list}
        {topic}, {list}, back it up
    """,
    ),
    (
        "change",
        "backup snapshot",
        """
        I deleted something by mistake, bring {object} back{rest}
        it's all gone, put {object} back{rest}
        {topic} is broken, bring it back from the copy{rest}
        get {topic} back{rest}
        put {topic} back the way it was{rest}
        I want {topic} back as it was{rest}
        we lost {topic}, get it back{rest}
        somebody wiped {topic}, recover it{rest}
        recover {topic}{rest}
        the data is gone{rest}, recover it
        can we get {object} back{rest}?
        go back to {object}{rest}
        bring back {object}{rest}
    """,
    ),
    (
        "show",
        "backup snapshot",
        """
        when was {topic} last saved{rest}?
        do we have a copy of {topic}{rest}?
        is {topic} safe{rest}? do we have a copy
        is {topic} backed up{rest}?
        has {topic} been backed up{rest}?
        did {topic} get saved{rest}?
        how old is our last copy of {topic}{rest}?
        if {topic} dies, do we have anything{rest}?
        if it all burns down, what do we have{rest}?
        what copies are there{rest}?
        what can we go back to{rest}?
        did it get saved{rest}?
        backups {list}
        did {object} work{rest}?
    """,
    ),
    (
        "do",
        "build pipeline job workflow",
        """
        run {topic}{rest}
        run {topic} again{rest}
        kick off {topic}{rest}
        get {topic} going{rest}
        {topic} should run{rest}
        {topic} has to run{rest}
        {topic} hasn't run yet{rest}, start it
        {topic} failed for no reason, try it again{rest}
        let {topic} run{rest}
        compile {topic}{rest}
        {topic} once more{rest}
        please fire off {topic}{rest}
        {topic}, {list}, go
        run: {list}
        I pushed a fix, run it{rest}
        can you get CI going{rest}?
    """,
    ),
    (
        "show",
        "build pipeline job workflow",
        """
        is {topic} green{rest}?
        is {topic} (still red|broken|through|done){rest}?
        did {topic} (pass|fail|go through|work){rest}?
        did it compile{rest}?
        is CI (green|red){rest}?
        is it green{rest}?
        why is {topic} red{rest}?
        who broke {topic}{rest}?
        how far is {topic}{rest}?
        is {topic} still running{rest}?
        {topic} green{rest}?
        what failed{rest}?
        what's in CI{rest}?
        am I allowed to merge, is {object} green{rest}?
        builds {list}
    """,
    ),
    (
        "end",
        "build pipeline job workflow",
        """
        {topic} has been running forever, stop it{rest}
        {topic} is hanging, kill it{rest}
        stop {topic}{rest}
        kill {topic}{rest}
        {topic} doesn't need to finish{rest}
        no need to wait for {topic}{rest}, kill it
        I pushed the wrong commit, stop {object}{rest}
        wrong branch, stop {object}{rest}
        {object} shouldn't be running{rest}
        pull the plug on {object}{rest}
        {object} is just burning minutes{rest}
        make {object} stop{rest}
        abort {object}{rest}
    """,
    ),
    (
        "do",
        "branch pr pullrequest",
        """
        {topic} is ready for review{rest}
        my work is ready{rest}, somebody should look at it
        I'm done coding{rest}, put it up for review
        I want to start on {topic}{rest}
        I'm starting work on {topic}, give me a branch{rest}
        {topic}, {list}, open it
        {topic} off it{rest}
        branch off{rest}
        branch {list}
        pr: {list}
        PR {topic}{rest}
        please put {topic} up{rest}
        {topic} can be put up for merging{rest}
        get {topic} into review{rest}
        {who} should look at my code{rest}
        ask {who} to look over the code{rest}
    """,
    ),
    (
        "show",
        "branch pr pullrequest",
        """
        what's waiting to be (merged|reviewed){rest}?
        what do I have to review{rest}?
        what's (open|up for review){rest}?
        is {object} merged{rest}?
        did {object} go in{rest}?
        can {object} go in{rest}? what's holding it up
        what's holding up {object}{rest}?
        did anyone look at {object}{rest}?
        who's reviewing {object}{rest}?
        what does {object} change{rest}?
        what has {who} got up for review{rest}?
        what's {who} waiting for me to look at{rest}?
        which branches are there{rest}?
        PRs {list}
    """,
    ),
    (
        "end",
        "branch pr pullrequest",
        """
        {object} has been merged, away with it{rest}
        {object} is merged and can go{rest}
        {object} is stale{rest}
        nobody works on {object} anymore{rest}
        {object} went nowhere{rest}, drop it
        we went another way, {object} is obsolete{rest}
        we don't need {object} any more{rest}
        tidy up {object}{rest}
        {topic} is old, get rid of it{rest}
        {topic} is just lying around{rest}, clean it up
        throw {topic} away{rest}
        drop {topic}{rest}
        clean up after the merge, {list}
    """,
    ),
)
