/** The reader, beside the page: a long text is read while the page stays fluid. */
import { explain, Fault } from "@isnad/reader";
import type { Answered, Asked } from "./asked.ts";

addEventListener("message", ({ data }: MessageEvent<Asked>) => postMessage(answer(data)));

function answer({ ticket, input }: Asked): Answered {
  try {
    const { reading, events } = explain(input);
    return { ticket, read: { reading, events } };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { ticket, refused: { code: error.code, message: error.message, remedy: error.remedy } };
  }
}
