import type { ReportInput } from "@isnad/reader";
import { useEffect, useRef, useState } from "react";
import type { Answered, Asked, Read, Refused } from "./asked.ts";
// oxlint-disable-next-line import/default -- made by the build: a worker within the page's own script
import ReaderWorker from "./reader.worker.ts?worker&inline";

/** Read once typing rests, milliseconds. */
const REST = 200;

export interface ReadingOf {
  /** The newest that was read; stays while a newer text is being read. */
  readonly read: Read | null;
  readonly refused: Refused | null;
  readonly busy: boolean;
}

/** What the reader makes of a text. Only the newest text is read; one that is overtaken is left. */
export function useReading(input: ReportInput): ReadingOf {
  const { text, lang, published, outlet } = input;
  const [state, setState] = useState<ReadingOf>({ read: null, refused: null, busy: text.trim() !== "" });
  const desk = useRef<Desk | null>(null);
  useEffect(() => {
    desk.current = openDesk((answered) =>
      setState((before) =>
        "read" in answered
          ? { read: answered.read, refused: null, busy: false }
          : { read: before.read, refused: answered.refused, busy: false },
      ),
    );
    return () => desk.current?.close();
  }, []);
  useEffect(() => {
    if (text.trim() === "") {
      desk.current?.leave();
      setState({ read: null, refused: null, busy: false });
      return;
    }
    const waiting = setTimeout(() => {
      setState((before) => ({ ...before, busy: true }));
      desk.current?.ask({
        text,
        ...(lang === undefined ? {} : { lang }),
        ...(published === undefined ? {} : { published }),
        ...(outlet === undefined ? {} : { outlet }),
      });
    }, REST);
    return () => clearTimeout(waiting);
  }, [text, lang, published, outlet]);
  return state;
}

interface Desk {
  ask(input: ReportInput): void;
  /** What was asked is no longer waited for. */
  leave(): void;
  close(): void;
}

function openDesk(tell: (answered: Answered) => void): Desk {
  let worker: Worker | null = null;
  let ticket = 0;
  let busy = false;
  const drop = () => {
    worker?.terminate();
    worker = null;
    busy = false;
  };
  const leave = () => {
    ticket++;
    // a long text that nobody waits for any longer would keep the next one waiting
    if (busy) drop();
  };
  return {
    ask(input) {
      leave();
      if (worker === null) {
        worker = new ReaderWorker();
        worker.addEventListener("message", ({ data }: MessageEvent<Answered>) => {
          if (data.ticket !== ticket) return;
          busy = false;
          tell(data);
        });
      }
      busy = true;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, no window
      worker.postMessage({ ticket, input } satisfies Asked);
    },
    leave,
    close: drop,
  };
}
