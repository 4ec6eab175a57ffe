/** Which dossiers there are. */
import type { Home } from "../home/home.ts";
import type { Row } from "../schema/tables.ts";

export interface DossierSummary {
  readonly name: string;
  readonly reports: number;
  /** How many claims the readings that hold have found. */
  readonly claims: number;
  /** When its first and its newest report were recorded: ISO 8601, UTC. */
  readonly since: string;
  readonly updated: string;
}

export async function dossiersOf(home: Home): Promise<readonly DossierSummary[]> {
  const rows = await home.read((tx) =>
    tx.all<DossierSummary & Row>(
      "SELECT r.dossier AS name, count(*) AS reports, sum(g.claims) AS claims, min(r.recorded_at) AS since, max(r.recorded_at) AS updated " +
        "FROM reports r JOIN (SELECT dossier, report, max(entry) AS entry FROM readings GROUP BY dossier, report) n " +
        "ON n.dossier = r.dossier AND n.report = r.id JOIN readings g ON g.entry = n.entry GROUP BY r.dossier",
    ),
  );
  // Sorted here: databases disagree on the order of letters.
  rows.sort((a, b) => (a.name < b.name ? -1 : 1));
  return rows.map((row) => ({ ...row, reports: Number(row.reports), claims: Number(row.claims) }));
}
