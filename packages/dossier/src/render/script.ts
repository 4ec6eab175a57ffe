/**
 * Names as the reader of the page writes them: a place or a person that reports of both languages name is shown in the page's
 * script, in a spelling that one of the reports has; a body in its language where all parts of its name are known. What no
 * report writes in that script, and no known parts make, stays as it is.
 */
import type { Lang } from "@isnad/reader";
import type { Brief, Claim, Thread } from "../contract/types.ts";
import { bodyIn } from "./bodies.ts";

const SCRIPTS: Readonly<Record<Lang, RegExp>> = { ar: /^\P{Script=Latin}+$/u, en: /^\P{Script=Arabic}+$/u };

export function inScriptOf(lang: Lang, brief: Brief): Brief {
  const spelling = spellingsOf(brief.names, lang);
  const show = <T extends string | null>(name: T): T | string =>
    name === null ? name : (spelling.get(name) ?? bodyIn(lang, name) ?? name);
  const claim = (one: Claim): Claim => ({
    ...one,
    origin: show(one.origin),
    chain: one.chain.map((link) => ({ ...link, name: show(link.name) })),
    because: one.because === null ? null : { ...one.because, by: show(one.because.by) },
  });
  const thread = (one: Thread): Thread => ({ ...one, place: show(one.place), claims: one.claims.map(claim) });
  return {
    ...brief,
    threads: brief.threads.map(thread),
    conditions: brief.conditions.map((one) => ({ ...one, place: show(one.place), holder: show(one.holder) })),
    timeline: brief.timeline.map((one) => ({ ...one, place: show(one.place) })),
    explanations: brief.explanations.map((one) => ({ ...one, origin: show(one.origin) })),
    outlets: brief.outlets.map((one) => (one.kind === "body" ? { ...one, name: show(one.name) } : one)),
  };
}

/** From every spelling of a person's or place's name to the one in the language's script; only for names written in both. */
export function spellingsOf(
  names: readonly Pick<Brief["names"][number], "kind" | "name" | "variants">[],
  lang: Lang,
): ReadonlyMap<string, string> {
  const script = SCRIPTS[lang];
  const found = new Map<string, string>();
  for (const { kind, name, variants } of names) {
    if (kind === "organization") continue; // those joined need not mean the same: "the authorities", "government authorities"
    const all = [name, ...variants];
    const own = all.filter((one) => script.test(one));
    if (own.length === 0 || own.length === all.length) continue;
    const [fullest] = own.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)) as [string];
    for (const other of all) if (!script.test(other)) found.set(other, fullest);
  }
  return found;
}
