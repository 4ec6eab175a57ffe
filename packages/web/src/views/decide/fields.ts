/** The form of a correction: texts as somebody writes them, and what of them differs from the claim. */
import type { Correction } from "@isnad/dossier";
import type { ClaimOfThread } from "../shapes.ts";

export const FIELDS = [
  "value",
  "low",
  "high",
  "qualifier",
  "unit",
  "measure",
  "group",
  "label",
  "place",
  "scope",
  "saidOn",
  "origin",
  "status",
] as const satisfies readonly (keyof Correction)[];
export type Field = (typeof FIELDS)[number];
export type Form = Readonly<Record<Field, string>>;

/** These say something of a claim even when they are empty: nothing known. The others stay as they were. */
const NUMBERS: readonly Field[] = ["value", "low", "high"];
const NULLABLE: readonly Field[] = ["unit", "label", "place", "saidOn", "origin"];

const text = (value: string | number | null) => (value === null ? "" : String(value));

export function formOf(claim: ClaimOfThread): Form {
  const { value, low, high, qualifier, unit, measure, group, label, place, scope, saidOn, origin } = claim;
  return {
    value: text(value),
    low: text(low),
    high: text(high),
    qualifier,
    unit: text(unit),
    measure,
    group,
    label: text(label),
    place: text(place),
    scope,
    saidOn: text(saidOn),
    origin: text(origin),
    status: "",
  };
}

/** A number as somebody writes it, in digits of either script; null for nothing, undefined where it is none. */
export function numberOf(written: string): number | null | undefined {
  const plain = written
    .trim()
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[,٬_\s\u00a0\u202f]/gu, "")
    .replace("٫", ".")
    .replace("−", "-");
  if (plain === "") return null;
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
const isDate = (written: string) =>
  DATE.test(written) && !Number.isNaN(Date.parse(written.length === 16 ? `${written}Z` : written));

export interface Checked {
  /** What to set: only what differs. */
  readonly set: Correction;
  /** Fields that cannot be taken as they are. */
  readonly wrong: readonly Field[];
}

/** What a form changes of a claim. A number alone is exact: its bounds follow it unless they were written too. */
export function check(form: Form, claim: ClaimOfThread): Checked {
  const before = formOf(claim);
  const wrong: Field[] = [];
  const set: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const written = form[field].trim();
    if (written === before[field]) continue;
    if (NUMBERS.includes(field)) {
      const number = numberOf(written);
      if (number === undefined) wrong.push(field);
      else if (number !== claim[field as "value" | "low" | "high"]) set[field] = number;
    } else if (field === "saidOn" && written !== "" && !isDate(written)) wrong.push(field);
    else if (written === "") {
      if (NULLABLE.includes(field)) set[field] = null;
    } else set[field] = written;
  }
  if ("value" in set && !("low" in set) && !("high" in set)) {
    const exact = claim.low === claim.value && claim.high === claim.value;
    if (exact || form.qualifier === "exact") {
      set["low"] = set["value"];
      set["high"] = set["value"];
    }
  }
  return { set: set as Correction, wrong };
}

/** A form with one field written anew; the bounds of an exact number go with it. */
export function edited(form: Form, field: Field, written: string): Form {
  const exact = field === "value" && form.low === form.value && form.high === form.value;
  return { ...form, [field]: written, ...(exact ? { low: written, high: written } : {}) };
}

type GroupNames = Readonly<Record<string, string>>;

/** A group as it is written in the form: in the reader's language where it is one of the known, nothing for everybody. */
export const groupWritten = (group: string, names: GroupNames): string =>
  group === "total" ? "" : (names[group] ?? group);

/** The group that somebody wrote. */
export function groupMeant(written: string, names: GroupNames): string {
  if (written.trim() === "") return "total";
  return Object.entries(names).find(([, name]) => name === written.trim())?.[0] ?? written;
}

/** A form with what was taken from words written into it. */
export function withTaken(form: Form, taken: Correction): Form {
  const written = Object.entries(taken).map(([field, value]) => [field, text(value as string | number | null)]);
  return { ...form, ...(Object.fromEntries(written) as Partial<Form>) };
}
