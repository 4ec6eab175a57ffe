/** When an annotation and a reading mean the same words. */

/** UTF-16 code units before so many code points. */
export const unitsTo = (text: string, codePoints: number) => [...text].slice(0, codePoints).join("").length;

/** Whether two names share most of their words, or one holds the other's. */
export function alike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && (shared === Math.min(a.size, b.size) || shared / (a.size + b.size) >= MOSTLY);
}
const MOSTLY = 0.2;
const EMPTY = new Set(["the", "a", "an", "of", "في", "من"]);
const wordsOf = (name: string) =>
  new Set(
    name
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "" && !EMPTY.has(word)),
  );
