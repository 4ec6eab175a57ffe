/** A report's own doubt, in Arabic. Each rule is anchored on one kind of word and looks a few words around it. */
import type { CautionKind } from "../../../states/entries.ts";
import { cautionAt, cautionOver, cautionRule } from "../../../states/cautions.ts";
import type { Scene } from "../../../states/scene.ts";
import type { Token } from "../../../text/tokens.ts";

function negated(scene: Scene, at: number, reach = 2): number | null {
  for (let back = at - 1; back >= 0 && back >= at - reach; back--) {
    const token = scene.tokens[back] as Token;
    if (token.sentence !== (scene.tokens[at] as Token).sentence) return null;
    if (token.info.entries.particle?.class === "negation" || token.info.stem === "دون" || token.info.stem === "بدون")
      return back;
  }
  return null;
}

/** The nearest word of some kind after a token (before it, where `back`), in the clause. */
function beside(scene: Scene, at: number, want: (at: number) => boolean, reach: number, back = false): number | null {
  const { first, last } = scene.sentenceAt(at);
  for (let step = 1; step <= reach; step++) {
    for (const place of back ? [at + step, at - step] : [at + step])
      if (place >= first && place <= last && want(place)) return place;
  }
  return null;
}

const rule = cautionRule("ar");

const over = (scene: Scene, kind: CautionKind, at: number) => cautionOver(scene, kind, scene.clauseAt(at));

/** «لم يتسن التحقق», «لم تؤكد السلطات», «لم يتأكد». */
const unconfirmed = rule("unconfirmed", ["verify", "confirm"], (scene, at, kind) => {
  const checking = kind === "verify" && /^(?:يجري|تجري|جار|جاري)$/u.test(scene.tokens[at - 1]?.info.stem ?? "");
  if (negated(scene, at) === null && !checking) return null;
  const { info } = scene.tokens[at] as Token;
  // «لا يتحقق السلام»: only a perfective negation of checking, or an impersonal one
  if (kind === "verify" && !checking && !/^(?:يتسن|يتسني|يتحقق|تتحقق|تتسن|نتحقق|التحقق)/u.test(info.stem)) return null;
  return over(scene, "unconfirmed", at);
});

/** «من غير الواضح», «من الصعب تحديد», «قيد التحقيق», «تقديرات أولية». */
const unclear = rule("unclear", ["unclear", "inquiry", "early"], (scene, at, kind) => {
  if (kind === "unclear") {
    const { word } = (scene.tokens[at] as Token).info;
    if (/^(?:يتضح|تتضح)$/u.test(word) && negated(scene, at) === null) return null;
  }
  return over(scene, "unconfirmed", at);
});

/** «لم تقدم … أدلة», «دون تقديم أدلة», «لا دليل على». */
const evidence = rule("no-evidence", ["evidence"], (scene, at) => {
  for (let back = at - 1; back >= 0 && back >= at - 7; back--) {
    const token = scene.tokens[back] as Token;
    if (token.sentence !== (scene.tokens[at] as Token).sentence) return null;
    const none =
      token.info.entries.particle?.class === "negation" || /^(?:دون|بدون|غياب|انعدام)$/u.test(token.info.stem);
    if (none) return over(scene, "no_evidence", at);
  }
  return null;
});

/** «حذف المنشور», «تم حذف … التغريدة». */
const deleted = rule("deleted", ["erase"], (scene, at) => {
  if (negated(scene, at) !== null) return null;
  const post = beside(
    scene,
    at,
    (place) => cautionAt(scene, place) === "post" || cautionAt(scene, place) === "statement",
    6,
    true,
  );
  return post === null ? null : over(scene, "deleted", at);
});

/** «سحبت … تصريحاً», «تراجعت عن … بيان», «خطأ تقني». */
const retracted = rule("retracted", ["slip", "withdraw"], (scene, at, kind) => {
  if (kind === "slip") return over(scene, "retracted", at);
  if (negated(scene, at) !== null) return null;
  const statement = beside(scene, at, (place) => cautionAt(scene, place) === "statement", 14);
  if (statement === null) return null;
  const clause = scene.clauseAt(at);
  return cautionOver(scene, "retracted", {
    first: clause.first,
    last: Math.max(clause.last, scene.clauseAt(statement).last),
  });
});

/** «أنباء متضاربة», «تضاربت الأنباء», «يتناقض مع». */
const contradiction = rule("contradiction", ["conflict"], (scene, at) => over(scene, "contradiction", at));

export const cautionRules = [unconfirmed, unclear, evidence, deleted, retracted, contradiction];
