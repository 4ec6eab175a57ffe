/**
 * Keys of the report and the review, as data. A letter is told by what it writes, and where the keyboard writes no Latin
 * letters (an Arabic layout), by where it stands: `KeyJ` is j whatever is printed on it.
 */

export type Action =
  | "next"
  | "previous"
  | "accept"
  | "correct"
  | "reject"
  | "merge"
  | "split"
  | "note"
  | "undo"
  | "keys"
  | "leave";

interface Binding {
  readonly action: Action;
  /** What the key writes on a Latin layout, in lower case. */
  readonly key: string;
  /** Where it stands: `KeyboardEvent.code`. */
  readonly code: string;
  readonly shift?: true;
}

/** In the order in which the list of keys shows them. */
export const BINDINGS: readonly Binding[] = [
  { action: "next", key: "j", code: "KeyJ" },
  { action: "previous", key: "k", code: "KeyK" },
  { action: "accept", key: "a", code: "KeyA" },
  { action: "correct", key: "e", code: "KeyE" },
  { action: "reject", key: "x", code: "KeyX" },
  { action: "merge", key: "m", code: "KeyM" },
  { action: "split", key: "s", code: "KeyS" },
  { action: "note", key: "n", code: "KeyN" },
  { action: "undo", key: "u", code: "KeyU" },
  { action: "keys", key: "?", code: "Slash", shift: true },
  { action: "leave", key: "Escape", code: "Escape" },
];

/** What of a keyboard event decides. */
export interface Stroke {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** While a letter is being composed (dead keys, input methods) no key is a command. */
  readonly isComposing?: boolean;
}

/** What a key asks for; null where it asks for nothing. */
export function actionOf(stroke: Stroke): Action | null {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey || stroke.isComposing === true) return null;
  const found = BINDINGS.find((binding) => matches(binding, stroke));
  return found?.action ?? null;
}

const LATIN = /^[a-z]$/i;
/** The question mark of Latin and of Arabic script: wherever a layout puts it. */
const QUESTION = new Set(["?", "؟"]);

function matches({ key, code, shift }: Binding, stroke: Stroke): boolean {
  if (key === "?") return QUESTION.has(stroke.key) || (shift === stroke.shiftKey && stroke.code === code);
  if (stroke.shiftKey) return false;
  if (stroke.key.length > 1) return stroke.key === key;
  return LATIN.test(stroke.key) ? stroke.key.toLowerCase() === key : stroke.code === code;
}

/** How a key is shown: the letter printed on it on a Latin keyboard. */
export function keyCap(action: Action): string {
  const key = BINDINGS.find((binding) => binding.action === action)?.key ?? "";
  return key.length === 1 ? key.toUpperCase() : "Esc";
}
