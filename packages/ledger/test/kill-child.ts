/** The process that is killed: adds reports, a few at a time, and says after each batch how many are surely there. */
import { openLedger } from "../src/index.ts";
import { made, still } from "./made.ts";

const [address = "", count = "200", batch = "10", first = "0"] = process.argv.slice(2);
process.stdout.write("begun\n");
const ledger = await openLedger(address, { create: true, ...still() });
for (let from = 0; from < Number(count); from += Number(batch)) {
  await ledger.add(Array.from({ length: Number(batch) }, (_, n) => made(Number(first) + from + n)));
  process.stdout.write(`${from + Number(batch)}\n`);
}
await ledger.close();
process.stdout.write("done\n");
