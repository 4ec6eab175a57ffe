/** From the names on the command line to reports: files in their order, `-` for standard input. */
import { checkFile, type Taken, takeFile, takeStream, type TakeOptions } from "@isnad/ingest";
import { Fault } from "@isnad/reader/fault";
import type { IntakeFlags } from "./program.ts";

/**
 * Every name is checked before anything is read, so that a slip in the last one does not leave the first ones added.
 *
 * A file that cannot be decoded comes as a `Taken` with its fault; the files after it are still read. `progress` is told how
 * many bytes there are (null where that is not known) and as they are read.
 */
export async function* taken(
  names: readonly string[],
  flags: IntakeFlags,
  progress: { readonly total?: (bytes: number | null) => void; readonly read?: (bytes: number) => void } = {},
): AsyncGenerator<Taken> {
  if (names.filter((name) => name === "-").length > 1)
    throw new Fault("cli.stdin-twice", "Standard input (-) can be read once.", {
      remedy: "Name it once.",
      kind: "usage",
    });
  let total = 0;
  for (const name of names) if (name !== "-") total += await checkFile(name);
  progress.total?.(names.includes("-") ? null : total);
  const options = { ...optionsOf(flags), ...(progress.read === undefined ? {} : { onBytes: progress.read }) };
  for (const name of names) {
    try {
      if (name === "-") yield* takeStream(process.stdin, { ...options, from: "standard input" });
      else yield* takeFile(name, options);
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      yield { from: name, fault };
    }
  }
}

function optionsOf({ lang, published, outlet, as, encoding }: IntakeFlags): TakeOptions {
  return {
    ...(lang === undefined ? {} : { lang }),
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(as === undefined ? {} : { as }),
    ...(encoding === undefined ? {} : { encoding }),
  };
}

/** A fault says where: the reader does not know the name of the file it reads from. */
export function faultAt(from: string, fault: Fault): Fault {
  if (fault.message.includes(from)) return fault;
  return new Fault(fault.code, `${from}: ${fault.message}`, { remedy: fault.remedy, kind: fault.kind, cause: fault });
}
