/** English words for changes of office, conditions, events, doubts and reasons. */
import { type Lexicon, type Tag, lexicon } from "../../../lexicon/lexicon.ts";
import type { TagMap } from "../../../lexicon/tags.ts";
import type { EventWord, OfficeWord, StateChange, StateThing } from "../../../states/entries.ts";
import { type VerbForm, surfaces } from "../morphology/verbs.ts";

const words = (list: string) => list.trim().split(/\s*[,\n]\s*/);

/** Items of verbs (a phrasal verb is inflected in its first word) and of listed words; a surface belongs to the first row that has it. */
function items<T extends Tag, E>(
  rows: readonly (readonly [verbs: string, entry: E])[],
  entryOf: (entry: E, forms: ReadonlySet<VerbForm>) => TagMap[T] | null,
  listed: readonly (readonly [words: string, entry: TagMap[T]])[] = [],
): Lexicon<T>["items"] {
  const taken = new Set<string>();
  const found: [string, TagMap[T]][] = [];
  const add = (surface: string, entry: TagMap[T] | null) => {
    if (entry === null || taken.has(surface)) return;
    taken.add(surface);
    found.push([surface, entry]);
  };
  for (const [list, entry] of listed) for (const surface of words(list)) add(surface, entry);
  for (const [verbs, entry] of rows)
    for (const verb of words(verbs)) {
      const [head, ...rest] = verb.split(" ") as [string, ...string[]];
      for (const [surface, forms] of surfaces(head)) add([surface, ...rest].join(" "), entryOf(entry, forms));
    }
  return found;
}

type Office = Omit<OfficeWord, "form">;
const office = (kind: OfficeWord["kind"], does: OfficeWord["does"], loose = false): Office => ({ kind, does, loose });
const OFFICE_VERBS: readonly (readonly [string, Office])[] = [
  ["resign, quit", office("resigned", "self", true)],
  ["step down, step aside, abdicate, relinquish", office("stepped_down", "self", true)],
  ["sack, fire, dismiss, oust, depose, remove, overthrow, topple, unseat, impeach", office("dismissed", "to", true)],
  ["appoint, reappoint, approve, name, swear in, inaugurate", office("appointed", "to", true)],
  ["elect, reelect", office("elected", "to", true)],
  ["arrest, detain", office("arrested", "to", true)],
  ["charge, indict", office("charged", "to", true)],
];
const OFFICE_NOUNS: readonly (readonly [string, OfficeWord])[] = [
  ["resignation", { ...office("resigned", "self"), form: "noun" }],
  ["abdication", { ...office("stepped_down", "self"), form: "noun" }],
  ["dismissal, ouster, sacking, removal, overthrow, impeachment", { ...office("dismissed", "to", true), form: "noun" }],
  ["appointment", { ...office("appointed", "to", true), form: "noun" }],
  ["election, re-election", { ...office("elected", "to", true), form: "noun" }],
  ["arrest, detention", { ...office("arrested", "to", true), form: "noun" }],
  ["indictment", { ...office("charged", "to", true), form: "noun" }],
];

const THINGS: readonly (readonly [string, StateThing])[] = [
  [
    "internet, internet access, internet service, internet services, internet connection, mobile internet",
    { what: "internet", is: "service" },
  ],
  [
    "communications, phone lines, phone service, telephone lines, mobile networks, cell phone service, phone networks",
    { what: "communications", is: "service" },
  ],
  ["electricity, power supply, electricity supply", { what: "power", is: "service" }],
  ["water supply, running water, drinking water", { what: "water", is: "service" }],
  ["gas supply, gas supplies", { what: "gas supply", is: "service" }],
  ["flights, air traffic, air travel", { what: "flights", is: "service" }],
  [
    "public transport, public transportation, bus service, metro service, subway service",
    { what: "public transport", is: "service" },
  ],
  ["train service, train services, trains, rail service, rail services", { what: "trains", is: "service" }],
  ["airport, airports", { what: "airport", is: "way" }],
  ["border, borders, border crossing, border crossings, crossing", { what: "border", is: "way" }],
  ["road, roads, highway, highways, streets", { what: "roads", is: "way" }],
  ["port, ports", { what: "port", is: "way" }],
  ["schools, universities, classes", { what: "schools", is: "way" }],
  ["shops, stores, markets, shopping malls, malls", { what: "shops", is: "way" }],
  ["banks", { what: "banks", is: "way" }],
  ["airspace", { what: "airspace", is: "way" }],
  ["state of emergency, emergency rule, state of national emergency", { what: "state of emergency", is: "measure" }],
  ["curfew, curfews", { what: "curfew", is: "measure" }],
  ["martial law", { what: "martial law", is: "measure" }],
  ["lockdown, lockdowns", { what: "lockdown", is: "measure" }],
  ["ceasefire, cease-fire, truce", { what: "ceasefire", is: "measure" }],
  [
    "national mourning, days of mourning, day of mourning, period of mourning, official mourning",
    { what: "mourning", is: "measure" },
  ],
  ["blockade, siege", { what: "blockade", is: "measure" }],
  ["travel ban", { what: "travel ban", is: "measure" }],
  ["public order, law and order, stability", { what: "order", is: "order" }],
  ["normal life, normalcy, normality", { what: "normal life", is: "order" }],
  [
    "rescue operation, rescue operations, search operation, military operation, counterterrorism operation, offensive, search, rescue efforts, peace talks",
    { what: "operation", is: "effort" },
  ],
];

const CHANGES: readonly (readonly [string, StateChange])[] = [
  ["close, shut, seal, seal off, block, suspend, cut, cut off, cancel, ground", { to: "off" }],
  ["shut down, disable, disrupt, knock out, halt, lose", { to: "halt" }],
  ["restore, return, recover", { to: "on" }],
  ["resume, reopen", { to: "open" }],
  ["declare, impose, announce, introduce, extend, enforce, decree, proclaim", { to: "start" }],
  ["lift, revoke, rescind, end, expire, collapse", { to: "stop" }],
  ["continue", { to: "going" }],
];
const CHANGE_WORDS: readonly (readonly [string, StateChange])[] = [
  ["outage, outages, blackout, blackouts, shutdown, disruption, without, off, down", { to: "halt" }],
  ["closed, closure", { to: "off" }],
  ["restoration", { to: "on" }],
  ["open again, back open", { to: "open" }],
  [
    "in force, in effect, in place, came into effect, come into effect, comes into effect, took effect, takes effect, went into effect, came into force, entered into force, enters into force",
    { to: "start" },
  ],
  ["ongoing, under way, underway", { to: "going" }],
];

const EVENTS: readonly (readonly [string, EventWord["kind"]])[] = [
  ["protest, demonstrate, rally", "protest"],
  [
    "attack, storm, assault, shell, bomb, ambush, stab, assassinate, kidnap, abduct, invade, seize, open fire, gun down, loot, ransack",
    "attack",
  ],
  ["explode, detonate", "explosion"],
  ["clash", "clash"],
  ["kill, die, drown, perish", "death"],
  ["arrest, detain", "arrest"],
  ["erupt, strike", "disaster"],
  ["crash, collapse, derail, collide, sink, capsize", "accident"],
  ["deploy", "deployment"],
  ["declare, impose, ban, suspend, order, lift, shut down", "measure"],
  ["resign, step down, sack, oust, dismiss, appoint, swear in", "office"],
  ["elect, vote", "election"],
  ["meet", "talks"],
  ["sign", "agreement"],
  ["sentence, convict, indict, acquit", "trial"],
  ["rescue, evacuate, release, free", "relief"],
  ["break out", "any"],
];
const EVENT_NOUNS: readonly (readonly [string, EventWord])[] = [
  [
    "protests, demonstration, demonstrations, rallies, riot, riots, unrest, uprising, march",
    { kind: "protest", noun: true },
  ],
  [
    "attacks, shooting, shootings, bombing, bombings, airstrike, airstrikes, massacre, coup, invasion",
    { kind: "attack", noun: true },
  ],
  ["explosion, explosions, blast, blasts", { kind: "explosion", noun: true }],
  ["clashes, fighting, violence", { kind: "clash", noun: true }],
  [
    "earthquake, quake, flood, floods, hurricane, cyclone, storm, wildfire, wildfires, tsunami, eruption, landslide, tornado",
    { kind: "disaster", noun: true },
  ],
  ["accident, collision", { kind: "accident", noun: true }],
  ["elections, referendum", { kind: "election", noun: true }],
  ["summit, talks", { kind: "talks", noun: true }],
];

const formOf = (forms: ReadonlySet<VerbForm>): OfficeWord["form"] | null => {
  if (forms.has("past") || forms.has("participle") || forms.has("third")) return "verb";
  return forms.has("gerund") || forms.has("base") ? "verb" : null;
};

export const reasons: Lexicon<"reason"> = lexicon(
  "reason",
  items<"reason", null>(
    [["cause, trigger, spark, prompt", null]],
    (_, forms) => (forms.has("past") || forms.has("third") ? { kind: "cause", form: "verb" } : null),
    [
      [
        "because of, due to, caused by, triggered by, sparked by, in protest against, in protest at, in protest over, as a result of, in response to",
        { kind: "cause", form: "link" },
      ],
      ["in order to, aimed at, in a bid to, in an effort to, in an attempt to", { kind: "aim", form: "link" }],
      ["led to, leads to, resulted in, results in", { kind: "cause", form: "verb" }],
      ["blamed, blames, blaming, accused, accuses, accusing", { kind: "blame", form: "blame" }],
    ],
  ),
);

export const stateLexicons: readonly Lexicon[] = [
  lexicon(
    "officeWord",
    items<"officeWord", Office>(
      OFFICE_VERBS,
      (entry, forms) => {
        const form = formOf(forms);
        return form === null ? null : { ...entry, form };
      },
      OFFICE_NOUNS,
    ),
  ),
  lexicon(
    "stateThing",
    items<"stateThing", StateThing>([], () => null, THINGS),
  ),
  lexicon(
    "stateChange",
    items<"stateChange", StateChange>(
      CHANGES,
      (entry, forms) => (forms.has("base") && !forms.has("past") && !forms.has("participle") ? null : entry),
      CHANGE_WORDS,
    ),
  ),
  lexicon(
    "control",
    items<"control", null>(
      [
        [
          "seize, capture, retake, recapture, occupy, take over, overrun, take control of, regain control of, retake control of, seize control of",
          null,
        ],
      ],
      (_, forms) => (forms.has("past") || forms.has("participle") || forms.has("third") ? { by: "verb" } : null),
      [["retook, retaken, overran, overrun", { by: "verb" }]],
    ),
  ),
  lexicon(
    "event",
    items<"event", EventWord["kind"]>(
      EVENTS,
      (kind, forms) => (forms.has("past") || forms.has("participle") ? { kind, noun: false } : null),
      EVENT_NOUNS,
    ),
  ),
  lexicon(
    "caution",
    items<"caution", TagMap["caution"]>(
      [
        ["verify", { is: "verify" }],
        ["confirm, substantiate, corroborate", { is: "confirm" }],
        ["delete, erase, take down", { is: "erase" }],
        ["retract, withdraw, take back, walk back, rescind", { is: "withdraw" }],
        ["contradict", { is: "conflict" }],
      ],
      (entry) => entry,
      [
        ["evidence, proof, substantiation", { is: "evidence" }],
        ["conflicting, contradictory, discrepancy, discrepancies", { is: "conflict" }],
        ["unclear, unknown, not clear, not immediately clear, not known, not immediately known", { is: "unclear" }],
        ["unconfirmed, unverified", { is: "early" }],
        ["post, tweet, video, message, posts, tweets", { is: "post" }],
        ["statement, claim, report, remarks, figure, toll, story, article", { is: "statement" }],
        ["technical error, in error, by mistake, typographical error, erroneously, mistakenly", { is: "slip" }],
        [
          "preliminary figures, preliminary reports, preliminary toll, preliminary information, initial reports, early reports, preliminary estimates, preliminary data",
          { is: "early" },
        ],
        ["under investigation, being investigated", { is: "inquiry" }],
      ],
    ),
  ),
  reasons,
];
