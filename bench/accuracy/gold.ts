/** The annotated reports, scored by the tool that comes with them: by language, and the seeds. */
import { execFileSync } from "node:child_process";
import { existsSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, type ReportInput } from "@isnad/reader";
import { casesOf } from "./cases.ts";
import { type Annotated, countLinks, linksRow, noLinks } from "./chains.ts";
import type { Row } from "./table.ts";

type Report = ReportInput & Annotated;
interface Scored {
  readonly f1: number;
  readonly gold: number;
  readonly pred: number;
  readonly hit: number;
}

const TARGETS: Readonly<Record<string, number>> = {
  attribution: 0.85,
  "attribution+source": 0.78,
  "figure measure": 0.85,
  "figure value": 0.82,
  "figure whole": 0.66,
};
const NEWS_TARGETS: Readonly<Record<string, number>> = { attribution: 0.62, "attribution+source": 0.54 };

export function goldRows(shared: string, misses: string | null): Row[] {
  const files = (folder: string, prefix: string) =>
    existsSync(join(shared, folder))
      ? readdirSync(join(shared, folder))
          .filter((file) => file.startsWith(prefix) && file.endsWith(".json") && file !== "dossier.json")
          .map((file) => join(shared, folder, file))
      : [];
  const sets: readonly (readonly [
    name: string,
    files: readonly string[],
    targets: Readonly<Record<string, number>>,
  ])[] = [
    ["dev Arabic", files("gold/dev", "ar-"), TARGETS],
    ["dev English", files("gold/dev", "en-"), TARGETS],
    ["seeds", files("gold/seeds", ""), TARGETS],
    ["polnear-dev", [join(shared, "eval", "polnear-dev.jsonl")].filter(existsSync), NEWS_TARGETS],
  ];
  return sets.flatMap(([name, gold, targets]) =>
    gold.length === 0 ? [] : scored(shared, name, gold, targets, misses !== null && name.includes(misses)),
  );
}

function scored(
  shared: string,
  name: string,
  gold: readonly string[],
  targets: Readonly<Record<string, number>>,
  misses: boolean,
): Row[] {
  const reports = gold.flatMap((file) =>
    file.endsWith(".jsonl")
      ? (casesOf(file) as unknown as Report[])
      : [JSON.parse(readFileSync(file, "utf8")) as Report],
  );
  const readings = join(tmpdir(), `isnad-accuracy-${process.pid}-${name.replaceAll(" ", "-")}.jsonl`);
  const links = noLinks();
  const lines = reports.map((report) => {
    const { id, lang, text, title, url, outlet, published } = report;
    const reading = read({
      text,
      ...(id === undefined ? {} : { id }),
      ...(lang === undefined ? {} : { lang }),
      ...(title === undefined ? {} : { title }),
      ...(url === undefined ? {} : { url }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(published === undefined ? {} : { published }),
    });
    countLinks(links, report, reading, (line) => void (misses && process.stdout.write(`${id}\t${line}\n`)));
    return JSON.stringify(reading);
  });
  writeFileSync(readings, `${lines.join("\n")}\n`);
  // the scoring tool reads a slow pipe badly; a file it reads whole
  const run = (flag: string) =>
    execFileSync("node", [join(shared, "score.mjs"), flag, ...gold], {
      stdio: [openSync(readings, "r"), "pipe", "inherit"],
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
  if (misses) process.stdout.write(run("--misses"));
  const result = JSON.parse(run("--json")) as Record<string, Scored>;
  const rows = Object.entries(targets).flatMap(([measure, target]): Row[] => {
    const found = result[measure];
    if (found === undefined) return [];
    const note = `${found.hit} right of ${found.gold}, ${found.pred} found`;
    return [{ set: name, measure, score: found.f1, target, note }];
  });
  // the set of political news has no chains
  return links.wanted === 0 ? rows : [...rows, linksRow(name, links)];
}
