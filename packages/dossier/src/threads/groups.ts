/** The counted: which groups may be the same people, and which never are. */
import { fold } from "@isnad/reader/fold";
import { withoutArticle } from "../names/same.ts";
import { COUNTED_WORDS } from "./counted-words.ts";

/** Groups of one side: a count of one may be the other's count under another word, unless a report tells them apart. */
const FORCES: ReadonlySet<string> = new Set(["security_forces", "police", "soldiers"]);
/** Groups whose members nobody takes for members of another: their counts are never one count under two labels. */
const APART: ReadonlySet<string> = new Set([
  "total",
  "women",
  "children",
  "journalists",
  "medics",
  "officials",
  "foreigners",
  ...FORCES,
]);

export const isForce = (group: string): boolean => FORCES.has(group);

/** Whether those counted might be called something else by another source: protesters, militants, "criminals". */
export const isContestable = (group: string): boolean => !APART.has(group);

/** Whether the group is one of the reader's own names for groups, not a source's words. */
export const isNamed = (group: string): boolean =>
  APART.has(group) || /^(?:civilians|protesters|militants)$/.test(group);

/** The key of a group: its name, or the counted noun as a concept of both languages, else folded, without article. */
export function groupKey(group: string): string {
  const known = memo.get(group);
  if (known !== undefined) return known;
  const key = keyOf(group);
  if (memo.size >= MEMO) memo.clear();
  memo.set(group, key);
  return key;
}

/** Groups recur; keys kept, up to this many. */
const MEMO = 10_000;
const memo = new Map<string, string>();

function keyOf(group: string): string {
  if (isNamed(group)) return group;
  const words = group.split(/\s+/u).map(fold).map(withoutArticle).filter(Boolean);
  const concept = concepts.get(words.join("_")) ?? (words.length === 1 ? conceptOf(words[0] as string) : undefined);
  return concept ?? words.join(" ");
}

/** What is counted, in both languages: one word alone; "burnt cars" and "cars" are not the same cars. */
const concepts = new Map<string, string>(
  COUNTED_WORDS.flatMap(([concept, en, ar]) =>
    [...en.split(" "), ...ar.split(" ")].map((word) => [
      word.split("_").map(fold).map(withoutArticle).join("_"),
      concept,
    ]),
  ),
);

/** A plural as its singular; «متجراً» as «متجر»; a dual as one, «سيارتين». */
function conceptOf(word: string): string | undefined {
  const bare = [word, word.replace(/s$/u, ""), word.replace(/ا$/u, ""), word.replace(/(?:ين|ان)$/u, "")];
  const feminine = word.replace(/ت(?:ين|ان)$/u, "ه");
  return [...bare, feminine].map((one) => concepts.get(one)).find((concept) => concept !== undefined);
}
