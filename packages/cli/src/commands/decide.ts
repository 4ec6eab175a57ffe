/** `isnad decide`: what a person settles about what the reader proposed, written down with who, when and why. */
import type { NewDecision } from "@isnad/ledger";
import { Fault } from "@isnad/reader/fault";
import { type LedgerFlags, withLedger } from "../ledger-place.ts";
import { write } from "../out/output.ts";

export interface DecideFlags extends LedgerFlags {
  readonly dossier: string;
  readonly by?: string;
  readonly why?: string;
  readonly set?: readonly string[];
  readonly as?: string;
  readonly kind: "person" | "organization" | "place";
}

/** The kinds of decision with what their arguments are. */
export const DECISIONS: Readonly<Record<NewDecision["kind"], string>> = {
  accept: "CLAIM",
  correct: "CLAIM, with --set FIELD=VALUE …",
  reject: "CLAIM",
  merge: "THREAD THREAD …, or NAME NAME … with --kind",
  split: "CLAIM …, or NAME NAME … with --kind",
  relabel: "NAME, with --as NAME",
  note: "CLAIM, THREAD, REPORT or DECISION, and the words",
  undo: "DECISION",
};

export async function run(kind: string, about: readonly string[], flags: DecideFlags): Promise<void> {
  const decision = decisionOf(kind as NewDecision["kind"], about, flags);
  const by = {
    ...(flags.by === undefined ? {} : { actor: flags.by }),
    ...(flags.why === undefined ? {} : { why: flags.why }),
  };
  const { Decision } = await import("@isnad/dossier/schema");
  const made = Decision.safeParse({ ...decision, id: "?", by: "?", at: "?" });
  if (!made.success) {
    const [issue] = made.error.issues;
    throw misused(kind, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "it makes no sense"}.`);
  }
  const { id, by: who, at } = await withLedger(flags, (ledger) => ledger.decide(flags.dossier, decision, by));
  await write(`Decision ${id}: ${kind} ${about.join(" ")}, by ${who} at ${at}.\n`);
}

function decisionOf(kind: NewDecision["kind"], about: readonly string[], flags: DecideFlags): NewDecision {
  const [first, ...more] = about as readonly [string, ...string[]];
  const names = about.map((name) => ({ kind: flags.kind, name }));
  switch (kind) {
    case "accept":
    case "reject":
      if (more.length > 0) throw misused(kind);
      return { kind, claim: first };
    case "correct":
      if (more.length > 0 || flags.set === undefined) throw misused(kind);
      return { kind, claim: first, set: settings(flags.set) };
    case "merge":
      return { kind, of: isThread(first) ? { what: "threads", threads: [...about] } : { what: "names", names } };
    case "split":
      return { kind, of: isClaim(first) ? { what: "threads", claims: [...about] } : { what: "names", names } };
    case "relabel":
      if (more.length > 0 || flags.as === undefined) throw misused(kind);
      return { kind, of: { kind: flags.kind, name: first }, as: flags.as };
    case "note":
      if (more.length === 0) throw misused(kind);
      return { kind, about: first, words: more.join(" ") };
    case "undo":
      if (more.length > 0) throw misused(kind);
      return { kind, decision: first };
  }
}

const isThread = (id: string) => /^t-[0-9a-z]+$/u.test(id);
const isClaim = (id: string) => /^[fs]-[^-]+(?:-\d+){2,4}$/u.test(id);

type Correction = Extract<NewDecision, { kind: "correct" }>["set"];
const NUMBERS: ReadonlySet<string> = new Set(["value", "low", "high"]);

/** `value=26`, `place=null`, `label=protesters`. */
function settings(written: readonly string[]): Correction {
  const set: Record<string, string | number | null> = {};
  for (const one of written) {
    const at = one.indexOf("=");
    if (at < 1) throw misused("correct", `"${one}" is no FIELD=VALUE.`);
    const [field, value] = [one.slice(0, at), one.slice(at + 1)];
    set[field] = value === "null" ? null : NUMBERS.has(field) ? Number(value) : value;
    if (Number.isNaN(set[field])) throw misused("correct", `"${value}" is no number.`);
  }
  return set as Correction;
}

function misused(kind: string, why = ""): Fault {
  const form = DECISIONS[kind as NewDecision["kind"]] ?? Object.keys(DECISIONS).join(", ");
  return new Fault("cli.bad-decision", `The decision cannot be understood. ${why}`.trim(), {
    remedy: `isnad decide ${kind} takes: ${form}. The ids stand in the brief (--format json).`,
    kind: "usage",
  });
}
