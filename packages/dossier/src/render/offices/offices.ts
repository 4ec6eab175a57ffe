/** Changes of office by office: who held each, until when, and who followed. Made from the brief's changes alone. */
import { fold } from "@isnad/reader/fold";
import { compare, groupBy } from "../../collect.ts";
import type { Brief } from "../../contract/types.ts";
import { type Lands, officeKey } from "./office-key.ts";

export type Change = Brief["changes"][number];

/** One person's time in an office, as far as changes tell of it. */
export interface Holder {
  readonly person: string;
  /** How and when the office was taken; null where no change says. */
  readonly took: Change | null;
  /** How and when it was left; null where no change says. */
  readonly left: Change | null;
}

export interface Office {
  /** The office as its first change names it, in the language asked for where any does. */
  readonly name: string;
  /** In order of time. */
  readonly holders: readonly Holder[];
  /** The changes it was made of, in order of time, with those that neither take nor leave it. */
  readonly changes: readonly Change[];
}

const TAKES: Readonly<Record<Change["kind"], boolean | null>> = {
  appointed: true,
  elected: true,
  dismissed: false,
  resigned: false,
  stepped_down: false,
  arrested: null,
  charged: null,
};

export function officesOf(brief: Brief, lang: "ar" | "en"): readonly Office[] {
  const lands = landsOf(brief);
  const persons = personsOf(brief, lang);
  const byOffice = groupBy(brief.changes, ({ office, body }) => officeKey(office, body, lands));
  return [...byOffice].flatMap(([key, changes]): readonly Office[] =>
    key === ""
      ? changes.map((change) => ({ name: change.office, holders: [], changes: [change] }))
      : [{ name: nameOf(changes, lang), holders: holdersOf(changes, persons), changes }],
  );
}

function holdersOf(changes: readonly Change[], { keyOf: personKey, shown }: Persons): readonly Holder[] {
  const holders: Holder[] = [];
  const taken = changes.filter(({ kind }) => TAKES[kind] === true);
  // somebody who left, nobody says when, left before another came
  const order = (change: Change) =>
    change.on ??
    (TAKES[change.kind] === false && taken.some(({ person }) => personKey(person) !== personKey(change.person))
      ? ""
      : "~");
  for (const change of changes.toSorted((a, b) => compare(order(a), order(b)))) {
    const takes = TAKES[change.kind];
    if (takes === null) continue;
    const key = personKey(change.person);
    const at = holders.findLastIndex(({ person, left }) => personKey(person) === key && (left === null || !takes));
    const before = holders[at];
    if (before === undefined)
      holders.push({ person: shown(change.person), took: takes ? change : null, left: takes ? null : change });
    else if (!takes && before.left === null) holders[at] = { ...before, left: change };
  }
  return holders;
}

/** The office in the words of a report in the language asked for, without "former". */
function nameOf(changes: readonly Change[], lang: "ar" | "en"): string {
  const written = changes.map(({ office }) => office).filter((office) => office !== "");
  const own = written.filter((office) => isIn(office, lang));
  const among = own.length > 0 ? own : written;
  // «رئيساً»: what one was made, not what the office is called
  const name = among.find((office) => !/^\p{L}+اً/u.test(office.normalize("NFC"))) ?? among[0] ?? "";
  return name
    .replace(/^(?:the )?(?:former|ex-?|outgoing|new) ?/iu, "")
    .replace(/\s+(?:السابقة?|الجديدة?|الأسبق)(?![\p{L}\p{M}])/u, "")
    .trim();
}

const isIn = (words: string, lang: "ar" | "en") => /\p{Script=Arabic}/u.test(words) === (lang === "ar");

interface Persons {
  /** Spellings of one name are one person. */
  keyOf(person: string): string;
  /** The fullest spelling in the language asked for; as written where it has none. */
  shown(person: string): string;
}

function personsOf({ names }: Brief, lang: "ar" | "en"): Persons {
  const byForm = new Map<string, Brief["names"][number]>();
  for (const name of names)
    if (name.kind === "person")
      for (const variant of name.variants) if (!byForm.has(fold(variant))) byForm.set(fold(variant), name);
  return {
    keyOf: (person) => byForm.get(fold(person))?.id ?? fold(person),
    shown(person) {
      if (isIn(person, lang)) return person;
      const own = byForm.get(fold(person))?.variants.filter((variant) => isIn(variant, lang)) ?? [];
      return own.sort((a, b) => b.split(" ").length - a.split(" ").length)[0] ?? person;
    },
  };
}

/** The country most of the brief's own words name: an office of no country is that country's. */
function landsOf({ names, changes, timeline, conditions }: Brief): Lands {
  const said = [...changes, ...timeline, ...conditions].map(({ words }) => words).join("\n");
  const counts = names.flatMap(({ place, variants }) => {
    const code = place?.country;
    if (code == null) return [];
    return [{ code, count: variants.reduce((sum, variant) => sum + said.split(variant).length - 1, 0) }];
  });
  const [first] = counts.sort((a, b) => b.count - a.count || compare(a.code, b.code));
  return { home: first?.code ?? null, named: new Set(counts.map(({ code }) => code)) };
}
