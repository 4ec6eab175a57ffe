/** The one moment of the page: `?asOf=` of the address, and ahead of it while it is being moved. */
import { useSyncExternalStore } from "react";
import { go, useParam, withParams } from "../router/here.ts";

export interface AsOf {
  /** ISO 8601; null = now, everything said so far. */
  readonly asOf: string | null;
  /** Moving it leaves no trail for "back". */
  set(asOf: string | null): void;
}

/** The address follows once the moment has come to rest, milliseconds: browsers refuse addresses that change all the time. */
const REST = 250;

let moving: { readonly asOf: string | null } | null = null;
let resting: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();
const told = () => {
  for (const listener of listeners) listener();
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(asOf: string | null): void {
  moving = { asOf };
  told();
  clearTimeout(resting);
  resting = setTimeout(() => {
    go(withParams(location.pathname + location.search, { asOf }), { replace: true });
    moving = null;
    told();
  }, REST);
}

export function useAsOf(): AsOf {
  const [written] = useParam("asOf");
  const ahead = useSyncExternalStore(subscribe, () => moving);
  return { asOf: ahead === null ? written : ahead.asOf, set };
}
