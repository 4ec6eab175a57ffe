/** The texts of reports as rows: nothing of a text may be lost, whatever the database can hold. */
import { isShown } from "../project/shown.ts";
import { type RowOf, texts } from "../schema/tables.ts";

export type TextRow = RowOf<typeof texts>;

export function textRow(id: string, text: string): TextRow {
  const plain = isShown(text);
  return { id, encoding: plain ? "plain" : "json", text: plain ? text : JSON.stringify(text) };
}

export function textOfRow({ encoding, text }: Pick<TextRow, "encoding" | "text">): string {
  return encoding === "json" ? (JSON.parse(text) as string) : text;
}
