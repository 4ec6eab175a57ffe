import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: [
    "en.attribution.subject-verb-clause",
    "en.attribution.dropped-subject-clause",
    "en.attribution.gerund-clause",
    "en.attribution.infinitive-clause",
  ],
  lang: "en",
  stage: "attributions",
  cases: [
    {
      say: [
        "The governor extended her sympathy to the families.",
        "The guild conveyed its condolences to the families.",
      ],
      means: [{ act: "say" }],
    },
    {
      say: "The governor condemned the raid and extended her sympathy to the families.",
      means: [{ content: ["the raid"] }, { source: null, cue: "extended", content: ["her sympathy to the families"] }],
    },
    { say: "The company extended the pier to the north.", means: [] },
    {
      say: [
        "The health office issued a warning to bathers.",
        "The health office issued a new “beach alert” to bathers.",
      ],
      means: [{ source: "The health office", cue: "issued", act: "warn" }],
    },
    {
      say: "The health office lifted a warning against bathing in the bay.",
      means: [{ source: "The health office", cue: "lifted", act: "retract" }],
    },
    { say: ["The health office issued 40 permits.", "The crew lifted a crate onto the deck."], means: [] },
    {
      say: "The court sat to hear a briefing by the envoy, who warned that hunger loomed.",
      means: [{ source: "who", speaker: "the envoy" }],
    },
    {
      say: "The captain was quoted by a local daily as having said the buoys were gone.",
      means: [{ source: "The captain", cue: "said", content: ["the buoys were gone"] }],
    },
    {
      say: "The council has dismissed as “gossip” tales of a leak.",
      means: [{ source: "The council", cue: "dismissed", content: ["as “gossip” tales of a leak"] }],
    },
    {
      say: "Locking the gate, Judge Ada Fell said the hearing was over.",
      means: [{ source: "Judge Ada Fell" }],
    },
    {
      say: "The envoy reiterated his call on both camps to stop.",
      means: [{ source: "The envoy", cue: "reiterated", content: ["his call on both camps to stop"] }],
    },
    { say: "Anyone who saw the boat is asked to call the coast guard.", means: [] },
    {
      say: "Brig. Omar Tal disclaimed responsibility for the raid.",
      means: [{ source: "Brig. Omar Tal", cue: "disclaimed", act: "deny" }],
    },
    {
      say: ["The mayor rejected that charge.", "The mayor contested the tally."],
      means: [{ source: "The mayor", act: "deny" }],
    },
    {
      say: "Miners threatened on Monday to flood the shafts.",
      means: [{ source: "Miners", cue: "threatened", content: ["to flood the shafts"], act: "warn" }],
    },
    {
      say: "The archbishop pleaded for calm and appealed to both camps to lay down their arms.",
      means: [
        { cue: "pleaded for", content: ["calm"], act: "demand" },
        { cue: "appealed to", content: ["both camps to lay down their arms"], act: "demand" },
      ],
    },
    {
      say: ["The envoy pointed the finger at smugglers.", "The envoy laid the blame on smugglers."],
      means: [{ source: "The envoy", content: ["smugglers"], act: "accuse" }],
    },
    {
      say: "Rebels denounced what they termed a betrayal.",
      means: [
        { source: "Rebels", content: ["what they termed a betrayal"] },
        { source: "they", cue: "termed", content: ["a betrayal"] },
      ],
    },
    {
      say: "What the army calls a clearing operation has emptied nine villages.",
      means: [{ source: "the army", cue: "calls", content: ["a clearing operation"] }],
    },
    {
      say: "Doctors reckoned that 30 children had fallen ill, and accused the ministry of hiding the figures.",
      means: [
        { source: "Doctors", content: ["that 30 children had fallen ill"], act: "estimate" },
        { source: null, cue: "accused", act: "accuse" },
      ],
    },
    {
      say: "The union played down the danger, but the fire chief, Jan Kos, warned that the tanks could explode.",
      means: [
        { source: "The union", content: ["the danger"] },
        { source: "the fire chief, Jan Kos", content: ["that the tanks could explode"] },
      ],
    },
    { say: "The police put unemployment among youths at 45 percent.", means: [{ cue: "put", act: "estimate" }] },
    {
      say: "Herders interviewed by the station describe a night of terror.",
      means: [{ source: "Herders interviewed by the station", cue: "describe" }],
    },
    {
      say: [
        "The interior ministry said that six miners were trapped.",
        "THE INTERIOR MINISTRY SAID THAT SIX MINERS WERE TRAPPED.",
      ],
      means: [{ act: "say", mode: "indirect" }],
    },
    {
      say: "The interior ministry said six miners were trapped.",
      means: [{ source: "The interior ministry", cue: "said", content: ["six miners were trapped"], act: "say" }],
    },
    {
      say: "Governor Ilse Marten, a former judge, told reporters on Monday that the bridge was safe.",
      means: [{ source: "Governor Ilse Marten, a former judge", cue: "told", content: ["that the bridge was safe"] }],
    },
    {
      say: "Ilse Marten, who was on the bridge, said it had begun to sway.",
      means: [{ source: "Ilse Marten", cue: "said", content: ["it had begun to sway"] }],
    },
    {
      say: "The mayor said: “Nobody will be left behind.”",
      means: [{ source: "The mayor", content: ["“Nobody will be left behind.”"], mode: "direct" }],
    },
    {
      say: "Residents asked whether the dam would hold.",
      means: [{ source: "Residents", cue: "asked", content: ["whether the dam would hold"], act: "ask" }],
    },
    {
      say: "The union accused the company of hiding the leak.",
      means: [{ source: "The union", cue: "accused", content: ["the company of hiding the leak"], act: "accuse" }],
    },
    {
      say: "The army denied the report and said that the road was open.",
      means: [
        { source: "The army", cue: "denied", content: ["the report"], act: "deny" },
        { source: null, speaker: "The army", cue: "said", content: ["that the road was open"] },
      ],
    },
    {
      say: "The minister said the port was closed, adding that two ships had turned back.",
      means: [
        { source: "The minister", content: ["the port was closed"] },
        { source: null, speaker: "The minister", cue: "adding", content: ["that two ships had turned back"] },
      ],
    },
    {
      say: "The governor called on the miners to return to work.",
      means: [{ source: "The governor", cue: "called on", content: ["the miners to return to work"], act: "demand" }],
    },
    {
      say: "The government vowed to rebuild the harbour.",
      means: [{ source: "The government", cue: "vowed", content: ["to rebuild the harbour"], act: "promise" }],
    },
    {
      say: "A spokeswoman for the ministry confirmed the deaths.",
      means: [{ source: "A spokeswoman for the ministry", cue: "confirmed", content: ["the deaths"], act: "confirm" }],
    },
    {
      say: [
        "The team planned to leave for Ténès on Thursday.",
        "The charity is supporting a clinic in the hills.",
        "The council's winter appeal for the valley, which seeks 4 million dollars, is half full.",
      ],
      means: [],
    },
    {
      say: "The army accused the paramilitary Home Support Forces of theft.",
      means: [{ source: "The army", cue: "accused", content: ["the paramilitary Home Support Forces of theft"] }],
    },
    {
      say: [
        "Ténès deplored on Friday the raid on the harbour.",
        "The envoy deplored Friday the raid on the harbour.",
        "The bishop condemned yesterday the raid on the harbour.",
      ],
      means: [{ content: ["the raid on the harbour"] }],
    },
    {
      say: "The league announced on 12 April an extra 8 million euros for the valley.",
      means: [{ source: "The league", cue: "announced", content: ["an extra 8 million euros for the valley"] }],
    },
    {
      say: "He named the pilot as Karl Brandt and described him as careful.",
      means: [{ cue: "named" }, { cue: "described", content: ["him as careful"] }],
    },
    {
      say: "The two men denied any theft through their lawyer.",
      means: [{ source: "The two men", cue: "denied", content: ["any theft"] }],
    },
    {
      say: "The ministry put the toll at 27, including three guards.",
      means: [{ content: ["the toll at 27, including three guards"] }],
    },
    {
      say: ["The envoy urged Ilse Marten to tell the camps that help was near."],
      means: [{ source: "The envoy" }],
    },
    {
      say: [
        "The union has directed its members to stay at home.",
        "The embassy advised its citizens to stay at home.",
        "The council asked residents to stay at home.",
      ],
      means: [{}],
    },
    {
      say: "The mayor blamed the rains, maintaining that the wall was sound.",
      means: [{ source: "The mayor" }, { source: null, cue: "maintaining", content: ["that the wall was sound"] }],
    },
    {
      say: "The minister did not rule out a curfew.",
      means: [{ source: "The minister", cue: "rule out", content: ["a curfew"] }],
    },
    {
      say: "The guild called Karl Brandt a coward.",
      means: [{ source: "The guild", content: ["Karl Brandt a coward"] }],
    },
    {
      say: "The militia denied blocking aid.",
      means: [{ source: "The militia", content: ["blocking aid"], act: "deny" }],
    },
    {
      say: "A survey by the fisheries college found that 40 per cent of the nets were torn.",
      means: [{ cue: "found", content: ["that 40 per cent of the nets were torn"] }],
    },
    {
      say: "The airline denied reports that the plane was too heavy.",
      means: [{ source: "The airline", cue: "denied", content: ["reports that the plane was too heavy"] }],
    },
    {
      say: "Press reports in Ténès have said the dam was weak.",
      means: [{ source: "Press reports in Ténès", cue: "said", content: ["the dam was weak"] }],
    },
    { say: "Engineers believe the wall will hold.", means: [{ source: "Engineers", content: ["the wall will hold"] }] },
    {
      say: "The league rejected what it described as a farce.",
      means: [{ source: "The league" }, { source: "it", cue: "described" }],
    },
    {
      say: "Two miners were freed, Ilse Marten of the mine told the station. Prosecutors had sought ten years. They contend that the shaft was closed.",
      means: [{ source: "Ilse Marten of the mine" }, { source: "They", speaker: "Prosecutors" }],
    },
    {
      say: "The toll was 40, said the harbour master. A road was cut. He added that more rain was due.",
      means: [{ source: "the harbour master" }, { source: "He", speaker: "the harbour master" }],
    },
    {
      say: "The guild has long argued that the dam is weak.",
      means: [{ source: "The guild", cue: "argued", content: ["that the dam is weak"] }],
    },
    {
      say: "Survivors brought to the port said the boat had no lamps.",
      means: [{ source: "Survivors brought to the port", content: ["the boat had no lamps"] }],
    },
    {
      say: "He showed a film in which his son said the house was safe.",
      means: [{ source: "his son", cue: "said", content: ["the house was safe"] }],
    },
    {
      say: "Contrary to rumours, the navy and the coast guard said the port was open.",
      means: [{ source: "the navy and the coast guard" }],
    },
    {
      say: "A harbour pilot was cited on Friday by a local daily as saying that the buoys were gone.",
      means: [{ source: "A harbour pilot" }],
    },
    {
      say: "Karl Brandt spoke first. He said the fire was out.",
      means: [{ source: "He", cue: "said", content: ["the fire was out"] }],
    },
    {
      say: "The chairman went on to say that the mine would reopen.",
      means: [{ speaker: "The chairman", content: ["that the mine would reopen"] }],
    },
    {
      say: "The mayor put the toll at 40.",
      means: [{ source: "The mayor", cue: "put", content: ["the toll at 40"], act: "estimate" }],
    },
    {
      say: "Later the ministry lowered the count to 275.",
      means: [{ source: "the ministry", cue: "lowered", content: ["the count to 275"], act: "announce" }],
    },
    {
      say: "The relief agency has recorded 1,300 deaths.",
      means: [{ source: "The relief agency", cue: "recorded", content: ["1,300 deaths"] }],
    },
    {
      say: "The epidemic grew as the WHO warned of a second wave.",
      means: [{ source: "the WHO", cue: "warned of", act: "warn" }],
    },
    {
      say: "A clerk, who asked not to be named, said the vault was empty.",
      means: [{ source: "A clerk", cue: "said", content: ["the vault was empty"] }],
    },
    {
      say: "A group calling itself the Free Valley said it cut the cable.",
      means: [{ source: "A group calling itself the Free Valley", cue: "said" }],
    },
    {
      say: "The prime minister, Ana Lima, who cut short a trip, said the dam was safe.",
      means: [{ source: "The prime minister, Ana Lima", content: ["the dam was safe"] }],
    },
    {
      say: "Officials who for two days said nothing now concede that the dam was weak.",
      means: [{ cue: "concede", content: ["that the dam was weak"] }],
    },
    {
      say: "Ms Olga May said this week that the bridge would close.",
      means: [{ source: "Ms Olga May", cue: "said", content: ["that the bridge would close"] }],
    },
    {
      say: "The minister estimated that 90 people took part, and said two banks had burned.",
      means: [{ source: "The minister" }, { source: null, speaker: "The minister", content: ["two banks had burned"] }],
    },
    {
      say: "“I was asleep when it tilted,” one survivor told NDTV. The station was full.",
      means: [{ source: "one survivor", via: [{ name: "NDTV", role: "outlet" }] }],
    },
    {
      say: "In a video on Monday, the mayor said during a visit to Springfield, N.C., that help was near.",
      means: [{ source: "the mayor", content: ["that help was near"] }],
    },
    {
      say: "The ministry put the number of people drowned since the start of the rains at 87.",
      means: [
        {
          source: "The ministry",
          cue: "put",
          content: ["the number of people drowned since the start of the rains at 87"],
        },
      ],
    },
    {
      say: [
        "The mayor, who said 300 families live there, was hurt.",
        "The mayor, who said 300 families live there, blocked the road.",
      ],
      means: [{ source: "who", cue: "said", content: ["300 families live there"] }],
    },
  ],
  not: [
    "The clinic has not yet confirmed the names of the dead.",
    "He could not say that the dam was safe.",
    "The ferry line did not respond to our questions.",
    "The harbour police had not called Brandt a suspect.",
    "The crew hid a powder called Velarit in the hold.",
    "The boat, dubbed Grey Lady by its crew, sank.",
    "Patrols searched for a man identified as Karl Brandt.",
    "The fever has claimed 40 lives.",
    "The mudslide claimed its third victim.",
    "Guards denied the convoy access to the valley.",
    "She spent the night among chanting crowds.",
    "It is a deeply worrying sign for the valley.",
    "Rain threatened the harvest.",
    "The hospital admitted 30 miners.",
    "The gift, announced as aid, was a loan.",
    "A Panama-flagged ship sank.",
    "The most promising route is closed.",
    "Nobody said that the dam was safe.",
    "No group has claimed responsibility for the blast.",
    "He did not say how many men were held.",
    "It was too early to say whether the dam would hold.",
    "The workers put the boxes at the door.",
    "They gave the children 40 coats.",
    "Two more deaths raised the toll to 31.",
    "The number of confirmed deaths stood at 31.",
    "The statement was long.",
    "A report from the valley arrived late.",
    "The fire burned for two days.",
    "Platoons backed by two tanks took the hill.",
    "She pleaded for anonymity.",
    "A tailor named Salma Kone was hurt.",
    "Nineteen confirmed dead lay in the hall.",
    "The sit-in will go on “as long as it takes”.",
    "Drivers chanted and waved flags in the yard.",
  ],
});
