/** Writes docs/cli.md. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { reference } from "./reference.ts";

writeFileSync(fileURLToPath(new URL("../../../docs/cli.md", import.meta.url)), reference());
