/**
 * `npm start`: the example dossier from its reports to its brief and into the reading room, until it is stopped. Its ledger is one of
 * its own under ./out, made anew each time.
 */
import { existsSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Fault } from "@isnad/reader/fault";
import { addAll } from "./commands/add.ts";
import { briefOf } from "./commands/brief.ts";
import { taken } from "./intake.ts";
import { openBrowser } from "./browser.ts";
import { withLedger } from "./ledger-place.ts";
import { report } from "./out/faults.ts";
import { writeWhole } from "./out/file.ts";
import { flushOutput, note, watchOutput, write } from "./out/output.ts";
import { progress } from "./out/progress.ts";

const DOSSIER = "kazakhstan-2022";
/** The last day that the example's reports speak of; today's date would only say that nothing is newer. */
const AS_OF = "2022-01-31";
/** As `isnad serve`. */
const PORT = 4100;

export async function start(): Promise<void> {
  watchOutput();
  try {
    await show(exampleFolder(), join(process.cwd(), "out"));
  } catch (error) {
    process.exitCode = report(error);
  }
  await flushOutput();
}

async function show(reports: string, out: string): Promise<void> {
  const ledger = join(out, "example.isnad");
  await mkdir(out, { recursive: true });
  for (const file of [ledger, `${ledger}-wal`, `${ledger}-shm`]) await rm(file, { force: true });
  const files = (await readdir(reports)).filter((name) => /\.(?:json|jsonl|txt)$/u.test(name)).sort();
  const bar = progress();
  const summary = await withLedger(
    { ledger },
    (open) =>
      addAll(
        open,
        taken(
          files.map((name) => join(reports, name)),
          { flags: {}, progress: bar },
        ),
        { dossier: DOSSIER, bar },
      ),
    { create: true },
  );
  bar.stop();
  note(`${summary.added} reports of the example dossier read into ${relative(process.cwd(), ledger)}.\n`);
  const flags = { ledger, dossier: DOSSIER, asOf: AS_OF, lang: "en", format: "text" } as const;
  await write(await briefOf(flags));
  const pages = { "brief.html": "en", "brief.ar.html": "ar" } as const;
  for (const [name, lang] of Object.entries(pages)) {
    await writeWhole(join(out, name), await briefOf({ ...flags, lang, format: "html" }));
    note(`${name === "brief.html" ? "\nThe brief as a page: " : "The same in Arabic:  "} ${join(out, name)}`);
  }
  note(`Your own reports:      npx isnad add FILE… --dossier NAME && npx isnad serve --open\n`);
  await room(ledger);
}

/** The reading room over the example, for this machine alone: at its usual port, or at any where that is taken. */
async function room(ledger: string): Promise<void> {
  const { run } = await import("./commands/serve.ts");
  const flags = { ledger, host: "127.0.0.1", open: true };
  try {
    await run({ ...flags, port: PORT }, openBrowser);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== "server.port-taken") throw error;
    await run({ ...flags, port: 0 }, openBrowser);
  }
}

/** Beside the packages, in the source tree that `npm start` runs in. */
function exampleFolder(): string {
  const here = fileURLToPath(new URL("../../../examples/kazakhstan-2022/reports", import.meta.url));
  return existsSync(here) ? here : join(process.cwd(), "examples", "kazakhstan-2022", "reports");
}
