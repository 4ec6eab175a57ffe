/** The `isnad` command, for those who call it from a program of their own. */
export { main } from "./main.ts";
export { program } from "./program.ts";
export { version } from "./version.ts";
