/** Letters as fonts hold them to letters as they are written: presentation forms, ligatures. */

/** The forms of Arabic letters and ligatures of Latin ones that only fonts need. Ornate brackets and the basmala stay. */
const FORMS = /[\ufb00-\ufb06\ufb50-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc]/gu;

export function plainLetters(text: string): string {
  return text.replace(FORMS, (form) => plain(form)).replace(/\u00ad(?=\p{L})/gu, "");
}

/** A vowel sign by itself has a space or a stroke under it in its form for fonts; only the sign is meant. */
function plain(form: string): string {
  const letters = form.normalize("NFKC");
  return /\p{M}/u.test(letters) ? letters.replace(/^[ \u0640]/u, "") : letters;
}

/**
 * The ligature of lam and alef, when a font says that it stands for two letters, comes out turned round: «األول» for «الأول».
 * No Arabic word begins so, which gives the fault away; inside a word («ثالثة» for «ثلاثة») nothing does.
 */
const TURNED = /(?<![\p{L}\p{M}])([وف]?[بكل]?)ا([أإآ])ل(?=\p{L})/gu;

export interface Ligatures {
  readonly text: string;
  /** How many were turned back: where there are any, others may stand in the text unseen. */
  readonly turned: number;
}

export function turnLigatures(text: string): Ligatures {
  let turned = 0;
  const right = text.replace(TURNED, (_, before: string, alef: string) => {
    turned++;
    return `${before}ال${alef}`;
  });
  return { text: right, turned };
}

const OPENING = "([{«‹";
const CLOSING = ")]}»›";

/**
 * Brackets and quotation marks are drawn turned round in lines from right to left. Some programs write down what was drawn,
 * others what was meant: if more of a text's brackets close before they open than the other way, it is what was drawn.
 */
export function turnBrackets(lines: readonly string[]): readonly string[] {
  let meant = 0;
  let drawn = 0;
  for (const [, first, second] of lines.join(" ").matchAll(/([([{«‹)\]}»›])[^([{«‹)\]}»›]{1,200}([([{«‹)\]}»›])/gu)) {
    const opens = OPENING.indexOf(first as string);
    const closes = CLOSING.indexOf(first as string);
    if (opens !== -1 && CLOSING[opens] === second) meant++;
    if (closes !== -1 && OPENING[closes] === second) drawn++;
  }
  if (drawn <= meant) return lines;
  return lines.map((line) => line.replace(/[([{«‹)\]}»›]/gu, mirror));
}

function mirror(bracket: string): string {
  const opens = OPENING.indexOf(bracket);
  return (opens === -1 ? OPENING[CLOSING.indexOf(bracket)] : CLOSING[opens]) as string;
}
