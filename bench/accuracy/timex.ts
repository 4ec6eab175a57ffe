/** TIMEX3 in news: the expression's span (overlapping) and its value. */
import type { Reading } from "@isnad/reader";
import { type Case, toUtf16, type Verdict } from "./cases.ts";

interface Expected {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly value: string;
}

/** Precision parts that the set writes in other ways: 1968-XX is the year. */
const plain = (value: string) => value.replace(/-XX/g, "").replace(/-W(\d)$/, "-W0$1");

export function judgeTimex(
  aCase: Case,
  { times }: Pick<Reading, "times">,
): { readonly verdicts: Verdict[]; readonly extra: readonly string[] } {
  const used = new Set<number>();
  const verdicts = (aCase.expect as Expected[]).map((one): Verdict => {
    const [start, end] = [toUtf16(aCase.text, one.start), toUtf16(aCase.text, one.end)];
    const index = times.findIndex((t, i) => !used.has(i) && t.span.start < end && t.span.end > start);
    const found = times[index];
    if (found === undefined) return { right: false, note: `missed «${one.text}» ${one.value}` };
    used.add(index);
    const right = plain(found.value) === plain(one.value);
    return {
      right,
      note: `wanted «${one.text}» ${one.value}; «${aCase.text.slice(found.span.start, found.span.end)}» ${found.value}`,
    };
  });
  const extra = times
    .filter((_, i) => !used.has(i))
    .map((t) => `made up «${aCase.text.slice(t.span.start, t.span.end)}» ${t.value}`);
  return { verdicts, extra };
}
