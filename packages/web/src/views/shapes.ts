/** What the server says to the views of this folder, beside `api/types.ts`. Types only. */
import type { Claim, Decision, Thread } from "@isnad/dossier";
import type { Reading, Span } from "@isnad/reader";
import type { Page, ReportHead, Role } from "../api/types.ts";

/** A claim with the question that its thread answers. */
export interface ClaimOfThread extends Claim {
  readonly thread: string;
  readonly measure: string;
  readonly group: string;
  readonly place: string | null;
  readonly scope: Thread["scope"];
}

/** Where the text of a report was met again. */
export interface Copy {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly recordedAt: string;
}

export interface Version {
  readonly id: string;
  readonly published: string | null;
  readonly recordedAt: string;
}

export interface WholeReport {
  readonly id: string;
  readonly ref: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly recordedAt: string;
  readonly lang: string;
  readonly url: string | null;
  readonly text: string;
  readonly reading: Omit<Reading, "report">;
  readonly claims: readonly ClaimOfThread[];
  readonly versions: readonly Version[];
  readonly copies: readonly Copy[];
}

type Undecided<D> = D extends Decision ? Omit<D, "id" | "by" | "at"> : never;
/** What a person settles; who, when and the id are the server's to say. */
export type NewDecision = Undecided<Decision>;

export interface AddedReports {
  readonly added: readonly {
    readonly id: string;
    readonly outcome: string;
    readonly claims: number;
    readonly notes: readonly string[];
  }[];
  readonly refused: readonly {
    readonly name: string;
    readonly code: string;
    readonly detail: string;
    readonly remedy: string;
  }[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly addedAt: string;
}

/** What somebody can sign in with; never the secret. */
export interface Credential {
  readonly id: string;
  /** A token is a program's, a session a browser's, a link signs in once. */
  readonly kind: "token" | "session" | "link";
  readonly about: string | null;
  readonly madeAt: string;
  readonly expiresAt: string | null;
  readonly lastUsed: string | null;
}
export interface Issued extends Credential {
  readonly secret: string;
  /** Of a link: the path that signs in. */
  readonly address?: string;
}

export interface AuditLine {
  readonly sequence: number;
  readonly at: string;
  readonly actor: string | null;
  readonly action: string;
  readonly on: string | null;
  readonly from: string | null;
}

interface Found {
  readonly text: string;
  /** Where in the report's text it starts. */
  readonly offset: number;
  /** Where the words asked for stand in `text`. */
  readonly highlights: readonly Span[];
}
export type Hit =
  | (Found & { readonly kind: "claim"; readonly claim: ClaimOfThread })
  | (Found & { readonly kind: "report"; readonly report: ReportHead });
export interface Hits extends Page<Hit> {
  readonly claims: number;
  readonly reports: number;
}

export type { Claim, Decision, Reading, Span };
