/** Words that link what was said to its verb: أن, relatives, prepositions, other verbs. */
import { factOfWord } from "../../../../lexicon/word.ts";
import type { Token } from "../../../../text/tokens.ts";
import { asideEnd, isAside, isOccasion, occasionEnd } from "../between.ts";
import { thatClause } from "../content.ts";
import { isObjectHead } from "../objects.ts";
import { lookUp } from "../../../../text/document.ts";
import { onPreposition } from "./object.ts";
import {
  address,
  addressSubject,
  begins,
  clauseAt,
  type Found,
  freeAfter,
  GO_ON,
  objectAt,
  type Step,
  type Walk,
} from "./walk.ts";

export const that: Step = (walk, token) => {
  const { frame, subject, object, suffix, at } = walk;
  if (token.info.conjunction !== "" && at > walk.from) return null;
  if (frame.must && subject !== null && object === null && !suffix) return addressSubject(walk, subject, at);
  // «ختمت بقولها إن»: whatever the verb takes
  if (walk.byWords) return thatAt(walk);
  const by = attachedThat(token);
  const about = object !== null || suffix || by !== "";
  if (!frame.that) return frame.address.length > 0 && about ? address(walk, object ?? at, at) : null;
  return object !== null && frame.address.length > 0 && by === "ب" ? address(walk, object, at) : thatAt(walk);
};

const thatAt = ({ scene, subject, at }: Walk): Found => ({ subject, content: thatClause(scene, at), how: "that" });
const attachedThat = ({ info }: Token) => (info.word.startsWith("ب") ? "ب" : info.preposition);

export const relative: Step = (walk, { info }) => {
  const { frame, object, at } = walk;
  // «توعد خصومه بما سماه»
  if (isByWhat(info) && frame.address.includes("ب") && (object !== null || walk.suffix))
    return address(walk, object ?? at, at);
  if (!walk.noun && !walk.relative && isWhat(info)) {
    if (walk.takesObject) return objectAt(walk, at);
    if (frame.address.length > 0) walk.object ??= at;
  }
  walk.relative = true;
  return GO_ON;
};
const isByWhat = factOfWord(({ word }) => /^بما?$/u.test(word));
/** «ما», «من»: what is relative and a noun of its own. */
const isWhat = factOfWord(({ word }) => word === "ما" || word === "من");

export const preposition: Step = (walk, { info }) => {
  const { scene, frame, subject, object, at } = walk;
  if (info.word === "سوي" && frame.that) return clauseAt(walk, at);
  if (frame.address.includes(info.stem)) {
    if (object !== null || walk.suffix) return address(walk, object ?? at, at);
    if (subject !== null && !walk.relative && frame.must) return addressSubject(walk, subject, at);
  }
  // «قدر العدد بنحو مئة»
  if (object !== null && info.preposition !== "" && frame.address.includes(info.preposition))
    return address(walk, object, at);
  if (frame.on.includes(info.stem))
    return walk.noun && info.stem === "علي" && scene.kinds[at + 1] !== "that"
      ? null
      : onPreposition(scene, at, subject);
  if (isAside(scene, at) && !isOccasion(scene, at + 1)) return freeAfter(walk, asideEnd(scene, at));
  return between(walk);
};

/** A phrase of place, time or medium between; a clause may hang on it («في بيان نشره …»). */
function between(walk: Walk): typeof GO_ON {
  const { scene, frame, limit, at } = walk;
  if (isOccasion(scene, at + 1)) {
    const end = occasionEnd(scene, at + 1, limit, frame.address.length > 0);
    walk.relative = scene.kinds[end + 1] === "verb";
    walk.loose = true;
    return freeAfter(walk, end);
  }
  const medium = frame.address.length > 0 ? lookUp(scene, at + 1, "medium") : null;
  return medium === null ? GO_ON : freeAfter(walk, medium.last);
}

export const verb: Step = (walk, token) => {
  const { frame, subject, from, at } = walk;
  const { info } = token;
  if (walk.relative) {
    walk.relative = false;
    walk.related = true;
    return GO_ON;
  }
  // «في كلمة ألقاها في المدينة ونقلها التلفزيون»
  if (walk.related && info.conjunction === "و" && hasObject(info)) return GO_ON;
  // a verbal noun that is spelled like a verb: «فتح سفارة», «رفض القرار»
  if (walk.takesObject && info.conjunction === "" && !isCalled(info) && begins(walk, at))
    if (info.stem.length <= 3 || isObjectHead(token)) return objectAt(walk, at);
  const first = at === from && subject !== null;
  // «بيان أوردته الوكالة إن»: the verb carries the text it speaks of
  if (first && carriesText(info)) return GO_ON;
  if ((info.entries.cue !== undefined && !isCalled(info)) || !first) return null;
  // «عزا المدير توقف الإنتاج إلى»: a verbal noun in the shape of a verb
  if (frame.address.length > 0 && isObjectHead(token)) walk.object ??= at;
  return GO_ON; // «موقع أنشأه ناشطون»
};
const hasObject = factOfWord(({ word }) => /(?:ه|ها|هم)$/u.test(word));
const carriesText = factOfWord(({ word }) => /(?:ه|ها)$/u.test(word));
/** «يدعى», which is spelled like a claim. */
const isCalled = factOfWord(({ stem }) => /^[يت]دعي$/u.test(stem));

/** «روت كيف نجت» */
export const subordinator: Step = (walk, { info }) =>
  walk.frame.needs === "tale" && info.word === "كيف" ? clauseAt(walk, walk.at) : null;

export const adverb: Step = (walk, { info }) => {
  walk.byWords ||= saysWith(info);
  return GO_ON;
};
const saysWith = factOfWord(({ word }) => /^بالقول$|^بقول/u.test(word));
