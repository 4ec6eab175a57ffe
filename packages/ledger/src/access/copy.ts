/** People with what programs sign in with, and the audit, into another home. Sessions and links stay behind: they are a place's own. */
import type { Tx } from "../home/home.ts";
import { columnsOf } from "../schema/ddl.ts";
import { audit, credentials, people, type Row } from "../schema/tables.ts";

/** Lines of the audit at a time. */
const PAGE = 2_000;

export async function copyAccess(source: Tx, target: Tx): Promise<void> {
  await target.insert(people, await source.all<Row>(`SELECT ${columnsOf(people).join(", ")} FROM people`));
  const tokens = `SELECT ${columnsOf(credentials).join(", ")} FROM credentials WHERE kind = 'token'`;
  await target.insert(credentials, await source.all<Row>(tokens));
  for (let last = 0; ; ) {
    const page = await source.all<Row>(
      `SELECT ${columnsOf(audit).join(", ")} FROM audit WHERE sequence > ? ORDER BY sequence LIMIT ?`,
      [last, PAGE],
    );
    if (page.length === 0) return;
    await target.insert(audit, page);
    last = page.at(-1)?.["sequence"] as number;
  }
}
