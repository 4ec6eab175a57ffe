/** What changed between two versions of a report: words cut and words added, paragraph by paragraph. */
import { diffArrays } from "diff";

export type ChangeKind = "same" | "cut" | "added";

/** A run of words of a paragraph. */
export interface Run {
  readonly kind: ChangeKind;
  readonly words: string;
}

/** A paragraph as it was, is, or became. `changed` has runs of more than one kind. */
export interface ChangedParagraph {
  readonly kind: ChangeKind | "changed";
  readonly runs: readonly Run[];
}

/** Letters with their marks, digits, spaces, and each other sign alone: whatever the script. */
const TOKEN = /\p{L}[\p{L}\p{M}\u200c\u200d]*|\p{N}+|\s+|[^]/gu;
/** More edits than these are another text, not another version. */
const MOST_EDITS = { paragraphs: 2000, words: 1500 };
/** Paragraphs that share less than this of their words are shown one after the other, not woven together. */
const ALIKE = 0.4;

/** The paragraphs of both versions in order, with what was cut and what was added. */
export function compareTexts(before: string, after: string): readonly ChangedParagraph[] {
  const [old, now] = [paragraphs(before), paragraphs(after)];
  const parts = diffArrays(old, now, { maxEditLength: MOST_EDITS.paragraphs });
  if (parts === undefined) return [...old.map(whole("cut")), ...now.map(whole("added"))];
  const compared: ChangedParagraph[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as (typeof parts)[number];
    const next = parts[index + 1];
    if (part.removed && next?.added) {
      compared.push(...paired(part.value, next.value));
      index++;
    } else compared.push(...part.value.map(whole(part.removed ? "cut" : part.added ? "added" : "same")));
  }
  return compared;
}

/** How many paragraphs are not the same. */
export const changesIn = (compared: readonly ChangedParagraph[]): number =>
  compared.filter(({ kind }) => kind !== "same").length;

/** What was cut and added in a run of changed paragraphs: one by one in their order, as far as they are alike. */
function paired(old: readonly string[], now: readonly string[]): readonly ChangedParagraph[] {
  const out: ChangedParagraph[] = [];
  for (let index = 0; index < Math.max(old.length, now.length); index++) {
    const [was, is] = [old[index], now[index]];
    const woven = was === undefined || is === undefined ? null : weave(was, is);
    if (woven !== null) out.push({ kind: "changed", runs: woven });
    else {
      if (was !== undefined) out.push(whole("cut")(was));
      if (is !== undefined) out.push(whole("added")(is));
    }
  }
  return out;
}

function weave(was: string, is: string): readonly Run[] | null {
  const parts = diffArrays(was.match(TOKEN) ?? [], is.match(TOKEN) ?? [], { maxEditLength: MOST_EDITS.words });
  if (parts === undefined) return null;
  const runs = parts.map(
    ({ value, removed, added }): Run => ({
      kind: removed ? "cut" : added ? "added" : "same",
      words: value.join(""),
    }),
  );
  const shared = runs.reduce((sum, { kind, words }) => sum + (kind === "same" ? words.trim().length : 0), 0);
  return shared >= ALIKE * Math.min(was.length, is.length) ? runs : null;
}

const whole =
  (kind: ChangeKind) =>
  (words: string): ChangedParagraph => ({ kind, runs: [{ kind, words }] });

const paragraphs = (text: string) => text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).filter((line) => line.trim() !== "");
