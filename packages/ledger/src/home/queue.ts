/** One after the other: work given while other work runs waits its turn. */
export type Turn = <T>(work: () => Promise<T>) => Promise<T>;

const turns = new Map<string, Turn>();

/** The one queue for a name: two openings of one file in one process wait for each other here, not in SQLite. */
export function turnOf(name: string): Turn {
  const there = turns.get(name) ?? inTurn();
  turns.set(name, there);
  return there;
}

function inTurn(): Turn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
