/**
 * Where what was said ends: at the sentence's end, or before a clause that the speech no longer carries. Cuts are found in
 * one pass over the tokens (`openScene`); a content then asks for the next one.
 */
import type { Token } from "../../../text/tokens.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { findsNeed } from "./needs.ts";
import type { Scene } from "./scene.ts";
import { signOfWord } from "./signs.ts";
import { takesUp } from "./which.ts";

const NARRATOR = new Set(["بينما", "فيما", "مما", "وذلك"]);
const NARRATOR_PAIRS = new Set([
  "علما ان",
  "علما بان",
  "في حين",
  "في وقت",
  "في الوقت",
  "الامر الذي",
  "الشي الذي",
  "الي ذلك",
]);

/** The first words of the pairs: most words are none, and no pair need be put together. */
const PAIRED = new Set([...NARRATOR_PAIRS].map((pair) => pair.split(" ")[0]));

/** Whether a content may end before a token. */
export function isCut(scene: Scene, at: number): boolean {
  const kind = scene.kinds[at];
  if (kind === "comma" || kind === "dash") return cutsAfterComma(scene, at + 1);
  const { info } = scene.tokens[at] as Token;
  // «… كما اعترف بأن»
  if (info.word === "كما" && scene.kinds[at + 1] === "verb" && scene.kinds[at - 1] !== "comma")
    return scene.tokens[at + 1]?.info.entries.cue?.kind === "verb";
  if (scene.cues[at] === undefined) return false;
  if (startsAccording(scene, at)) return true;
  const { cue } = info.entries;
  if (cue?.kind === "participle") return isParticiple(scene, at) && (info.conjunction !== "" || speaks(scene, at + 1));
  if (cue?.kind === "verb" && cue.person === 3 && kind === "verb")
    return info.conjunction === "و" && !info.stem.startsWith("ي") && findsNeed(scene, cue.frame, at);
  return false;
}

/** «بحسب الوزارة», «وفقا لـ…» with a source after it, where it stands behind what it reports. */
export function startsAccording(scene: Scene, at: number): boolean {
  const token = scene.tokens[at] as Token;
  const { info } = token;
  if (info.conjunction !== "" || info.article) return false;
  const hit = scene.cues[at];
  if (hit === undefined || hit.entry.kind !== "according") return false;
  if (hit.entry.clause) {
    const verb = scene.tokens[hit.last + 1]?.info.entries.cue;
    return verb?.kind === "verb" || verb?.kind === "relay" || verb?.kind === "masdar";
  }
  if (hit.entry.on !== null) return (scene.tokens[hit.last + 1]?.info.word ?? "").startsWith(hit.entry.on);
  return true;
}

/** «مضيفا», «قائلين», «مطالبة»: an ending and a place that only a participle of circumstance has. */
function isParticiple(scene: Scene, at: number): boolean {
  const { info } = scene.tokens[at] as Token;
  return (
    !info.article && info.preposition === "" && /(?:ا|ه|ين)$/u.test(info.word) && scene.kinds[at - 1] !== "preposition"
  );
}

/** Whether a clause with أن, words in marks or a colon come next. */
function speaks(scene: Scene, at: number): boolean {
  const kind = scene.kinds[at];
  if (kind === "that" || kind === "colon" || kind === "quote") return true;
  return kind === "preposition" && scene.kinds[at + 1] === "that";
}

/** «، ما يرفع الحصيلة إلى»: the tally is the speaker's still. */
const isWhat = factOfWord(({ word }) => word === "ما" || word === "مما");
const isRaise = factOfWord(({ word }) => /^(?:[يت]?رفع|رفعت)$/u.test(word));
const raises = (scene: Scene, at: number) => {
  const token = scene.tokens[at];
  return token !== undefined && isRaise(token.info);
};

/** «، لكنه أقر بأن» */
const BUT = /^(?:لكنه|لكنها|لكنهم|لكنهما)$/u;
const isCalled = factOfWord(({ stem }) => /^[يت]دعي$/u.test(stem));

/** Most words after a comma are none of those that `cutsAfterComma` asks for. */
const mayOpenCut = signOfWord(
  ({ word, conjunction, tags }) =>
    conjunction !== "" ||
    NARRATOR.has(word) ||
    PAIRED.has(word) ||
    /^(?:ما|كما|ثم)$/u.test(word) ||
    BUT.test(word) ||
    tags.includes("cue"),
);

function cutsAfterComma(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined || token.kind !== "word") return false;
  const { info } = token;
  if (!mayOpenCut(info)) return false;
  if (isWhat(info) && raises(scene, at + 1)) return false;
  if (NARRATOR.has(info.word)) return true;
  if (PAIRED.has(info.word) && NARRATOR_PAIRS.has(`${info.word} ${scene.tokens[at + 1]?.info.word ?? ""}`)) return true;
  if (info.word === "ما" && scene.kinds[at + 1] === "verb") return true;
  if (BUT.test(info.word))
    return scene.kinds[at + 1] === "verb" && scene.tokens[at + 1]?.info.entries.cue?.kind === "verb";
  if (takesUp(scene, at - 1)) return true;
  const cue = info.entries.cue;
  if (cue?.kind === "participle" && !info.article && info.preposition === "") return true;
  if (startsAccording(scene, at)) return true;
  const joined = info.conjunction !== "" ? at : info.word === "كما" || info.word === "ثم" ? at + 1 : -1;
  if (joined < 0) return false;
  if (info.conjunction === "ف" && scene.kinds[at] === "verb") return true;
  const verb = scene.tokens[joined]?.info.entries.cue;
  if (verb?.kind !== "verb" || verb.person !== 3 || scene.kinds[joined] !== "verb") return false;
  if (isCalled((scene.tokens[joined] as Token).info) && !speaks(scene, joined + 1)) return false; // «، ويدعى فلان،»
  return findsNeed(scene, verb.frame, joined);
}
