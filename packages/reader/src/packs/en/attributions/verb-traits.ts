/** What rules ask of cue verbs, by lemma: bits of `CueVerb.traits`, worked out when the lexicon is made. */
const LISTS = {
  say: "say",
  tell: "tell",
  claim: "claim",
  ask: "ask",
  /** They speak only where their object is a count. */
  counting: "put place raise lower revise update increase reduce give register tally count list",
  /** Of these, whoever gives the count does it: "putting the toll at 40". */
  giving: "put place give",
  /** They surely speak where their object is a count of harm. */
  recording: "record report register tally count list document give confirm",
  /** "quoted a doctor as saying": another one speaks. */
  relaying: "quote cite",
  /** "did not say how many" */
  unsaid: "say specify elaborate disclose reveal know explain indicate clarify",
  /** "declined to be named" */
  reluctant: "ask decline refuse request want wish demand prefer insist",
  /** Only words can be their object; other verbs of taking back need something said: "its statement", not "its troops". */
  retracting: "retract recant walk disavow",
  /** An aside has them of what was just named: "the attack, claimed by". */
  saidOf: "claim announce condemn denounce confirm reject dismiss",
  /** Things do them too: "rain threatened the harvest". */
  wordless: "threaten claim promise",
  /** Access and visas are denied too. */
  withholding: "deny",
  /** "did not rule out" says something. */
  rule: "rule",
  /** Crowds and children do it without a word: "chanting crowds". */
  noisy: "chant shout scream yell cry wail sob sigh laugh chuckle murmur mutter complain protest cheer worry",
  /** "admitted 19 patients" */
  admitting: "admit",
  /** "questioned by police": done to people. */
  done: "question attack grill assail address summon",
  /** They mostly speak. */
  speaking:
    "say tell add deny describe caution urge order demand accuse blame vow pledge promise report state note write tweet claim express " +
    "estimate predict reject dismiss allege acknowledge admit call insist explain reveal declare",
  /** They do nothing but speak, whatever stands after them. */
  firm: "confirm condemn denounce identify announce warn lash",
  /** They do little but speak where somebody named does it: a finite verb, in the narrator's own words. */
  avowing:
    "deplore repudiate disavow disclaim lambast lambaste decry scoff plead appeal threaten boast retract dispute contest refute rebut downplay insist contend assert allege accuse blame concede admit " +
    "attribute ascribe pledge vow promise lament complain sneer jeer rail inveigh fulminate implore beg exhort beseech predict forecast reckon estimate claim urge demand caution retort maintain deny reject dismiss rule play own press call request advise flag single put tally hail welcome praise laud applaud commend salute congratulate regret criticize criticise castigate rebuke chide deride remind reiterate",
  /** Somebody is told to do something: "asked both camps to show restraint". */
  bidding: "ask order direct instruct advise command summon urge invite tell warn request require",
  /** Feelings are told by them: "extended condolences". */
  voicing: "extend express voice convey offer",
  /** They put out papers and pictures as well as words. */
  issuing: "post release publish issue unveil",
  /** An inquiry or a poll says something by them. */
  finding: "show find",
  /** What somebody named holds is told to others. */
  suspecting: "suspect fear believe",
  /** Deeds answer too. */
  answering: "respond react",
  /** Bodies give counts by them; people do what they say. */
  listing: "count list",
  /** They speak beside words said, where no auxiliary stands before them. */
  going: "continue begin go",
} as const;

type TraitName = keyof typeof LISTS;
const lists = Object.entries(LISTS).map(([, list]) => new Set(list.split(" ")));

/** The traits of a lemma, one bit each. */
export const traitsOf = (lemma: string): number =>
  lists.reduce((bits, list, index) => (list.has(lemma) ? bits | (1 << index) : bits), 0);

/** The bit of each trait. */
export const Trait = Object.fromEntries(Object.keys(LISTS).map((name, index) => [name, 1 << index])) as Readonly<
  Record<TraitName, number>
>;
