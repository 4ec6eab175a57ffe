/** Standard output: waits where the reader of a pipe is slow, and stops quietly where it has gone. */
import { report } from "./faults.ts";

/**
 * `isnad … | head` closes the pipe: that is no fault, and nothing more needs doing. `isnad … > file` on a full disk is one, and
 * ends the command with its line.
 */
export function watchOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) =>
    process.exit(error.code === "EPIPE" ? 0 : report(error)),
  );
}

/** Writes and, where the pipe is full, waits. */
export async function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
}

/** Resolves when all that was written has left the process. */
export async function flushOutput(): Promise<void> {
  if (process.stdout.writableLength > 0)
    await new Promise<void>((resolve) => process.stdout.write("", () => resolve()));
}

/** A line for the person, beside the output. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}
