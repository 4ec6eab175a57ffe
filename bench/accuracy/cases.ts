/** Evaluation sets of cases from outside: reading them, and what one case came to. */
import { readFileSync } from "node:fs";
import type { Lang, Reading } from "@isnad/reader";

/** One line of a set. What `expect` holds is the set's own business. */
export interface Case {
  readonly id: string;
  readonly lang: Lang;
  readonly text: string;
  readonly expect: unknown;
  readonly reference_date?: string;
  readonly model?: string;
  readonly gold_tier?: "value" | "span";
  readonly upstream_ignores_resolution?: boolean;
}

/** Something expected, found or not. */
export interface Verdict {
  readonly right: boolean;
  /** In a few words: what was wanted, and what was found. */
  readonly note: string;
}

export const casesOf = (file: string): Case[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Case);

/** Offsets of the sets are code points; the reader's are UTF-16. */
export function toUtf16(text: string, codePoints: number): number {
  let at = 0;
  for (let left = codePoints; left > 0 && at < text.length; left--)
    at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
  return at;
}

export const close = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b)));

export type Found = Pick<Reading, "numbers" | "times">;
