/** What is written piece by piece, as a stream: others have their turn between the parts. */

/** UTF-16 code units written at a time. */
const CHUNK = 64 * 1024;

export function streamOf(pieces: Iterator<string, undefined>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      let text = "";
      while (text.length < CHUNK) {
        const { value, done } = pieces.next();
        if (done) break;
        text += value;
      }
      if (text === "") controller.close();
      else controller.enqueue(encoder.encode(text));
      await new Promise((resolve) => setImmediate(resolve));
    },
  });
}
