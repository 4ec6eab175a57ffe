/** `@isnad/ledger`: the append-only record, in a SQLite file or on a PostgreSQL server. */
export {
  type Checkpoint,
  ENTRY_FORMAT,
  type Entry,
  type EntryBodies,
  type EntryKind,
  type OutletDescription,
  type Source,
} from "./entry/format.ts";
export { type By, Ledger, type OpenOptions, openLedger } from "./ledger.ts";
export type { Added, NewReport } from "./store/add.ts";
export type { KeptSource, Original, ReportSources, TextMap } from "./store/sources.ts";
export type { NewDecision } from "./store/decide.ts";
export type { HeldSince } from "./store/held.ts";
export type { DossierSummary } from "./store/dossiers.ts";
export { FINDINGS, type Finding, type FindingCode, type Verification } from "./verify/finding.ts";
export type { VerifyOptions } from "./verify/verify.ts";
export { newKey, openKey, type SigningKey } from "./checkpoint/key.ts";
export { signCheckpoint } from "./checkpoint/sign.ts";
export { backupLedger, type Copied, moveLedger, restoreLedger } from "./copy/copy.ts";
export { exportProof, type Proof, type ProofOptions } from "./proof/export.ts";
export { isProof, verifyProof } from "./verify/proof.ts";
export { type ClaimChange, type Reread, type RereadOptions, reread } from "./store/reread.ts";
export { AccessStore } from "./access/store.ts";
export type { AuditLine, AuditNote, AuditPage } from "./access/audit.ts";
export type { Credential, Issued, Known, NewCredential } from "./access/credentials.ts";
export { type Person, ROLES, type Role } from "./access/people.ts";
export { CREDENTIAL_KINDS, type CredentialKind } from "./access/secret.ts";
