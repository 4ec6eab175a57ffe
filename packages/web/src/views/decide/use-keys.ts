/** Listens for the keys of the page, while nobody writes and nothing is open over it. */
import { useEffect, useRef, useSyncExternalStore } from "react";
import { type Action, actionOf } from "./keys.ts";

const KEPT = "isnad.keys";
const changed = new EventTarget();

function readKept(): boolean {
  try {
    return localStorage.getItem(KEPT) !== "off";
  } catch {
    return true;
  }
}
let on = readKept();

/** Whether single letters are commands: for voice input and those whose hands slip it can be switched off. */
export function useKeysOn(): readonly [boolean, (next: boolean) => void] {
  const value = useSyncExternalStore(
    (listener) => {
      changed.addEventListener("change", listener);
      return () => changed.removeEventListener("change", listener);
    },
    () => on,
  );
  return [
    value,
    (next) => {
      on = next;
      try {
        localStorage.setItem(KEPT, next ? "on" : "off");
      } catch {
        // a browser that keeps nothing: it holds until the page is left
      }
      changed.dispatchEvent(new Event("change"));
    },
  ];
}

/** Calls `act` with what a key asks for; what it gives says whether the key was used. */
export function useKeys(act: (action: Action) => boolean): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const action = actionOf(event);
      if (action === null) return;
      if (action !== "leave" && (!on || writesIn(event.target))) return;
      if (document.querySelector("dialog[open]") !== null) return;
      if (latest.current(action)) event.preventDefault();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

const writesIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
