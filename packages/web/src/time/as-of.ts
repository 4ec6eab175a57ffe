/** The one moment of the page: `?asOf=` of the address. */
import { useParam } from "../router/here.ts";

export interface AsOf {
  /** ISO 8601; null = now, everything said so far. */
  readonly asOf: string | null;
  /** Moving it leaves no trail for "back". */
  set(asOf: string | null): void;
}

export function useAsOf(): AsOf {
  const [asOf, set] = useParam("asOf");
  return { asOf, set: (next) => set(next, { replace: true }) };
}
