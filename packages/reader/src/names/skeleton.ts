/**
 * Skeletons: what stays of a name when it is spelt or transliterated by ear. Arabic writes foreign vowels as it likes
 * (ا و ي come and go) and Latin transliterations differ in vowels and in the letters for one Arabic consonant.
 */
const ALEF = 0x0627;
const WAW = 0x0648;
const YA = 0x064a;

/** An Arabic word's consonants, the first letter kept; doubled ones once. Input is folded. */
export function arabicSkeleton(word: string): string {
  let skeleton = "";
  let before = 0;
  // letters that stay are copied a stretch at a time
  let from = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at);
    const weak = at > 0 && (letter === ALEF || letter === WAW || letter === YA);
    if (weak || letter === before) {
      if (from < at) skeleton += word.slice(from, at);
      from = at + 1;
    }
    if (!weak) before = letter;
  }
  return from === 0 ? word : skeleton + word.slice(from);
}

/** Arabic consonants as classes that Latin spellings share. */
const CLASS: Readonly<Record<string, string>> = {
  ب: "b",
  ت: "t",
  ث: "t",
  ج: "j",
  ح: "h",
  خ: "k",
  د: "d",
  ذ: "d",
  ر: "r",
  ز: "s",
  س: "s",
  ش: "s",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "s",
  غ: "j",
  ف: "f",
  ق: "k",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
};

const soundsOfArabic = (word: string) =>
  [...word]
    .map((letter) => CLASS[letter] ?? "")
    .join("")
    .replace(/h/g, "");

function soundsOfLatin(word: string): string {
  return word
    .replace(/[^a-z]/g, "")
    .replace(/sh|sch|ch|th|ts/g, (pair) => (pair === "th" ? "t" : "s"))
    .replace(/kh|ck/g, "k")
    .replace(/ph/g, "f")
    .replace(/gh/g, "j")
    .replace(/[qc]/g, "k")
    .replace(/x/g, "ks")
    .replace(/[vw]/g, (letter) => (letter === "v" ? "f" : ""))
    .replace(/z/g, "s")
    .replace(/g/g, "j")
    .replace(/p/g, "b")
    .replace(/[aeiouyh]/g, "");
}

const squeeze = (sounds: string) => sounds.replace(/(.)\1+/g, "$1");

/** Whether a folded Latin word can be a folded Arabic one in the other script. */
export function soundsAlike(arabic: string, latin: string): boolean {
  const a = squeeze(soundsOfArabic(arabic));
  const b = squeeze(soundsOfLatin(latin));
  if (a === "" || b === "") return a === b;
  if (a === b) return true;
  // one sound more or other is within what transliterations differ in
  return Math.max(a.length, b.length) >= 3 && withinOne(a, b);
}

function withinOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
