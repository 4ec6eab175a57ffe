/** Builds readings for tests: a report in a few words, with what a reader would have found in it. */
import type { Attribution, Figure, Name, Reading } from "@isnad/reader";
import type { Held, HeldCopy } from "../src/contract/held.ts";
import type { Claim } from "../src/contract/types.ts";

export interface FigureGiven extends Partial<Omit<Figure, "id" | "span" | "number" | "attribution">> {
  /** The words of the figure as they stand in the text. */
  readonly quote: string;
  /** The number's own words; the first run of digits of the quote where left out. */
  readonly digits?: string;
  /** Who says it; null or absent = the report itself. */
  readonly by?: string | null;
  readonly saidOn?: string | null;
  /** Since when it counts: the words of the date, after "since" in the text, and its first day. */
  readonly since?: { readonly words: string; readonly from: string } | null;
  readonly act?: Attribution["act"];
  readonly via?: readonly { readonly name: string; readonly role: "spokesperson" | "medium" | "agency" | "outlet" }[];
}

export interface ReportGiven
  extends Partial<Pick<Reading, "changes" | "conditions" | "happenings" | "cautions" | "explanations">> {
  readonly id: string;
  readonly text: string;
  readonly lang?: "ar" | "en";
  readonly outlet?: string;
  readonly title?: string;
  readonly published?: string;
  readonly figures?: readonly FigureGiven[];
  readonly names?: readonly (Partial<Name> & Pick<Name, "name" | "kind">)[];
  readonly recordedAt?: string;
  readonly reader?: string;
}

/** A report's text, published again. */
export const copy = (report: string, outlet: string, published: string | null): HeldCopy => ({
  dossier: DOSSIER,
  report,
  outlet,
  published,
  recordedAt: "2030-01-01T00:00:00Z",
});

export const DOSSIER = "test";

/** The `[start, end)` of words in a text. Throws where they do not stand in it: a test that quotes wrongly is wrong. */
export function spanIn(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return { start, end: start + words.length };
}

export function held(given: ReportGiven): Held {
  return { reading: reading(given), recordedAt: given.recordedAt ?? "2030-01-01T00:00:00Z", dossier: DOSSIER };
}

export function reading(given: ReportGiven): Reading {
  const { id, text, lang = "en", outlet, title, published } = given;
  const attributions: Attribution[] = [];
  const figures = (given.figures ?? []).map((figure, index) => figureOf(figure, index, text, attributions));
  return {
    report: {
      id,
      lang,
      text,
      ...(outlet === undefined ? {} : { outlet }),
      ...(title === undefined ? {} : { title }),
      ...(published === undefined ? {} : { published }),
    },
    reader: { name: "test", version: given.reader ?? "1.0.0" },
    attributions,
    figures,
    names: (given.names ?? []).map((name, index) => ({ id: `n${index}`, variants: [name.name], spans: [], ...name })),
    changes: given.changes ?? [],
    conditions: given.conditions ?? [],
    happenings: given.happenings ?? [],
    cautions: given.cautions ?? [],
    explanations: given.explanations ?? [],
    numbers: [],
    times: (given.figures ?? []).flatMap(({ since }) =>
      since == null
        ? []
        : [
            {
              span: spanIn(text, since.words),
              kind: "date" as const,
              start: since.from,
              end: null,
              grain: "day" as const,
              value: since.from,
              relative: false,
            },
          ],
    ),
  };
}

function figureOf(given: FigureGiven, index: number, text: string, attributions: Attribution[]): Figure {
  const { quote, digits, by, saidOn, act, via, since: _, ...rest } = given;
  const span = spanIn(text, quote);
  const number = spanIn(quote, digits ?? /\d[\d,]*/.exec(quote)?.[0] ?? quote);
  const value =
    rest.value === undefined ? Number((digits ?? /\d[\d,]*/.exec(quote)?.[0] ?? "0").replaceAll(",", "")) : rest.value;
  if (by != null || saidOn != null || act !== undefined)
    attributions.push({
      id: `a${index}`,
      mode: "indirect",
      act: act ?? "say",
      source: null,
      speaker: by ?? null,
      cue: span,
      content: [span],
      via: (via ?? []).map((link) => ({ ...link, span })),
      saidOn: saidOn ?? null,
    });
  const qualifier = rest.qualifier ?? "exact";
  const low = ["exact", "at_least", "more_than"].includes(qualifier) ? value : null;
  const high = ["exact", "at_most", "less_than", "nearly"].includes(qualifier) ? value : null;
  return {
    id: `f${index}`,
    span,
    number: { start: span.start + number.start, end: span.start + number.end },
    measure: "killed",
    of: quote,
    value,
    low,
    high,
    qualifier,
    unit: null,
    group: "total",
    label: null,
    scope: "total",
    place: null,
    time: null,
    status: "asserted",
    ...rest,
    attribution: attributions.at(-1)?.id === `a${index}` ? `a${index}` : null,
  };
}

/** What a test says of a claim: its number, its origin, its status. */
export const told = ({ value, low, origin, status }: Claim): string =>
  `${value ?? low} ${origin ?? "itself"} ${status}`;
