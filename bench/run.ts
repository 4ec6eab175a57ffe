/** `npm run bench [-- NAME…]`: runs the benchmarks named, or all: every `bench/<name>/speed.ts` that exports `run`. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;
const known = readdirSync(here).filter((name) => existsSync(join(here, name, "speed.ts")));
const wanted = process.argv.length > 2 ? process.argv.slice(2) : known;
for (const name of wanted) {
  if (!known.includes(name)) throw new Error(`no benchmark "${name}"; there are: ${known.join(", ")}`);
  const { run } = (await import(join(here, name, "speed.ts"))) as { run: () => void | Promise<void> };
  await run();
}
