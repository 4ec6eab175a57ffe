/**
 * Holds the briefs of a dossier of real reports of one event against what a person found in them.
 *
 *     node --conditions=isnad-source --import tsx bench/dossier/same-event.ts FOLDER [EXPECTATIONS.json]
 *
 * FOLDER holds the reports, one `ID.json` each; where it does not stand, the script says so and ends well. Prints each
 * expectation that fails, then "N of M hold".
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@isnad/reader";
import { fold } from "@isnad/reader/fold";
import { brief } from "../../packages/dossier/src/brief/brief.ts";
import type { Held } from "../../packages/dossier/src/contract/held.ts";
import type { Brief, Claim, Thread } from "../../packages/dossier/src/contract/types.ts";

interface Wanted {
  readonly measure: string;
  readonly value?: number;
  readonly group?: readonly string[];
  readonly unit?: string;
  readonly origin?: string;
  readonly place?: string;
  readonly status?: readonly string[];
}
type Check =
  | { readonly claim: Wanted }
  | { readonly noClaim: Wanted }
  | { readonly part: Wanted }
  | { readonly noDispute: Wanted }
  | { readonly name: { readonly one: readonly string[] } }
  | { readonly noChange: { readonly person: string } }
  | { readonly timeline: { readonly on: string; readonly words: readonly string[] } };

const [folder, expectations = join(import.meta.dirname, "same-event.json")] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: same-event.ts FOLDER [EXPECTATIONS.json]");
if (!existsSync(folder)) {
  console.log(`no reports in ${folder}: nothing to hold`);
  process.exit(0);
}
const given = JSON.parse(readFileSync(expectations, "utf8")) as {
  reports: readonly string[];
  expect: readonly (Check & { readonly asOf: string })[];
};
const held = given.reports.map((id): Held => {
  const { text, lang, title, published, outlet } = JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8"));
  const known = Object.fromEntries(Object.entries({ title, published, outlet }).filter(([, value]) => value != null));
  return { reading: read({ text, lang, ...known }), recordedAt: "2020-01-01T00:00:00Z", dossier: "event" };
});

const briefs = new Map<string, Brief>();
function briefAsOf(asOf: string): Brief {
  const made = briefs.get(asOf) ?? brief({ dossier: "event", held, decisions: [], asOf, recordedBy: null });
  briefs.set(asOf, made);
  return made;
}

const has = (text: string | null, part: string) => fold(text ?? "").includes(fold(part));
const claims = ({ threads }: Brief, want: Wanted): readonly { thread: Thread; claim: Claim }[] =>
  threads
    .flatMap((thread) => thread.claims.map((claim) => ({ thread, claim })))
    .filter(
      ({ thread, claim }) =>
        thread.measure === want.measure &&
        (want.value === undefined || (claim.value ?? claim.low ?? claim.high) === want.value) &&
        (want.group?.includes(thread.group) ?? true) &&
        (want.unit === undefined || want.unit === claim.unit) &&
        (want.origin === undefined || has(claim.origin, want.origin)) &&
        (want.place === undefined || has(thread.place, want.place)) &&
        (want.status?.includes(claim.status) ?? true),
    );

function holds(check: Check, known: Brief): boolean {
  if ("claim" in check) return claims(known, check.claim).length > 0;
  if ("noClaim" in check) return claims(known, check.noClaim).length === 0;
  if ("part" in check) {
    const all = claims(known, check.part);
    return all.length > 0 && all.every(({ thread }) => thread.partOf !== undefined);
  }
  if ("noDispute" in check) return claims(known, check.noDispute).every(({ thread }) => !thread.disputed);
  if ("name" in check)
    return known.names.some(({ variants }) =>
      check.name.one.every((one) => variants.some((variant) => fold(variant) === fold(one))),
    );
  if ("noChange" in check) return !known.changes.some(({ person }) => has(person, check.noChange.person));
  return known.timeline.some(
    ({ on, words }) =>
      on?.startsWith(check.timeline.on) === true && check.timeline.words.some((word) => has(words, word)),
  );
}

const failed = given.expect.filter((check) => !holds(check, briefAsOf(check.asOf)));
for (const check of failed) console.log(`fails: ${JSON.stringify(check)}`);
console.log(`${given.expect.length - failed.length} of ${given.expect.length} hold`);
process.exitCode = failed.length === 0 ? 0 : 1;
