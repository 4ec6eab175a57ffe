/** The counted: which groups may be the same people, and which never are. */
import { fold } from "@isnad/reader/fold";
import { withoutArticle } from "../names/same.ts";

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

/** The key of a group: its name, or the counted noun folded, without article. */
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

const keyOf = (group: string): string =>
  isNamed(group) ? group : group.split(/\s+/u).map(fold).map(withoutArticle).filter(Boolean).join(" ");
