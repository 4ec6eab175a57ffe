/** Nouns of what is done to people, where "of" and their count follow: "the evacuation of some 3,800 residents". */
import type { Measure } from "../../../contract/types.ts";
import type { Document } from "../../../text/document.ts";
import type { EnglishEvent, Frame } from "./entries.ts";
import type { Event } from "./event.ts";

const entry = (measure: Measure, elsewhere?: Partial<Record<Frame, Measure>>): EnglishEvent => ({
  measure,
  undergoer: "object",
  form: "verb",
  ofPeople: true,
  ...(elsewhere === undefined ? {} : { elsewhere }),
});
const ACTIONS: readonly (readonly [EnglishEvent, string])[] = [
  [
    entry("killed"),
    "killing murder massacre execution assassination slaughter slaying beheading lynching drowning loss martyrdom butchering extermination genocide annihilation stoning burial",
  ],
  [
    entry("injured"),
    "injury wounding maiming beating injuring stabbing poisoning hospitalisation hospitalization flogging",
  ],
  [
    entry("arrested"),
    "arrest detention jailing imprisonment internment incarceration round-up roundup apprehension arresting detaining",
  ],
  [entry("arrested", { captivity: "abducted" }), "capture seizure holding taking"],
  [entry("abducted"), "abduction kidnapping kidnap hostage-taking snatching"],
  [
    entry("released"),
    "release freeing liberation pardon pardoning acquittal freedom exoneration handover handing-over",
  ],
  [entry("missing"), "disappearance whereabouts vanishing fate"],
  [entry("displaced"), "displacement uprooting eviction exodus dispossession flight expulsion"],
  [entry("charged"), "conviction indictment trial prosecution sentencing arraignment impeachment"],
  [entry("evacuated", { war: "displaced" }), "relocation"],
  [entry("evacuated"), "evacuation airlift airlifting repatriation evacuating"],
  [entry("rescued"), "rescue saving rescuing"],
  [entry("infected"), "infection"],
];
const actions = new Map<string, EnglishEvent>();
for (const [means, nouns] of ACTIONS) for (const noun of nouns.split(" ")) actions.set(noun, means);

const DAY = /^(?:on|in|at|from|near|outside|last|this|since|late|early|by)$/;
/** Between the noun and its "of": "the killing on Monday of", "the arrest last week of". */
const REACH = 4;

/** The noun of what was done to those counted behind the "of" at this token; null where none stands before it. */
export function actionBefore(doc: Document, of: number): Event | null {
  for (let at = of - 1; at >= of - REACH && at >= 0; at--) {
    const token = doc.tokens[at];
    if (token === undefined || token.kind === "mark" || token.sentence !== doc.tokens[of]?.sentence) return null;
    const means = actions.get(token.info.word);
    if (means === undefined) continue;
    const next = doc.tokens[at + 1];
    if (at < of - 1 && !DAY.test(next?.info.word ?? "") && next?.info.word !== "yesterday") return null;
    return { measure: means.measure, entry: means, first: at, last: of };
  }
  return null;
}
