/** Which bytes a report came as: their hashes and lengths, not the bytes. */
import type { Ledger } from "@isnad/ledger";

export function sourcesOf(ledger: Ledger, report: string): Promise<{ sha256: string; bytes: number }[]> {
  return ledger.home.read((tx) =>
    tx.all<{ sha256: string; bytes: number }>(
      "SELECT s.sha256 AS sha256, s.length AS bytes FROM text_sources t JOIN sources s ON s.sha256 = t.sha256 " +
        "WHERE t.report = ? ORDER BY s.sha256",
      [report],
    ),
  );
}
