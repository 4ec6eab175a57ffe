/** What went wrong, in one line: `isnad: <what> <what to do> [code]`. */
import { Fault } from "@isnad/reader/fault";
import { CommanderError } from "commander";

export type ExitCode = 1 | 2;

/** Prints the line for `error` on standard error and gives the exit code: 2 where the way it was called is at fault, else 1. */
export function report(error: unknown): ExitCode {
  const fault = asFault(error);
  process.stderr.write(`${lineOf(fault)}\n`);
  if (process.env["ISNAD_DEBUG"] !== undefined && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return exitCodeOf(fault);
}

export function lineOf(fault: Fault): string {
  return `isnad: ${oneLine(fault.message)} ${oneLine(fault.remedy)} [${fault.code}]`;
}

export function exitCodeOf(fault: Fault): ExitCode {
  return fault.kind === "usage" ? 2 : 1;
}

function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (error instanceof CommanderError)
    return new Fault("cli.usage", sentence(error.message.replace(/^error: /u, "")), {
      remedy: "See: isnad --help.",
      kind: "usage",
      cause: error,
    });
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === "ENOSPC" || code === "EFBIG" || code === "EDQUOT")
    return new Fault("cli.disk-full", "There is no room left on the disk.", {
      remedy: "Free some, or name another place with --out or --ledger; nothing was half-written.",
      cause: error,
    });
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return new Fault(
      "cli.not-writable",
      `${(error as NodeJS.ErrnoException).path ?? "The file"} cannot be written (${code}).`,
      {
        remedy: "Check its permissions, or name another place.",
        cause: error,
      },
    );
  return new Fault(
    "cli.unexpected",
    `Something unforeseen went wrong: ${String((error as Error)?.message ?? error)}.`,
    {
      remedy: "Please report it, with what ISNAD_DEBUG=1 prints.",
      cause: error,
    },
  );
}

function sentence(text: string): string {
  return /[.?!)]$/u.test(text) ? text : `${text}.`;
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/gu, " ").trim();
}
