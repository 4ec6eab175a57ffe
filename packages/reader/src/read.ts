/** Report to reading: the whole engine. Every stage is a function of the text and of what the stages before it found. */
import { extend } from "./extend.ts";
import type {
  Attribution,
  Figure,
  Lang,
  NumberExpression,
  Reading,
  Report,
  ReportInput,
  TimeExpression,
} from "./contract/types.ts";
import { Fault } from "./fault.ts";
import { tellLanguage } from "./language/tell.ts";
import type { FoundAttribution, FoundFigure, FoundNumber, FoundTime, Pack } from "./pack.ts";
import { ar } from "./packs/ar/index.ts";
import { en } from "./packs/en/index.ts";
import type { Trace } from "./rule/trace.ts";
import { openDocument } from "./text/document.ts";
import { sha256Hex } from "./text/sha256.ts";

/** The reader's name and version: a reading says by which reader it was made. */
export const READER = { name: "isnad-reader", version: "0.1.0" } as const;

const packs: Readonly<Record<Lang, Pack>> = { ar, en };

export interface ReadOptions {
  /** Is told of every rule that fires. */
  readonly trace?: Trace;
}

/**
 * Reads one report. Pure: the same input gives the same reading.
 *
 * @throws Fault `reader.empty-text` where there is nothing to read, `reader.no-pack` where no pack reads its language.
 */
export function read(input: ReportInput, options: ReadOptions = {}): Reading {
  const report = toReport(input);
  const pack = packs[report.lang];
  const doc = openDocument(report.text, {
    analyze: pack.analyze,
    inUsualCase: pack.inUsualCase,
    abbreviations: pack.abbreviations,
    published: report.published ?? null,
    outlet: report.outlet ?? null,
    trace: options.trace ?? null,
  });
  const numbers = pack.numbers(doc);
  const times = pack.times(doc, { numbers });
  const found = pack.names(doc, { numbers, times });
  const attributions = pack.attributions(doc, { numbers, times, found });
  const figures = pack.figures(doc, { numbers, times, found, attributions });
  const states = pack.states(doc, { numbers, times, found, attributions, figures });
  const within = { report: report.id };
  return {
    report,
    reader: READER,
    attributions: attributions.map(plainAttribution),
    figures: figures.map(plainFigure),
    names: [...found.names],
    changes: states.changes.map((change) => extend(change, within)),
    conditions: states.conditions.map((condition) => extend(condition, within)),
    happenings: states.happenings.map((happening) => extend(happening, within)),
    cautions: states.cautions.map((caution) => extend(caution, within)),
    explanations: states.explanations.map((explanation) => extend(explanation, within)),
    numbers: numbers.map(plainNumber),
    times: times.map(plainTime),
  };
}

/** The id of a report: "sha256:…" of its text in UTF-8 (an unpaired surrogate counts as U+FFFD). */
export function reportId(text: string): string {
  return `sha256:${sha256Hex(text)}`;
}

/** What is known of a report before it is read: its id and its language. Throws as `read` does. */
export function toReport(input: ReportInput): Report {
  if (!/[\p{L}\p{N}]/u.test(input.text))
    throw new Fault("reader.empty-text", "The report holds no words.", {
      remedy: "Give a report with a text; an image or an empty page cannot be read.",
      kind: "usage",
    });
  const { id: ref, lang, ...rest } = input;
  const id = reportId(input.text);
  const known = extend(ref === undefined ? { id } : { id, ref }, rest);
  return extend(known, { lang: languageOf(lang, input.text) });
}

function languageOf(given: string | undefined, text: string): Lang {
  const told = given === undefined ? tellLanguage(text) : { lang: given.toLowerCase().split("-")[0] as string };
  if (told.lang !== null && Object.hasOwn(packs, told.lang)) return told.lang as Lang;
  const seems = "seems" in told ? told.seems : told.lang;
  throw new Fault("reader.no-pack", `No language pack reads this text (it seems to be: ${seems}).`, {
    remedy: `Packs: ${Object.keys(packs).join(", ")}. If the language was told wrongly, give it with the report ("lang").`,
    kind: "usage",
  });
}

// what a finding is to the contract: without its tokens and its rule. Written out, as there are many of each

function plainAttribution(found: FoundAttribution): Attribution {
  const { id, mode, act, source, speaker, cue, content, via, saidOn } = found;
  return { id, mode, act, source, speaker, cue, content, via, saidOn };
}

function plainFigure(found: FoundFigure): Figure {
  const { id, span, number, measure, of, value, low, high, qualifier, unit } = found;
  const { group, label, scope, place, time, status, attribution } = found;
  return {
    id,
    span,
    number,
    measure,
    of,
    value,
    low,
    high,
    qualifier,
    unit,
    group,
    label,
    scope,
    place,
    time,
    status,
    attribution,
  };
}

function plainNumber({ span, value, low, high, qualifier, unit, ordinal }: FoundNumber): NumberExpression {
  return { span, value, low, high, qualifier, unit, ordinal };
}

function plainTime({ span, kind, start, end, grain, value, relative }: FoundTime): TimeExpression {
  return { span, kind, start, end, grain, value, relative };
}
