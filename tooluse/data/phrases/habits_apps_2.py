"""How people ask for what appliances do: washing, cooking, heating, fans, plugs, gates, chargers.

Each entry: what the tool does, the things in its name, and templates; see ``tooluse.data.habits``.
The slots are those of ``clauses.py``.
"""

from __future__ import annotations

HABITS: tuple[tuple[str, str, str], ...] = (
    (
        "do",
        "washer washing laundry",
        """
        I've got nothing clean to wear{rest}
        the laundry basket is overflowing{rest}
        we're out of clean socks{rest}
        the kids came home all muddy, their things need a wash{rest}
        I need my good shirt clean{rest}
        I spilled wine on everything{rest}, get it washed
        the drum is full and the powder is in{rest}
        everything's in, off you go{rest}
        the sheets need doing{rest}
        do a load{rest}
        put a wash on{rest}
        do the whites or whatever is in there{rest}
        a load please, {list}
        wash: {list}
        could you get a wash going{rest}?
        my gym stuff stinks{rest}, wash it
    """,
    ),
    (
        "show",
        "dishwasher washer washing laundry dryer appliance",
        """
        is it done yet{rest}?
        is {object} still running{rest}?
        how long does {object} still have{rest}?
        when can I take my things out{rest}?
        how much longer{rest}? I want to go to bed
        did {object} finish{rest}?
        can I empty it{rest}?
        I don't hear {object} any more, is it finished{rest}?
        did somebody start {object}{rest}?
        is there anything left in {object}{rest}?
        {object}{rest} - done or not
        are my clothes clean{rest}? I have to leave soon
        are the plates clean or dirty{rest}?
        it beeped, what does {object} want{rest}?
        what is {object} doing{rest}?
    """,
    ),
    (
        "do",
        "oven preheat",
        """
        I'm about to bake a cake{rest}
        the pizza goes in soon{rest}
        the dough is nearly ready{rest}, get it hot
        I'll be home shortly and want to roast something{rest}
        get the oven hot{rest}
        warm up the oven{rest}
        oven on, {list}
        oven {list} please
        the lasagne is ready to go in{rest}
        the bread has risen, time for some heat{rest}
        it should be hot when I get home{rest}, I'm making a roast
        heat up for the chips{rest}
        I'm baking: {list}
        cookies! {list}
        the recipe says {list}
        the chicken is stuffed and waiting{rest}
    """,
    ),
    (
        "end",
        "oven stove hob cooktop",
        """
        did I leave it on? turn it off{rest}
        I smell something burning, turn it off{rest}
        the cake's out{rest}, we don't need the heat any more
        dinner is ready, no more heat{rest}
        the food's done{rest}
        I've left the house and I think something is still on{rest}, turn it off
        the kitchen is full of smoke, stop it{rest}
        the pan is burning{rest}
        {object} off{rest}
        kill {object}{rest}
        {object} needn't be hot any more{rest}
        I took the roast out already{rest}, turn it off
        nobody's cooking any more{rest}
        we're ordering in, forget {object}{rest}
        shut off {object}{rest} before the house burns down
        off please, {list}
    """,
    ),
    (
        "do",
        "coffee espresso latte",
        """
        I can't keep my eyes open{rest}
        I'm still half asleep{rest}
        what a night, I need caffeine{rest}
        I haven't had a coffee yet{rest}
        I'm dying for a coffee{rest}
        I could do with a coffee{rest}
        a coffee would be lovely{rest}
        one coffee{rest} please
        coffee please, {list}
        coffee: {list}
        {who} hasn't had a coffee yet{rest}
        {who} would like a coffee{rest}
        get me a coffee{rest}
        don't talk to me before I've had my coffee{rest}
        the guests want something to wake up with{rest}
        I need something strong{rest}, still a long day
        coffee time{rest}
    """,
    ),
    (
        "do",
        "plug outlet socket",
        """
        the thing on {object} has no power{rest}
        I want power on {object}{rest}
        I need {object} working{rest}
        get {object} going{rest}
        give {object} power{rest}
        {object} on{rest}
        {object} on, {list}
        power up {object}{rest}
        the kettle's filled, {object} can come on{rest}
        {object} is dead, wake it up{rest}
        I'm about to use what's on {object}{rest}
        why is {object} off{rest}? put it on
        let some juice into {object}{rest}
        switch {object} on{rest} will you
        could {object} be on{rest} please?
        my laptop hangs on {object} and isn't charging{rest}
    """,
    ),
    (
        "end",
        "plug outlet socket",
        """
        did I leave the iron on? cut the power{rest}
        I think the iron is still on{rest}
        it smells of burnt plastic, no more power{rest}
        we're not using what's on {object}{rest}
        {object} is eating electricity for nothing{rest}
        no power on {object}{rest} please
        cut {object}{rest}
        kill {object}{rest}
        {object} off{rest}
        {object} off, {list}
        {object} should be dead{rest}
        the little one is playing near {object}, make it safe{rest}
        standby costs money, {object} can go off{rest}
        everything on {object} can go dark{rest}
        I've gone out and left something plugged in{rest}
        the curling tongs are still hot, I'm on the bus{rest}
    """,
    ),
    (
        "do",
        "fan ventilator ventilation",
        """
        it's so stuffy{rest}
        there isn't a breath of air{rest}
        I need a breeze{rest}
        a bit of wind would be nice{rest}
        I'm sweating like mad{rest}
        I'm melting{rest}
        let some air move{rest}
        it stinks of fish in here{rest}
        everything is full of steam{rest}
        the mirror is all fogged up after my shower{rest}
        stale air{rest}, do something
        get {object} spinning{rest}
        {object} on, {list}
        blow some air{rest}
        too warm to sleep, get some air going{rest}
        could I have some air{rest}?
    """,
    ),
    (
        "end",
        "fan ventilator ventilation",
        """
        there's a draught{rest}
        my papers are flying about{rest}
        it's blowing right in my face{rest}
        my neck is stiff from that wind{rest}
        that whirring drives me crazy{rest}
        it's cool enough now, no more wind{rest}
        the air's fresh again{rest}, it can stop
        the steam is gone, it needn't run{rest}
        {object} off{rest}
        {object} can stop{rest}
        no more breeze{rest}
        stop that wind{rest}
        I can't hear the telly for {object}{rest}
        nobody's in there any more, {object} doesn't have to spin{rest}
        off with {object}, {list}
        I'm freezing from that breeze{rest}
    """,
    ),
    (
        "do",
        "humidifier",
        """
        the air's so dry{rest}
        my lips are cracking{rest}
        my throat is dry every morning{rest}
        I keep getting nosebleeds{rest}
        I get a static shock from everything I touch{rest}
        the baby's got a dry cough{rest}
        my guitar is cracking from the dry air{rest}
        the plants have brown tips from the dry air{rest}
        put some moisture in the air{rest}
        make some steam{rest}
        get {object} going{rest}
        {object} on{rest}
        it's like the desert in here{rest}
        a bit more moisture please, {list}
        my skin itches as soon as the radiators are on{rest}
        dry air: {list}
    """,
    ),
    (
        "do",
        "dehumidifier",
        """
        it's so damp{rest}
        the walls are wet{rest}
        there's mould in the corner{rest}
        water's running down the windows{rest}
        the laundry just won't dry{rest}
        everything smells musty{rest}
        it feels like a swamp{rest}
        get the wet out of the air{rest}
        dry the air{rest}
        it's clammy in here{rest}
        get {object} going{rest}
        {object} on, {list}
        my books are going wavy from the damp{rest}
        my bedding feels wet{rest}
        too much moisture, {list}
        it's muggy{rest}, dry it out please
    """,
    ),
    (
        "do",
        "ac aircon conditioner cooling",
        """
        it's boiling in here{rest}
        I'm melting{rest}
        it's unbearably hot{rest}
        can we have it cooler{rest}?
        nobody can work in this heat{rest}
        the dog is panting from the heat{rest}
        we can't sleep, it's too hot{rest}
        cool it down{rest}
        cool the place before we get home{rest}
        it'll be a scorcher, keep it cool in here{rest}
        the machines are getting hot{rest}
        some cold air please{rest}
        chill the room, {list}
        {object} on, {list}
        get {object} going{rest}
        it feels like an oven in here{rest}
    """,
    ),
    (
        "end",
        "ac aircon conditioner cooling",
        """
        it's freezing in here, no more cold air{rest}
        I've got goosebumps from that thing{rest}
        everyone's wearing jumpers because of that cold air{rest}
        it's like a fridge in here{rest}
        we're all catching colds from that cold air{rest}
        it's cool enough{rest}
        stop blowing cold air at me{rest}
        I'd rather open the windows, no more cold air{rest}
        we're out all day, no need to cool the place{rest}
        it's costing a fortune, don't cool empty rooms{rest}
        {object} off{rest}
        {object} off, {list}
        {object} can have a rest{rest}
        kill {object}{rest}
        we don't need {object} any more{rest}
    """,
    ),
    (
        "do",
        "garage gate",
        """
        I'm pulling in{rest}
        I'm out front with the car{rest}
        I'm coming up the drive{rest}
        I want to get the car out{rest}
        I can't get in with the car{rest}
        let me drive in{rest}
        let {who} drive in{rest}
        {who} is standing outside with the car{rest}
        the delivery van is outside and can't get in{rest}
        I need my bike out{rest}
        {object} up{rest} please
        {object} open please, {list}
        I've got my hands full, {object} please{rest}
        I'm nearly home, {object} should be open{rest}
        raise {object}{rest}
        the car is hooting outside, let it in{rest}
    """,
    ),
    (
        "end",
        "garage gate",
        """
        I drove off and left it open{rest}
        I forgot to shut it behind me{rest}
        the car's in, shut it{rest}
        the car's out, close up{rest}
        the dog mustn't run out{rest}
        anyone could walk in and take the bikes{rest}
        it's still wide open, says the neighbour{rest}
        rain's blowing in, close up{rest}
        {object} down{rest} please
        {object} shut, {list}
        let {object} down{rest}
        did I shut {object}? do it to be safe{rest}
        lower {object}{rest}
        we're all in, close up{rest}
        everybody's left, close up{rest}
        {object} is standing open for no reason{rest}
    """,
    ),
    (
        "do",
        "feeder kibble",
        """
        the cat is screaming for food{rest}
        the cat's bowl is empty{rest}
        the dog's hungry{rest}
        I won't be home for dinner, the cat needs hers{rest}
        the animals haven't had anything yet{rest}
        a portion of food please{rest}
        give the cat something to eat{rest}
        give {topic} something to eat{rest}
        {topic} hasn't eaten yet{rest}
        is {topic} hungry? give a portion{rest}
        the little one is meowing at her dish{rest}
        dinner for {topic}, {list}
        food in the bowl: {list}
        fill the bowl{rest}
        I forgot to feed them before I left{rest}
        kibble please, {list}
    """,
    ),
    (
        "do change",
        "charging",
        """
        I need a full battery for the trip{rest}
        the car is plugged in, fill it up{rest}
        the car's nearly empty{rest}
        we've got a long drive ahead, fill the battery{rest}
        put some juice in the car{rest}
        fill her up with electrons{rest}
        the cable's in{rest}, it can draw power
        it has to be full by the time we leave{rest}
        get {object} going{rest}, it's plugged in
        put the cheap power in the car{rest}
        the sun's giving us power, use it for the car{rest}
        it won't make it there on that battery{rest}, top it up
        top the battery up{rest}
        battery: {list}
        juice please, {list}
    """,
    ),
)
