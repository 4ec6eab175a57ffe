/** The command's entry: parses the arguments, runs one command, and turns what goes wrong into one line and an exit code. */
import { CommanderError } from "commander";
import { report } from "./out/faults.ts";
import { flushOutput, watchOutput } from "./out/output.ts";
import { program } from "./program.ts";

/** Runs the command with `args` (without node and the script). Sets `process.exitCode`: 0, 1 (fault) or 2 (usage). */
export async function main(args: readonly string[]): Promise<void> {
  watchOutput();
  try {
    await program().parseAsync(args as string[], { from: "user" });
  } catch (error) {
    // help that was asked for is an answer; help for want of a command is not
    const help = error instanceof CommanderError && (error.exitCode === 0 || error.code === "commander.help");
    process.exitCode = help ? (error.exitCode === 0 ? 0 : 2) : report(error);
  }
  await flushOutput();
}
