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

export function progress(): Progress {
  if (process.stderr.isTTY !== true) return NONE;
  const began = Date.now();
  let total: number | null = null;
  let done = 0;
  let bar: SingleBar | null = null;
  let stopped = false;
  let counts = "";
  const timer = setTimeout(() => void show(), AFTER_MS);
  timer.unref();
  return {
    total: (bytes) => {
      total = bytes;
    },
    read: (bytes) => {
      done += bytes;
      bar?.update(Math.min(done, total ?? done), { counts, seconds: seconds() });
    },
    counts: (found) => {
      counts = Object.entries(found)
        .map(([name, count]) => `${count} ${name}`)
        .join(", ");
      bar?.update(Math.min(done, total ?? done), { counts, seconds: seconds() });
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      bar?.stop();
    },
  };

  function seconds(): string {
    return `${Math.round((Date.now() - began) / 1000)} s`;
  }

  async function show(): Promise<void> {
    const { default: cliProgress } = await import("cli-progress");
    if (stopped) return;
    const format = total === null ? "  {seconds}  {counts}" : "  {bar} {percentage}%  {seconds}  {counts}";
    bar = new cliProgress.SingleBar({
      format,
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      barCompleteChar: "█",
      barIncompleteChar: "░",
    });
    bar.start(total ?? 1, done, { counts, seconds: seconds() });
  }
}
