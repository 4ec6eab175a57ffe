/** Where the reader is: the browser's own address, and the only place where it is changed. */
import { useSyncExternalStore } from "react";

const changed = new EventTarget();

export interface GoOptions {
  /** Puts the new address in the place of the present one, so that "back" does not stop there. */
  readonly replace?: boolean;
}

/** Goes to an address of the room (`/d/x/threads/y?asOf=…`). */
export function go(to: string, { replace = false }: GoOptions = {}): void {
  if (to === location.pathname + location.search + location.hash) return;
  const samePath = new URL(to, location.href).pathname === location.pathname;
  if (replace) history.replaceState(null, "", to);
  else history.pushState(null, "", to);
  changed.dispatchEvent(new Event("change"));
  if (!samePath) window.scrollTo(0, 0);
}

function subscribe(listener: () => void): () => void {
  changed.addEventListener("change", listener);
  window.addEventListener("popstate", listener);
  return () => {
    changed.removeEventListener("change", listener);
    window.removeEventListener("popstate", listener);
  };
}

export const usePath = (): string => useSyncExternalStore(subscribe, () => location.pathname);
const useQueryString = (): string => useSyncExternalStore(subscribe, () => location.search);

/** One value of the address's query, and how to change it (null takes it away). */
export function useParam(name: string): readonly [string | null, (value: string | null, options?: GoOptions) => void] {
  const value = new URLSearchParams(useQueryString()).get(name);
  return [value, (next, options) => go(withParams(location.pathname + location.search, { [name]: next }), options)];
}

/** An address with values of its query set, or taken away where null. */
export function withParams(to: string, values: Readonly<Record<string, string | null>>): string {
  const url = new URL(to, location.origin);
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === "") url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.pathname + url.search.replaceAll("%3A", ":") + url.hash;
}
