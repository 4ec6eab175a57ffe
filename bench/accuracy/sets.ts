/** The sets of cases from outside: numbers, times, quantities. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { read } from "@isnad/reader";
import { numberAsides, setAside } from "./asides.ts";
import { type Case, casesOf, type Verdict } from "./cases.ts";
import { Disagreements, rowWithout } from "./disagreements.ts";
import { judgeNumbers } from "./numbers.ts";
import { judgeQuantities } from "./quantities.ts";
import type { Row } from "./table.ts";
import { timeAsides } from "./time-asides.ts";
import { judgeTimes } from "./times.ts";
import { judgeTimex } from "./timex.ts";
import { judgeVictims } from "./victims.ts";

const NUMBERS = {
  ar: ["duckling_ar_numeral", "maha_ar_numeral_partial", "num2words_ar", "recognizers_ar_number"],
  en: ["duckling_en_numeral", "recognizers_en_number"],
} as const;
const TIMES = {
  ar: ["duckling_ar_time", "maha_ar_time_partial", "dateparser_ar", "recognizers_ar_datetime"],
  en: ["duckling_en_time", "recognizers_en_datetime"],
} as const;
const TARGETS = { numbers: { ar: 0.95, en: 0.93 }, times: { ar: 0.9, en: 0.9 } } as const;
const NAMES = { ar: "Arabic", en: "English" } as const;

const readingOf = ({ text, lang, reference_date }: Case) =>
  read({ text, lang, ...(reference_date === undefined ? {} : { published: reference_date }) });

/** The rows of all sets, and what `disagreements.md` lists although it need not. */
export function caseRows(
  folder: string,
  misses: string | null,
): { readonly rows: readonly Row[]; readonly stale: readonly string[] } {
  const rows: Row[] = [];
  const disagreements = new Disagreements();
  for (const kind of ["numbers", "times"] as const) {
    const [sets, asides, judge] =
      kind === "numbers"
        ? ([NUMBERS, numberAsides, judgeNumbers] as const)
        : ([TIMES, timeAsides, judgeTimes] as const);
    for (const lang of ["ar", "en"] as const) {
      let [right, total, listed, listedRight] = [0, 0, 0, 0];
      for (const set of sets[lang].filter((name) => existsSync(join(folder, `${name}.jsonl`)))) {
        const { kept, counts } = setAside(casesOf(join(folder, `${set}.jsonl`)), asides);
        let hits = 0;
        for (const one of kept) {
          const hit = isRight(one, judge(one, readingOf(one)), misses, set);
          if (hit) hits++;
          if (!disagreements.holds(one.id, hit)) continue;
          listed++;
          if (hit) listedRight++;
        }
        right += hits;
        total += kept.length;
        const aside = Object.entries(counts).map(([why, count]) => `${count} ${why}`);
        const note = `${hits} of ${kept.length}${aside.length === 0 ? "" : `; set aside: ${aside.join(", ")}`}`;
        rows.push({ set, measure: "cases", score: hits / kept.length, target: null, note });
      }
      if (total === 0) continue;
      const set = `${NAMES[lang]} ${kind}`;
      rows.push(
        {
          set,
          measure: "all cases",
          score: right / total,
          target: TARGETS[kind][lang],
          note: `${right} of ${total}`,
        },
        rowWithout(set, right - listedRight, total - listed, listed),
      );
    }
  }
  rows.push(
    ...timexRows(folder, misses),
    ...quantityRows(folder, misses, disagreements),
    ...victimRows(folder, misses),
  );
  return { rows, stale: disagreements.stale() };
}

function isRight(one: Case, verdicts: readonly Verdict[], misses: string | null, set: string): boolean {
  const wrong = verdicts.filter(({ right }) => !right);
  if (wrong.length > 0 && misses !== null && set.includes(misses))
    process.stdout.write(`${one.id}\t${one.text.slice(0, 100)}\t${wrong.map(({ note }) => note).join(" | ")}\n`);
  return wrong.length === 0;
}

function timexRows(folder: string, misses: string | null): Row[] {
  const file = join(folder, "timex_en_aquaint.jsonl");
  if (!existsSync(file)) return [];
  let [gold, found, span, value] = [0, 0, 0, 0];
  for (const one of casesOf(file)) {
    const reading = readingOf(one);
    const { verdicts, extra } = judgeTimex(one, reading);
    gold += verdicts.length;
    found += reading.times.length;
    span += reading.times.length - extra.length;
    value += verdicts.filter(({ right }) => right).length;
    if (misses !== null && "timex_en_aquaint".includes(misses))
      for (const note of [...verdicts.filter(({ right }) => !right).map((verdict) => verdict.note), ...extra])
        process.stdout.write(`${one.id}\t${note}\n`);
  }
  const row = (measure: string, hits: number): Row => ({
    set: "timex_en_aquaint",
    measure,
    score: (2 * hits) / (gold + found),
    target: null,
    note: `F1; ${hits} right of ${gold}, ${found} found`,
  });
  return [row("span", span), row("span and value", value)];
}

function quantityRows(folder: string, misses: string | null, disagreements: Disagreements): Row[] {
  const file = join(folder, "newsquant_en.jsonl");
  if (!existsSync(file)) return [];
  const sums = { value: [0, 0], unit: [0, 0], change: [0, 0] };
  const unlisted = { right: 0, total: 0, listed: 0 };
  for (const one of casesOf(file)) {
    const verdicts = judgeQuantities(one, readingOf(one));
    const right = isRight(one, verdicts.value, misses, "newsquant_en");
    if (disagreements.holds(one.id, right)) unlisted.listed++;
    else {
      unlisted.total += verdicts.value.length;
      unlisted.right += verdicts.value.filter((verdict) => verdict.right).length;
    }
    for (const measure of ["value", "unit", "change"] as const) {
      sums[measure][0] = (sums[measure][0] ?? 0) + verdicts[measure].filter(({ right }) => right).length;
      sums[measure][1] = (sums[measure][1] ?? 0) + verdicts[measure].length;
    }
  }
  const rows = (["value", "unit", "change"] as const).map((measure): Row => {
    const [right = 0, total = 0] = sums[measure];
    const name = measure === "value" ? "value" : `value+${measure}`;
    return {
      set: "newsquant_en",
      measure: name,
      score: right / total,
      target: measure === "value" ? 0.85 : null,
      note: `${right} of ${total}`,
    };
  });
  const { right, total, listed } = unlisted;
  return [...rows, rowWithout("newsquant_en", right, total, listed)];
}

function victimRows(folder: string, misses: string | null): Row[] {
  const file = join(folder, "muc4_dev.jsonl");
  if (!existsSync(file)) return [];
  let [right, total] = [0, 0];
  for (const one of casesOf(file)) {
    const verdicts = judgeVictims(one, readingOf(one));
    isRight(one, verdicts, misses, "muc4_dev");
    right += verdicts.filter((verdict) => verdict.right).length;
    total += verdicts.length;
  }
  return [
    { set: "muc4_dev", measure: "counted victims", score: right / total, target: null, note: `${right} of ${total}` },
  ];
}
