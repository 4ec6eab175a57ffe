/** The addresses of the room, in one place. All are stable: they can be sent to somebody. */
import type { Span } from "@isnad/reader";

const at = (dossier: string, ...rest: string[]) => `/d/${[dossier, ...rest].map(encodeURIComponent).join("/")}`;

/** The views of a dossier that have an address and no id. */
export type ViewName =
  | "timeline"
  | "people"
  | "conditions"
  | "explanations"
  | "places"
  | "sources"
  | "review"
  | "add"
  | "search"
  | "access";

export const to = {
  start: "/",
  now: (dossier: string) => at(dossier),
  view: (dossier: string, view: ViewName) => at(dossier, view),
  thread: (dossier: string, id: string) => at(dossier, "threads", id),
  claim: (dossier: string, id: string) => at(dossier, "claims", id),
  /** A report, at a span of its text (UTF-16 code units) where one is given. */
  report: (dossier: string, id: string, span?: Span) =>
    at(dossier, "reports", id) + (span === undefined ? "" : `?span=${span.start}-${span.end}`),
} as const;
