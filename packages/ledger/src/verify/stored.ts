/** A ledger's own rows as evidence: read plainly, without the store's functions. */
import type { Tx } from "../home/home.ts";
import type { Evidence, FoundEntry } from "./evidence.ts";

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
  };
}
