/** Spoils bytes, the same way for the same seed: flipped, cut, doubled, swapped, or with something nasty put in. */
const NASTY = [
  "\0",
  "\ud800",
  "<",
  "<!--",
  "]]>",
  "&#x0;",
  "<!ENTITY a 'b'>",
  "\x1f\x8b",
  "PK\x03\x04",
  "%PDF-",
  "\r\n\r\n",
  "{",
  '"',
  "\\u0000",
  "9".repeat(400),
  "<div>".repeat(40),
  "\u202e",
  "%%EOF",
  "endobj",
  "obj<<",
  "Content-Length: 99999999999\r\n",
  "--b\r\n",
].map((text) => Buffer.from(text));

export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function mutate(bytes: Uint8Array, next: () => number): Uint8Array {
  let spoilt = Buffer.from(bytes);
  const times = 1 + Math.floor(next() * 4);
  for (let time = 0; time < times; time++) {
    const at = Math.floor(next() * (spoilt.length + 1));
    const length = Math.floor(next() ** 3 * spoilt.length);
    switch (Math.floor(next() * 6)) {
      case 0:
        if (spoilt.length > 0) spoilt[at % spoilt.length] = Math.floor(next() * 256);
        break;
      case 1:
        spoilt = spoilt.subarray(0, at);
        break;
      case 2:
        spoilt = Buffer.concat([spoilt.subarray(0, at), spoilt.subarray(at + length)]);
        break;
      case 3:
        spoilt = Buffer.concat([
          spoilt.subarray(0, at),
          spoilt.subarray(at, at + Math.min(length, 4000)),
          spoilt.subarray(at),
        ]);
        break;
      case 4:
        spoilt = Buffer.concat([
          spoilt.subarray(0, at),
          NASTY[Math.floor(next() * NASTY.length)] as Buffer,
          spoilt.subarray(at),
        ]);
        break;
      default: {
        const other = Math.floor(next() * (spoilt.length + 1));
        spoilt = Buffer.concat([spoilt.subarray(other), spoilt.subarray(0, other)]);
      }
    }
  }
  return Buffer.from(spoilt);
}
