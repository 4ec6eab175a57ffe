/** Files as they are sent with a form, to the reports they hold. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatOfName, type Taken, takeFile, type TakeOptions, takeStream } from "@isnad/ingest";

/** @param given what is said of reports that do not say it themselves */
export async function* takeUpload(file: File, given: TakeOptions): AsyncGenerator<Taken> {
  const name = nameOf(file);
  const format = formatOfName(name);
  if (format === "wacz") {
    yield* takeArchive(file, name, given);
    return;
  }
  yield* takeStream(file.stream() as unknown as AsyncIterable<Uint8Array>, {
    ...given,
    ...(format === null ? {} : { as: format }),
    from: name,
    source: { path: name, ...(file.type === "" ? {} : { mediaType: file.type }) },
  });
}

/** The last part of its name: a browser, or somebody, may send a whole path. */
export function nameOf({ name }: Pick<File, "name">): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  return last.replace(/\p{Cc}/gu, "").slice(0, 200) || "file";
}

/** An archive is read from its end: it is put where it can be. */
async function* takeArchive(file: File, name: string, given: TakeOptions): AsyncGenerator<Taken> {
  const folder = await mkdtemp(join(tmpdir(), "isnad-upload-"));
  const path = join(folder, "archive.wacz");
  const named = (from: string) => from.replaceAll(path, name);
  try {
    await writeFile(path, Buffer.from(await file.arrayBuffer()));
    for await (const one of takeFile(path, { ...given, as: "wacz" })) {
      if ("fault" in one) yield { ...one, from: named(one.from) };
      else yield { ...one, from: named(one.from), source: { ...one.source, path: name } };
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
