/**
 * The quotation marks and dashes of windows-1252. Node 20's TextDecoder gives control characters in their place
 * (nodejs/node#56542), which would take the quotation marks out of every English report in that encoding.
 */
const FROM_80 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Puts right what a TextDecoder for "windows-1252" gave. Does nothing where it was right. */
export function windows1252(decoded: string): string {
  return decoded.replace(/[\x80-\x9f]/gu, (control) => FROM_80[control.charCodeAt(0) - 0x80] as string);
}
