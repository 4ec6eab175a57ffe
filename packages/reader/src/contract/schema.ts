/**
 * The contract of a reading, as Zod schemas: the one source of its types, validation and documentation.
 *
 * Every span is `[start, end)` in UTF-16 code units into `report.text`. Dates are ISO 8601; a date-time carries its zone.
 * The reader itself imports only the types (`./types.ts`), so nothing of Zod runs while reading.
 */
import * as z from "zod";

export const Span = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .describe("[start, end) into the report's text, UTF-16 code units");

export const Lang = z.enum(["ar", "en"]);

export const SpeechAct = z.enum([
  "say",
  "announce",
  "confirm",
  "deny",
  "accuse",
  "warn",
  "demand",
  "promise",
  "estimate",
  "retract",
  "ask",
  "believe",
]);

export const Measure = z.enum([
  "killed",
  "injured",
  "arrested",
  "released",
  "missing",
  "displaced",
  "abducted",
  "charged",
  "evacuated",
  "rescued",
  "affected",
  "infected",
  "protesters_present",
  "troops",
  "aircraft",
  "vehicles",
  "weapons",
  "attacks",
  "property_damaged",
  "damage_cost",
  "aid_amount",
  "price",
  "price_change",
  "rate",
  "output",
  "population",
  "distance",
  "duration",
  "magnitude",
  "money",
  "other_people",
  "other",
]);

export const Qualifier = z.enum([
  "exact",
  "at_least",
  "more_than",
  "about",
  "at_most",
  "less_than",
  "nearly",
  "range",
  "vague",
]);

export const ViaRole = z.enum(["spokesperson", "medium", "agency", "outlet"]);

export const Via = z.object({ name: z.string(), span: Span, role: ViaRole });

export const Attribution = z.object({
  id: z.string(),
  mode: z.enum(["direct", "indirect", "mixed"]),
  act: SpeechAct,
  source: Span.nullable().describe("the words naming the speaker; null where the subject is dropped"),
  speaker: z.string().nullable().describe("the speaker's best name in the report, or the id of a Name"),
  cue: Span,
  content: z.array(Span).describe("several spans where the content is split around the cue"),
  via: z.array(Via).describe("what the words travelled through, nearest the speaker first"),
  saidOn: z.string().nullable().describe("ISO 8601 date or date-time"),
});

export const FigureStatus = z.enum(["asserted", "denied", "retracted", "unconfirmed", "hypothetical"]);
export const Scope = z.enum(["total", "increment"]);

export const Figure = z.object({
  id: z.string(),
  span: Span.describe("the shortest stretch that holds the number with what it counts"),
  number: Span,
  measure: Measure,
  of: z.string().describe("the counted noun phrase as written"),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: Qualifier,
  unit: z.string().nullable().describe("only where the value is no count: EUR, %, km, day, bbl/day …"),
  group: z.string(),
  label: z.string().nullable().describe("the group in the source's own words"),
  scope: Scope,
  place: z.string().nullable(),
  time: z.string().nullable().describe("ISO date, month, year, or start/end"),
  status: FigureStatus,
  attribution: z.string().nullable().describe("the Attribution's id; null = the report itself"),
});

export const NumberExpression = z.object({
  span: Span,
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  qualifier: Qualifier,
  unit: z.string().nullable(),
  ordinal: z.boolean(),
});

export const Grain = z.enum(["second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade"]);

export const TimeExpression = z.object({
  span: Span,
  kind: z.enum(["date", "time", "period", "duration", "set"]),
  start: z.string().nullable().describe("ISO 8601; null = open, or a bare duration"),
  end: z.string().nullable().describe("ISO 8601, exclusive"),
  grain: Grain,
  value: z.string().describe('"2022-01-06", "2022-01", "P2W", "2022-01-05TNI"'),
  relative: z.boolean(),
});

export const Name = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(["person", "organization", "place"]),
  variants: z.array(z.string()),
  spans: z.array(Span),
  place: z.object({ country: z.string().nullable() }).optional(),
});

export const ChangeOfOffice = z.object({
  person: z.string(),
  office: z.string(),
  body: z.string().nullable(),
  kind: z.enum(["appointed", "elected", "dismissed", "resigned", "stepped_down", "arrested", "charged"]),
  on: z.string().nullable(),
  by: z.string().nullable(),
  report: z.string(),
  span: Span,
  words: z.string(),
});

export const Condition = z.object({
  what: z.string(),
  state: z.string(),
  holder: z.string().nullable(),
  place: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  report: z.string(),
  span: Span,
  words: z.string(),
});

export const Happening = z.object({
  on: z.string().nullable(),
  words: z.string(),
  kind: z.string(),
  place: z.string().nullable(),
  report: z.string(),
  span: Span,
});

export const Explanation = z.object({
  of: z.string().describe("what is explained"),
  cause: z.string(),
  kind: z.enum(["cause", "blame", "aim"]),
  origin: z.string().nullable(),
  on: z.string().nullable(),
  report: z.string(),
  span: Span,
  words: z.string(),
});

export const Caution = z.object({
  kind: z.enum(["unconfirmed", "no_evidence", "deleted", "retracted", "contradiction", "probable_error"]),
  words: z.string(),
  about: z.string().nullable(),
  report: z.string(),
  span: Span,
});

/** A report as it is given to the reader: one text as published, with what is known of it. */
export const ReportInput = z.object({
  id: z.string().optional().describe("the caller's own id; comes back as `report.ref`"),
  text: z.string(),
  lang: z.string().optional().describe("ISO 639 code; told from the text where absent"),
  title: z.string().optional(),
  outlet: z.string().optional(),
  url: z.string().optional(),
  published: z.string().optional().describe("ISO 8601 date or date-time"),
});

export const Report = z.object({
  id: z.string().describe('"sha256:…" of the text'),
  ref: z.string().optional(),
  lang: Lang,
  title: z.string().optional(),
  url: z.string().optional(),
  outlet: z.string().optional(),
  published: z.string().optional(),
  text: z.string(),
});

export const Reading = z.object({
  report: Report,
  reader: z.object({ name: z.string(), version: z.string() }),
  attributions: z.array(Attribution),
  figures: z.array(Figure),
  names: z.array(Name),
  changes: z.array(ChangeOfOffice),
  conditions: z.array(Condition),
  happenings: z.array(Happening),
  cautions: z.array(Caution),
  explanations: z.array(Explanation),
  numbers: z.array(NumberExpression),
  times: z.array(TimeExpression),
});
