/** The command as a process. `bin/isnad.js` runs it as built; tests run it as written. */
import { main } from "./main.ts";

await main(process.argv.slice(2));
