/**
 * How well the sound matcher tells names apart: pairs of one name in two scripts, and as many shuffled pairs.
 *
 *     node --conditions=isnad-source --import tsx bench/dossier/names.ts PAIRS.jsonl
 *
 * A line of the file: `{"text": "…", "expect": {"latin": "…"}}`. Prints recall and false accepts at the threshold in use.
 */
import { readFileSync } from "node:fs";
import { alike, SOUNDS_ALIKE } from "../../packages/dossier/src/names/sound/alike.ts";

const path = process.argv[2];
if (path === undefined) throw new Error("usage: names.ts PAIRS.jsonl");
const pairs = readFileSync(path, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as { text: string; expect: { latin: string } });
const ROUNDS = 5;
const at = process.argv[3] === undefined ? SOUNDS_ALIKE : Number(process.argv[3]);
const found = pairs.filter(({ text, expect }) => alike(text, expect.latin) >= at);
let wrong = 0;
for (let round = 1; round <= ROUNDS; round++) {
  const shift = round * 97;
  pairs.forEach(({ text }, i) => {
    const other = pairs[(i + shift) % pairs.length] as (typeof pairs)[number];
    if (alike(text, other.expect.latin) >= at) wrong++;
  });
}
if (process.argv.includes("--misses"))
  for (const { text, expect } of pairs) {
    const score = alike(text, expect.latin);
    if (score < at) console.log(text, expect.latin, score.toFixed(2));
  }
console.log(
  `threshold ${at}: recall ${(found.length / pairs.length).toFixed(4)} of ${pairs.length}; ` +
    `false ${(wrong / pairs.length / ROUNDS).toFixed(4)} of ${pairs.length * ROUNDS} shuffled`,
);
