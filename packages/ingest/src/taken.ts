import { createHash } from "node:crypto";
import type { ReportInput } from "@isnad/reader";
import type { Fault } from "@isnad/reader/fault";
import type { TextMap } from "./map/map.ts";

/** Where a report's bytes came from. */
export interface Source {
  /** The file's name as given. */
  readonly path?: string;
  /** The address it was fetched from, after redirects. */
  readonly url?: string;
  readonly mediaType?: string;
  /** SHA-256 (hex) and length of the bytes that the text was taken from. */
  readonly sha256?: string;
  readonly bytes?: number;
  /** ISO 8601. */
  readonly fetchedAt?: string;
}

/** What came of one report: the report as taken in, or why it was refused. The others of its file are not touched by it. */
export type Taken =
  | {
      readonly from: string;
      readonly report: ReportInput;
      readonly source: Source;
      /** The bytes that the text was made from, which `source` names; several reports may share them. */
      readonly bytes?: Uint8Array;
      /** Which stretch of the text is which of the bytes; absent or null where it is no decoding of them: of PDF, DOCX, mail. */
      readonly map?: TextMap | null;
      /** What is doubtful of its text, for a person to read. */
      readonly notes?: readonly string[];
    }
  | { readonly from: string; readonly fault: Fault };

/** The same, before it is said which bytes it came from. */
export type Parsed =
  | {
      readonly from: string;
      readonly report: ReportInput;
      readonly notes?: readonly string[];
      readonly map?: TextMap | null;
    }
  | { readonly from: string; readonly fault: Fault };

/** Says of a parsed report which bytes it came from. */
export function withSource(parsed: Parsed, source: Source, bytes: Uint8Array): Taken {
  return "fault" in parsed ? parsed : { ...parsed, source, bytes };
}

/** What identifies bytes. */
export function sealOf(bytes: Uint8Array): Required<Pick<Source, "sha256" | "bytes">> {
  return { sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
}
