/** Live updates: what others add or decide appears at once. The browser reconnects by itself and says where it left off. */
import { useEffect } from "react";
import { dossierPath } from "./fetch.ts";
import { refresh } from "./queries.ts";

/** Many entries may come in a burst (a folder of reports): one refresh for them all, milliseconds. */
const BURST = 300;
const KINDS = ["report", "decision", "head"] as const;

export function useLive(dossier: string): void {
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const source = new EventSource(`${dossierPath(dossier)}/events`);
    const heard = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void refresh(dossier), BURST);
    };
    for (const kind of KINDS) source.addEventListener(kind, heard);
    return () => {
      clearTimeout(waiting);
      source.close();
    };
  }, [dossier]);
}
