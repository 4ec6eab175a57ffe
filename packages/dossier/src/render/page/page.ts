/** A brief as a page before it has a format: sections of lines, lines of pieces. Every format prints the same page. */
import type { Span } from "@isnad/reader";
import type { ClaimStatus } from "../../contract/types.ts";
import type { SectionKey } from "../words/words.ts";

/** Where words were read: what can be followed. */
export interface Place {
  readonly report: string;
  readonly span: Span;
}

export type Piece =
  /** The page's own words. */
  | { readonly as: "text"; readonly text: string }
  /** Words of a source, in whatever language and direction it wrote them. */
  | { readonly as: "source"; readonly text: string }
  /** The same, quoted as that source's. */
  | { readonly as: "quoted"; readonly text: string }
  /** What matters most in its line. */
  | { readonly as: "strong"; readonly text: string }
  /** Less than the rest. */
  | { readonly as: "faint"; readonly text: string }
  | { readonly as: "status"; readonly status: ClaimStatus; readonly text: string }
  /** Something that leads to the words it was read from. */
  | { readonly as: "figure"; readonly text: string; readonly at: Place; readonly status: ClaimStatus | null };

export interface Line {
  readonly pieces: readonly Piece[];
  readonly under: readonly Line[];
  readonly status: ClaimStatus | null;
  /** What the line is of, where the words lead back to it. */
  readonly at: Place | null;
  readonly level: "heading" | "line" | "note";
}

export interface Section {
  readonly key: SectionKey;
  readonly lines: readonly Line[];
}

export const text = (written: string): Piece => ({ as: "text", text: written });
export const source = (written: string): Piece => ({ as: "source", text: written });
export const quoted = (written: string): Piece => ({ as: "quoted", text: written });
export const strong = (written: string): Piece => ({ as: "strong", text: written });
export const faint = (written: string): Piece => ({ as: "faint", text: written });

export const line = (pieces: readonly Piece[], more: Partial<Omit<Line, "pieces">> = {}): Line => ({
  pieces,
  under: [],
  status: null,
  at: null,
  level: "line",
  ...more,
});

/** A phrase with one piece in the place of its "#". */
export function around(phrase: string, piece: Piece): readonly Piece[] {
  const [before, after] = phrase.split("#") as [string, string?];
  return [text(before), piece, text(after ?? "")].filter((one) => one.text !== "");
}
