/** The texts of reports as rows: nothing of a text may be lost, whatever the database can hold. */
import { type RowOf, texts } from "../schema/tables.ts";

export type TextRow = RowOf<typeof texts>;

export function textRow(id: string, text: string): TextRow {
  const plain = !/\0|\p{Cs}/u.test(text);
  return { id, encoding: plain ? "plain" : "json", text: plain ? text : JSON.stringify(text) };
}

export function textOfRow({ encoding, text }: Pick<TextRow, "encoding" | "text">): string {
  return encoding === "json" ? (JSON.parse(text) as string) : text;
}
