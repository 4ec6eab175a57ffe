/**
 * Characters that change how others are shown without being seen: overrides of direction, embeddings, isolates, control
 * codes. They are never handed to the page; a mark stands where they were, so that a text cannot look like another one.
 */

/** Loud: can show letters in another order than they are read. Faint: seldom harmful, often left by word processors. */
export type ControlKind = "override" | "direction" | "code";

export interface Control {
  readonly kind: ControlKind;
  /** Short and permanent: RLO, LRE, U+0007. */
  readonly name: string;
}

const NAMES: Readonly<Record<number, Control>> = {
  0x202a: { kind: "direction", name: "LRE" },
  0x202b: { kind: "direction", name: "RLE" },
  0x202c: { kind: "direction", name: "PDF" },
  0x202d: { kind: "override", name: "LRO" },
  0x202e: { kind: "override", name: "RLO" },
  0x2066: { kind: "direction", name: "LRI" },
  0x2067: { kind: "direction", name: "RLI" },
  0x2068: { kind: "direction", name: "FSI" },
  0x2069: { kind: "direction", name: "PDI" },
};

// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Where the hidden characters of a text are: offsets in UTF-16 code units, each one unit long, in order. */
export function controlsIn(text: string): readonly { readonly at: number; readonly control: Control }[] {
  return [...text.matchAll(CONTROLS)].map(({ index }) => ({ at: index, control: controlAt(text, index) }));
}

/** A short text (a title, a name) without hidden characters: what may stand anywhere on a page. */
export function shown(text: string): string {
  return text.replace(CONTROLS, "");
}

function controlAt(text: string, at: number): Control {
  const unit = text.charCodeAt(at);
  return NAMES[unit] ?? { kind: "code", name: `U+${unit.toString(16).toUpperCase().padStart(4, "0")}` };
}
