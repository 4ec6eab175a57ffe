/** Reports (JSONL on standard input) to readings (JSONL on standard output), with nothing of the command line between. */
import { readFileSync } from "node:fs";
import { read } from "@isnad/reader";

// not readline: it ends lines at U+2028 too, which JSON leaves as it is inside strings
for (const line of readFileSync(0, "utf8").split("\n")) {
  if (line.trim() !== "") process.stdout.write(`${JSON.stringify(read(JSON.parse(line)))}\n`);
}
