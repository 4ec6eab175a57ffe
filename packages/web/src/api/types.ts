/** What the server says. Types only: nothing of a schema runs in the browser. */
import type { Brief, Claim, ClaimStatus, Outlet, Thread } from "@isnad/dossier";
import type { Reading } from "@isnad/reader";

export type { Brief, ChainLink, Claim, ClaimStatus, Decision, Outlet, Thread } from "@isnad/dossier";
export type { Reading, Span } from "@isnad/reader";

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly total: number;
}

export interface DossierHead {
  readonly name: string;
  readonly reports: number;
  readonly claims: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly head: number;
}

export interface Dossier extends DossierHead {
  /** Distinct instants at which something was said or published, in order (ISO 8601). */
  readonly moments: readonly string[];
  /** The offset most reports use: "+06:00". */
  readonly zone: string | null;
}

export interface ThreadHead extends Omit<Thread, "claims"> {
  readonly low: number | null;
  readonly high: number | null;
  readonly value: number | null;
  readonly qualifier: string;
  readonly unit: string | null;
  /** How many standing origins. */
  readonly origins: number;
  /** When the oldest standing claim of that value was said. */
  readonly since: string | null;
  readonly latest: Claim;
}

export interface Changed {
  readonly kind: "withdrawn" | "disputed" | "grew" | "revised" | "new";
  readonly thread: ThreadHead;
  readonly before: Claim | null;
  readonly after: Claim | null;
  readonly on: string | null;
}

export interface Now {
  readonly asOf: string;
  readonly changedLast: readonly Changed[];
  readonly figures: readonly ThreadHead[];
  readonly conditions: Brief["conditions"];
  readonly changes: Brief["changes"];
  readonly cautions: Brief["cautions"];
  readonly explanations: Brief["explanations"];
  readonly timeline: Brief["timeline"];
  readonly counts: {
    readonly reports: number;
    readonly claims: number;
    readonly threads: number;
    readonly disputed: number;
    readonly origins: number;
  };
}

export interface ReportHead {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly recordedAt: string;
  readonly lang: string;
  readonly url: string | null;
  readonly ref: string | null;
  readonly claims: number;
  readonly copies: number;
}

export interface ReportWhole extends Omit<ReportHead, "claims" | "copies"> {
  readonly text: string;
  readonly reading: Reading;
  readonly claims: readonly Claim[];
  readonly versions: readonly unknown[];
  readonly copies: readonly unknown[];
  readonly sources: readonly unknown[];
}

export type Role = "reader" | "analyst" | "admin";

export interface Session {
  readonly person: { readonly id: string; readonly name: string; readonly role: Role } | null;
  readonly open: boolean;
  readonly csrf: string;
}

export interface LiveEvent {
  readonly sequence: number;
  readonly dossier: string;
  readonly kind: string;
  readonly id: string;
  readonly actor: string | null;
  readonly at: string;
}

export type { Outlet as OutletOf };
export type Status = ClaimStatus;
