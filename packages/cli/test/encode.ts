/** Text in an encoding of one byte a character; "?" for what it does not have. */
export function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]));
  // what Node 20 decodes wrongly
  if (encoding === "windows-1252") for (const [at, quote] of [..."‘’“”"].entries()) byteOf.set(quote, 0x91 + at);
  return new Uint8Array([...text].map((character) => byteOf.get(character) ?? 0x3f));
}
