/** What the test of standard input and output runs. */
import { openLedger } from "@isnad/ledger";
import { serveStdio } from "../../src/mcp/stdio.ts";

const [address = "", write] = process.argv.slice(2);
const ledger = await openLedger(address, { create: true, actor: "Rima" });
await serveStdio({ ledger, writes: write === "--write" });
await ledger.close();
