/** The lexicons of the attribution stage, made from the tables beside it. */
import { lexicon, type Lexicon } from "../../../lexicon/lexicon.ts";
import { surfaces, type VerbForm } from "../morphology/verbs.ts";
import { type CueReading, type CueVerb, Form } from "./cue.ts";
import { media } from "./media.ts";
import { NOUNS, pluralOf } from "./nouns.ts";
import { Trait, traitsOf } from "./verb-traits.ts";
import { ATTITUDE, type CueVerbRow, framesOf, SPEECH } from "./verbs.ts";

const formsOf = (forms: ReadonlySet<VerbForm>): number => [...forms].reduce((bits, form) => bits | Form[form], 0);

/** One verb can stand in several rows, where its frames have different acts ("fear that", "fear" + object): first row first. */
function cueVerbs(): Lexicon<"cueVerb"> {
  const bySurface = new Map<string, CueReading[]>();
  const add = (row: CueVerbRow, speech: boolean) => {
    for (const written of row.verbs.split(/,\s*/)) {
      const [lemma, ...particles] = written.trim().split(" ") as [string, ...string[]];
      const verb: CueVerb = {
        lemma,
        particles,
        act: row.act,
        frames: framesOf(row),
        addressee: row.addressee ?? "never",
        speech,
        // "point the finger at", "lash out at": of two words and more nothing but speech
        traits: traitsOf(lemma) | (particles.length > 1 ? Trait.avowing : 0),
      };
      for (const [surface, forms] of surfaces(lemma)) {
        const readings = bySurface.get(surface) ?? [];
        readings.push({ verb, forms: formsOf(forms), size: particles.length });
        bySurface.set(surface, readings);
      }
    }
  };
  for (const row of SPEECH) add(row, true);
  for (const row of ATTITUDE) add(row, false);
  const byLength = (a: CueReading, b: CueReading) => b.size - a.size;
  return lexicon(
    "cueVerb",
    [...bySurface].map(([surface, readings]) => [surface, { readings: readings.sort(byLength) }] as const),
  );
}

function cueNouns(): Lexicon<"cueNoun"> {
  return lexicon(
    "cueNoun",
    NOUNS.flatMap(({ act, takes, nouns }) =>
      nouns.split(/,\s*/).map((noun) => [[noun, pluralOf(noun)], { act, takes }] as const),
    ),
  );
}

const cuePhrases = lexicon("cuePhrase", [
  [
    [
      "according to",
      "in the words of",
      "in the view of",
      "in the opinion of",
      "in the estimation of",
      "by the reckoning of",
      "by the estimate of",
      "by the count of",
      "by the account of",
      "in the judgment of",
      "in the judgement of",
      "in the eyes of",
      "in the telling of",
    ],
    { act: "say", passesOn: false },
  ],
  [["per"], { act: "say", passesOn: false }],
  [["citing", "quoting"], { act: "say", passesOn: true }],
]);

export const attributionLexicons: readonly Lexicon[] = [
  cueVerbs(),
  cueNouns(),
  cuePhrases,
  lexicon("cueMark", [[[":", "—", "–", "-"], true]]),
  media,
];
