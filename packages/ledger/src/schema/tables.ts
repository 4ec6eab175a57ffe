/**
 * The tables, declared once: DDL for both homes, row types and the `about` table are made from this.
 *
 * `entries`, `texts`, `sources` and `text_sources` are the record. Projections are rows worked out from one entry, which their
 * `entry` column names, only ever inserted, and made again at will. Tables of access say who may do what here: they belong to
 * this place and not to the record, so neither proofs nor moves hold them.
 */
export interface Column {
  readonly type: "text" | "integer" | "real" | "blob";
  readonly null?: true;
  readonly about: string;
}
export interface Table {
  readonly name: string;
  readonly role: "record" | "projection" | "access";
  readonly about: string;
  /** The version of the schema that made it; the first where absent. */
  readonly since?: number;
  readonly columns: Readonly<Record<string, Column>>;
  readonly key: readonly string[];
  /** Rows are never changed or taken out: so in all tables of the record, and in others that say it. */
  readonly onlyAdded?: true;
  /** SQLite keeps the rows in the order of the key, with no second index for it. */
  readonly clustered?: true;
  readonly indexes?: readonly (readonly string[])[];
}

type ValueOf<C extends Column> =
  | (C["type"] extends "text" ? string : C["type"] extends "blob" ? Uint8Array : number)
  | (C extends { readonly null: true } ? null : never);
/** A row of a table. */
export type RowOf<T extends Table> = { readonly [K in keyof T["columns"]]: ValueOf<T["columns"][K]> };
/** A row of some table. */
export type Row = Readonly<Record<string, string | number | Uint8Array | null>>;

const entry = { type: "integer", about: "The sequence of the entry that this row was worked out from." } as const;
const dossier = { type: "text", about: "The name of the dossier." } as const;
const reportId = {
  type: "text",
  about: 'The id of the report: "sha256:" and the SHA-256 of its text in UTF-8.',
} as const;
const recordedAt = { type: "text", about: "When this ledger learned of it: ISO 8601, UTC." } as const;

export const entries = {
  name: "entries",
  role: "record",
  about:
    "The record itself: what was added, in order. Rows are only ever added; each holds the hash of the one before.",
  columns: {
    sequence: { type: "integer", about: "1, 2, 3 … without gaps." },
    at: { type: "text", about: "When it was written down: ISO 8601, UTC, never earlier than the entry before." },
    actor: { type: "text", about: "Who or what wrote it down." },
    kind: {
      type: "text",
      about:
        "ledger_created, report_added, copy_added, reading_made, outlet_described, decision_made or checkpoint_signed.",
    },
    body: { type: "text", about: "What was written down: canonical JSON (RFC 8785)." },
    body_hash: { type: "text", about: "SHA-256 of body, hex." },
    previous: { type: "text", about: "The hash of the entry before; 64 zeros in the first." },
    hash: {
      type: "text",
      about: "SHA-256 (hex) of the canonical JSON of {actor, at, bodyHash, format: 1, kind, previous, sequence}.",
    },
  },
  key: ["sequence"],
} as const satisfies Table;

export const texts = {
  name: "texts",
  role: "record",
  about: "The texts of the reports, each once, under the hash of itself.",
  columns: {
    id: reportId,
    encoding: {
      type: "text",
      about:
        '"plain": the text as it is. "json": a JSON string, for a text with characters that no database text holds.',
    },
    text: { type: "text", about: "The text." },
  },
  key: ["id"],
} as const satisfies Table;

const sha256 = { type: "text", about: "SHA-256 of the bytes as they came, hex." } as const;

export const sources = {
  name: "sources",
  role: "record",
  about: "The bytes that reports came as (a file, a page, a line), each once, under the hash of themselves.",
  since: 2,
  columns: {
    sha256,
    length: { type: "integer", about: "How many bytes they were." },
    encoding: { type: "text", about: '"plain": the bytes as they came. "deflate": compressed (RFC 1951).' },
    bytes: { type: "blob", about: "The bytes." },
  },
  key: ["sha256"],
} as const satisfies Table;

export const textSources = {
  name: "text_sources",
  role: "record",
  about: "Which bytes each text was made from, and which stretch of them is which stretch of the text.",
  since: 2,
  columns: {
    report: reportId,
    sha256,
    encoding: {
      type: "text",
      null: true,
      about: "How the mapped stretches are encoded (WHATWG name); null where the text is no decoding of the bytes.",
    },
    runs: {
      type: "text",
      null: true,
      about:
        "JSON: [[text start, text length, byte start, byte length] …], UTF-16 code units and bytes; each such stretch of " +
        "the bytes decodes to that stretch of the text.",
    },
  },
  key: ["report", "sha256"],
} as const satisfies Table;

export const reports = {
  name: "reports",
  role: "projection",
  about: "Which reports each dossier holds.",
  columns: {
    dossier,
    id: reportId,
    ref: { type: "text", null: true, about: "The id that the report was given with." },
    lang: { type: "text", about: "ar or en." },
    title: { type: "text", null: true, about: "Its title." },
    url: { type: "text", null: true, about: "Its address." },
    outlet: { type: "text", null: true, about: "Who published it." },
    published: { type: "text", null: true, about: "When it was published: ISO 8601." },
    recorded_at: recordedAt,
    entry,
  },
  key: ["dossier", "id"],
  indexes: [["entry"]],
} as const satisfies Table;

export const copies = {
  name: "copies",
  role: "projection",
  about: "Where the text of a report was met again: one report, many outlets.",
  columns: {
    dossier,
    report: reportId,
    ref: { type: "text", null: true, about: "The id that the copy was given with." },
    title: { type: "text", null: true, about: "The copy's title." },
    url: { type: "text", null: true, about: "The copy's address." },
    outlet: { type: "text", null: true, about: "Who published the copy." },
    published: { type: "text", null: true, about: "When the copy was published: ISO 8601." },
    recorded_at: recordedAt,
    entry,
  },
  key: ["entry"],
  indexes: [["dossier", "report"]],
} as const satisfies Table;

export const readings = {
  name: "readings",
  role: "projection",
  about: "Which readings were made of each report. The newest entry of a report is the one that holds.",
  columns: {
    dossier,
    report: reportId,
    reader: { type: "text", about: "The name of the reader." },
    version: { type: "text", about: "The version of the reader." },
    claims: { type: "integer", about: "How many claims it found." },
    recorded_at: recordedAt,
    entry,
  },
  key: ["entry"],
  indexes: [["dossier", "report", "entry"]],
} as const satisfies Table;

export const claims = {
  name: "claims",
  role: "projection",
  about:
    "The claims of every reading, with the words they were read from. Claims of readings that a newer one replaced stay; the view current_claims leaves them out.",
  columns: {
    dossier,
    report: reportId,
    item: { type: "text", about: "Where in the entry's body it stands: a JSON pointer." },
    id: { type: "text", null: true, about: "The id of the claim, where it has one: it outlives a re-reading." },
    kind: { type: "text", about: "figure, statement, condition, change, caution, explanation or happening." },
    measure: { type: "text", null: true, about: "What a figure counts; the kind of a change, a condition, a caution." },
    value: { type: "real", null: true, about: "The figure." },
    low: { type: "real", null: true, about: "The lowest it can be." },
    high: { type: "real", null: true, about: "The highest it can be." },
    qualifier: { type: "text", null: true, about: "exact, at_least, about …" },
    unit: { type: "text", null: true, about: "Only where the value is no count." },
    group_name: { type: "text", null: true, about: "Who is counted." },
    label: { type: "text", null: true, about: "The group in the source's own words." },
    scope: { type: "text", null: true, about: "total or increment." },
    place: { type: "text", null: true, about: "Where." },
    time: { type: "text", null: true, about: "When it holds: ISO 8601, or start/end." },
    asserted: { type: "text", null: true, about: "asserted, denied, retracted, unconfirmed or hypothetical." },
    said_on: { type: "text", null: true, about: "When it was said: ISO 8601." },
    origin: { type: "text", null: true, about: "The first link of its chain; null: the report itself." },
    chain: { type: "text", null: true, about: "The whole chain, origin first: JSON, [{name, role}]." },
    span_start: { type: "integer", about: "Where its words start in the text, in UTF-16 code units." },
    span_end: { type: "integer", about: "Where they end, exclusive." },
    words: { type: "text", about: "The words." },
    entry,
  },
  key: ["entry", "item"],
  clustered: true,
} as const satisfies Table;

export const outlets = {
  name: "outlets",
  role: "projection",
  about: "What was written down of outlets. The newest entry of a name holds.",
  columns: {
    name: { type: "text", about: "The outlet's name." },
    kind: { type: "text", about: "outlet, agency, body or person." },
    about: { type: "text", null: true, about: "What is known of it." },
    url: { type: "text", null: true, about: "Its address." },
    entry,
  },
  key: ["entry"],
} as const satisfies Table;

export const decisions = {
  name: "decisions",
  role: "projection",
  about: "What people decided about what the reader proposed.",
  columns: {
    id: { type: "text", about: "The decision's id." },
    dossier,
    kind: { type: "text", about: "accept, correct, reject, merge, split, relabel, note or undo." },
    decided_by: { type: "text", about: "Who decided." },
    at: { type: "text", about: "When: ISO 8601, UTC." },
    why: { type: "text", null: true, about: "Their reason." },
    decision: { type: "text", about: "The whole decision, as JSON." },
    entry,
  },
  key: ["entry"],
  indexes: [["dossier"]],
} as const satisfies Table;

export const checkpoints = {
  name: "checkpoints",
  role: "projection",
  about: "The signed checkpoints: who vouched for the chain up to which entry.",
  columns: {
    sequence: { type: "integer", about: "The chain up to this entry …" },
    hash: { type: "text", about: "… ends in this hash." },
    at: { type: "text", about: "When it was signed." },
    key: { type: "text", about: "The signer's public key: base64 of its SPKI DER." },
    signature: { type: "text", about: "The Ed25519 signature, base64." },
    entry,
  },
  key: ["entry"],
} as const satisfies Table;

const personId = { type: "text", about: "The id of the person." } as const;

export const people = {
  name: "people",
  role: "access",
  about: "Who may work with this ledger through a server, and as what.",
  since: 3,
  columns: {
    id: personId,
    name: { type: "text", about: "Their name: what the record calls them. No two people have one name, ever." },
    role: { type: "text", about: "reader, analyst or admin." },
    added_at: { type: "text", about: "When they were added: ISO 8601, UTC." },
    removed_at: { type: "text", null: true, about: "When they were removed; null while they belong here." },
  },
  key: ["id"],
} as const satisfies Table;

export const credentials = {
  name: "credentials",
  role: "access",
  about: "What people prove with who they are: tokens, sessions, links to sign in by. Never the secrets themselves.",
  since: 3,
  columns: {
    id: { type: "text", about: "The part of it that may be shown." },
    hash: { type: "text", about: "SHA-256 of the whole of it, hex." },
    kind: { type: "text", about: "token, session or link." },
    person: personId,
    role: { type: "text", null: true, about: "What it may do at most; null: what its person may." },
    about: { type: "text", null: true, about: "What a token is for, in a person's words." },
    made_at: { type: "text", about: "When it was made: ISO 8601, UTC." },
    expires_at: { type: "text", null: true, about: "When it ends by itself; null: never." },
    last_used: { type: "text", null: true, about: "When it was last used, to the minute or so." },
    ended_at: { type: "text", null: true, about: "When it was taken back, or a link was used." },
  },
  key: ["id"],
  indexes: [["person"]],
} as const satisfies Table;

export const audit = {
  name: "audit",
  role: "access",
  about: "What was done, or refused, through a server: who, when, from where.",
  since: 3,
  onlyAdded: true,
  columns: {
    sequence: { type: "integer", about: "1, 2, 3 … in the order it was written down." },
    at: { type: "text", about: "When: ISO 8601, UTC." },
    person: { type: "text", null: true, about: "The id of the person; null where nobody was signed in." },
    actor: { type: "text", null: true, about: "Their name then." },
    action: { type: "text", about: "What was done: sign-in, report.add, refused …" },
    object: { type: "text", null: true, about: "To what: a dossier, a report, a decision, a person, a path." },
    address: { type: "text", null: true, about: "The network address it came from." },
  },
  key: ["sequence"],
} as const satisfies Table;

export const RECORD = [entries, texts, sources, textSources] as const;
export const PROJECTIONS = [reports, copies, readings, claims, outlets, decisions, checkpoints] as const;
export const ACCESS = [people, credentials, audit] as const;
export const TABLES: readonly Table[] = [...RECORD, ...PROJECTIONS, ...ACCESS];
