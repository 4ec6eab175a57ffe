/** The lexicons of the Arabic attribution stage. */
import { type Lexicon, lexicon } from "../../../lexicon/lexicon.ts";
import { fold } from "../../../text/fold.ts";
import { conjugate } from "../morphology/conjugate.ts";
import { itemsOf } from "../morphology/items.ts";
import { commonVerbs } from "../morphology/verbs.ts";
import { particles } from "../morphology/particles.ts";
import type { Cue } from "./cue.ts";
import { media } from "./media.ts";
import { speakers } from "./speakers.ts";
import { speechForms } from "./verbs.ts";

const words = (list: string) => list.split("، ");
const according = (on: string | null, clause = false): Cue => ({ kind: "according", act: "say", on, clause });

/** Cues that are no verbs of speech, and verbs that pass words on. They come first: نقل is "relay" before it is "say". */
const plain: readonly (readonly [readonly string[], Cue])[] = [
  [
    words(
      "على حد وصف، على حد زعم، بحسب تعبير، بحسب وصف، بحسب قول، بحسب زعم، حسب تعبير، حسب وصف، حسب قول، حسب زعم، وفق تعبير، وفق وصف، وفق قول، وفق زعم، بتعبير، باعتراف، بإقرار، بشهادة، في تقدير، بتقدير، استنادا إلى، بالاستناد إلى، على رواية",
    ),
    according(null),
  ],
  [words("بحسب، حسب، على حد قول، على حد تعبير، على لسان، في رأي، برأي، بنظر، من وجهة نظر، في نظر"), according(null)],
  [words("وفق، كما جاء في، كما ورد في، نقلا عن"), according(null)],
  [words("وفقا، طبقا، تبعا"), according("ل")],
  [words("حسبما، بحسبما، بحسب ما، حسب ما، وفق ما، وفقا لما، طبقا لما، نقلا عما، على ما، وفقما"), according(null, true)],
];
const relays: readonly (readonly [string, "m" | "f" | null, ("الي" | "من")?])[] = [
  ["نسب", "m", "الي"],
  ["نسبت", "f", "الي"],
  ["نسبوا", "m", "الي"],
  ["تنسب", "f", "الي"],
  ["ينسب", "m", "الي"],
  ["ناسبة", "f", "الي"],
  ["علمت", "f", "من"],
  ["علمنا", null, "من"],
  ["علمته", "f", "من"],
  ["نقل", "m"],
  ["نقلت", "f"],
  ["نقلوا", "m"],
  ["تنقل", "f"],
  ["ينقل", "m"],
  ["نقلا", "m"],
  ["ناقلا", "m"],
  ["ناقلة", "f"],
];

/** «اكتفت بالقول إن» */
const saying: Cue = {
  kind: "masdar",
  act: "say",
  frame: { that: true, quote: true, object: false, on: [], address: [], must: false, needs: null },
  gender: null,
  number: null,
  person: null,
  suffix: true,
  passive: false,
};

const texts = ["جاء", "ورد", "جاءت", "وردت"];

const taken = new Set<string>();
const cues: Lexicon<"cue"> = lexicon("cue", [
  ...plain.map(([surfaces, cue]) => {
    for (const surface of surfaces) taken.add(fold(surface));
    return [surfaces, cue] as const;
  }),
  ...relays.map(([surface, gender, from]): readonly [string, Cue] => {
    taken.add(fold(surface));
    return [surface, { kind: "relay", gender, from: from ?? "عن" }];
  }),
  [["بالقول"], saying],
  [texts, { kind: "text" }],
  ...itemsOf<"cue">(speechForms(), taken),
]);

const verbs: Lexicon<"verb"> = lexicon(
  "verb",
  itemsOf<"verb">(
    commonVerbs.flatMap((verb) =>
      conjugate(verb).flatMap((form) =>
        // «أحدث», «أكمل»: "newest" far more often than "I make"
        form.person === 1 && form.number === "singular" && form.kind === "imperfect"
          ? []
          : [[form, { tense: form.kind === "imperfect" ? "imperfect" : "perfect" }] as const],
      ),
    ),
  ),
);

export const attributionLexicons: readonly Lexicon[] = [particles, cues, verbs, speakers, media];
