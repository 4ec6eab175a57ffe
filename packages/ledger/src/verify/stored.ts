/** A ledger's own rows as evidence: read plainly, without the store's functions. */
import type { Tx } from "../home/home.ts";
import { inflateRawSync } from "node:zlib";
import type { Evidence, FoundEntry, FoundMap, FoundSources } from "./evidence.ts";

const PAGE = 500;

export function storedEvidence(tx: Tx): Evidence {
  return {
    entries: async function* () {
      // By position, not by sequence alone: a sequence that is there twice must be met twice.
      for (let last = 0, met = 0; ; ) {
        const page = (await tx.all(
          "SELECT sequence, at, actor, kind, body, body_hash, previous, hash FROM entries WHERE sequence >= ? " +
            "ORDER BY sequence, hash LIMIT ? OFFSET ?",
          [last, PAGE, met],
        )) as unknown as FoundEntry[];
        yield* page;
        if (page.length < PAGE) return;
        const end = page.at(-1)?.sequence as number;
        met = page.filter(({ sequence }) => sequence === end).length + (end === last ? met : 0);
        last = end;
      }
    },
    hashAt: async (sequence) => {
      const [row] = await tx.all<{ hash: string }>("SELECT hash FROM entries WHERE sequence = ?", [sequence]);
      return row?.hash ?? null;
    },
    sequenceOf: async (hash) => {
      const [row] = await tx.all<{ sequence: number }>("SELECT min(sequence) AS sequence FROM entries WHERE hash = ?", [
        hash,
      ]);
      return row?.sequence ?? null;
    },
    text: async (id) => {
      const [row] = await tx.all<{ encoding: string; text: string }>("SELECT encoding, text FROM texts WHERE id = ?", [
        id,
      ]);
      if (row === undefined) return null;
      try {
        return row.encoding === "json" ? String(JSON.parse(row.text)) : row.text;
      } catch {
        return row.text;
      }
    },
    textIds: async function* () {
      for (let last = ""; ; ) {
        const page = await tx.all<{ id: string }>("SELECT id FROM texts WHERE id > ? ORDER BY id LIMIT ?", [
          last,
          PAGE,
        ]);
        for (const { id } of page) yield id;
        if (page.length < PAGE) return;
        last = page.at(-1)?.id as string;
      }
    },
    sources: storedSources(tx),
  };
}

function storedSources(tx: Tx): FoundSources {
  return {
    bytes: async (sha256) => {
      const [row] = await tx.all<{ encoding: string; length: number; bytes: Uint8Array }>(
        "SELECT encoding, length, bytes FROM sources WHERE sha256 = ?",
        [sha256],
      );
      if (row === undefined) return null;
      try {
        // No more comes out than is said to be in it: an altered row cannot fill the memory.
        return row.encoding === "deflate"
          ? inflateRawSync(row.bytes, { maxOutputLength: Math.max(1, row.length) })
          : row.bytes;
      } catch {
        return "unreadable";
      }
    },
    map: async (report, sha256) => {
      const [row] = await tx.all<FoundMap & { readonly [column: string]: string | null }>(
        "SELECT encoding, runs FROM text_sources WHERE report = ? AND sha256 = ?",
        [report, sha256],
      );
      return row ?? null;
    },
    hashes: async function* () {
      for (let last = ""; ; ) {
        const page = await tx.all<{ sha256: string }>(
          "SELECT sha256 FROM sources WHERE sha256 > ? ORDER BY sha256 LIMIT ?",
          [last, PAGE],
        );
        for (const { sha256 } of page) yield sha256;
        if (page.length < PAGE) return;
        last = page.at(-1)?.sha256 as string;
      }
    },
    pairs: async function* () {
      for (let last = { report: "", sha256: "" }; ; ) {
        const page = await tx.all<{ report: string; sha256: string }>(
          "SELECT report, sha256 FROM text_sources WHERE report > ? OR (report = ? AND sha256 > ?) " +
            "ORDER BY report, sha256 LIMIT ?",
          [last.report, last.report, last.sha256, PAGE],
        );
        yield* page;
        if (page.length < PAGE) return;
        last = page.at(-1) as typeof last;
      }
    },
  };
}
