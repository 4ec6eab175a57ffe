/** A progress bar on standard error, where a terminal is there and the work takes longer than a second. */
import type { SingleBar } from "cli-progress";

export interface Progress {
  /** How many bytes there are to read; null where nobody knows. */
  total(bytes: number | null): void;
  read(bytes: number): void;
  /** Counts shown beside the bar. */
  counts(counts: Readonly<Record<string, number>>): void;
  /** Takes the bar away: what follows is printed where it stood. */
  stop(): void;
}

const AFTER_MS = 1000;
const NONE: Progress = { total: () => {}, read: () => {}, counts: () => {}, stop: () => {} };

/** The terminal and the wait are given by tests. */
export function progress({
  stream = process.stderr,
  after = AFTER_MS,
}: {
  readonly stream?: NodeJS.WritableStream & { readonly isTTY?: boolean };
  /** Milliseconds of work before a bar is worth showing. */
  readonly after?: number;
} = {}): Progress {
  if (stream.isTTY !== true) return NONE;
  const began = Date.now();
  let total: number | null = null;
  let done = 0;
  let Bar: typeof SingleBar | null = null;
  let bar: SingleBar | null = null;
  let stopped = false;
  let counts = "looking at what there is";
  const timer = setTimeout(() => void show(), after);
  timer.unref();
  return {
    total: (bytes) => {
      total = bytes;
      counts = "";
      // a folder of many files takes longer to look through than the bar waits
      if (bar !== null) open();
    },
    read: (bytes) => {
      done += bytes;
      update();
    },
    counts: (found) => {
      counts = Object.entries(found)
        .map(([name, count]) => `${count} ${name}`)
        .join(", ");
      update();
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      bar?.stop();
      bar = null;
    },
  };

  function update(): void {
    bar?.update(Math.min(done, total ?? done), shown());
  }

  function shown(): { readonly counts: string; readonly seconds: string } {
    return { counts, seconds: `${Math.round((Date.now() - began) / 1000)} s` };
  }

  async function show(): Promise<void> {
    Bar = (await import("cli-progress")).default.SingleBar;
    if (!stopped) open();
  }

  /** Puts the bar there, in place of the one without an end that stood there while nobody knew the total. */
  function open(): void {
    if (Bar === null) return;
    bar?.stop();
    const format = total === null ? "  {seconds}  {counts}" : "  {bar} {percentage}%  {seconds}  {counts}";
    bar = new Bar({
      format,
      stream,
      clearOnComplete: true,
      hideCursor: true,
      barsize: 24,
      barCompleteChar: "█",
      barIncompleteChar: "░",
    });
    bar.start(total ?? 1, Math.min(done, total ?? done), shown());
  }
}
