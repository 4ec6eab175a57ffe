/** What was decided in this tab, the newest last: what "undo" takes back. It outlives a reload of the page. */
const KEPT = "isnad.mine";
const MOST = 100;

type Kept = readonly { readonly dossier: string; readonly id: string }[];
let held: Kept | null = null;

function read(): Kept {
  if (held !== null) return held;
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? "[]");
    held = Array.isArray(kept) ? (kept as Kept).filter((one) => typeof one?.id === "string") : [];
  } catch {
    held = [];
  }
  return held;
}

/** The ids of the decisions made here, oldest first. */
export const mine = (dossier: string): readonly string[] =>
  read()
    .filter((one) => one.dossier === dossier)
    .map(({ id }) => id);

export function keepMine(dossier: string, id: string): void {
  held = [...read(), { dossier, id }].slice(-MOST);
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(held));
  } catch {
    // a browser that keeps nothing: it holds until the page is left
  }
}
