/**
 * The kill test at length: `node --conditions=isnad-source --import tsx scripts/kill.ts [sqlite|postgres] [times]`.
 * Ends with 1 at the first record that is not what it must be.
 */
import { HOMES } from "../packages/ledger/test/homes.ts";
import { killOften } from "../packages/ledger/test/killing.ts";

const [kind = "sqlite", times = "1000"] = process.argv.slice(2);
if (kind !== "sqlite" && kind !== "postgres") throw new Error(`no such home: ${kind}`);
const homes = await HOMES[kind]();
const began = performance.now();
try {
  const { kills, finished, amid } = await killOften(() => homes.fresh(), {
    times: Number(times),
    onKill: (n) => n % 100 === 0 && console.log(`${n} kills`),
  });
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  console.log(
    `${kind}: ${kills} kills, ${amid} of them amid the adding, ${finished} ingests finished; ${minutes} min.`,
  );
  console.log("Nothing lost, nothing doubled.");
} finally {
  await homes.end();
}
