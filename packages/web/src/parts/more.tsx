import { writeNumber } from "@isnad/dossier/language";
import type { Pages } from "../api/pages.ts";
import { useWords } from "../choices/provider.tsx";

/** How many of a list are shown, and the next of them. Nothing where all are. */
export function More({ of }: { readonly of: Pages<unknown> }) {
  const words = useWords();
  if (of.data === undefined || of.data.items.length >= of.data.total) return null;
  const shown = words.room.more.shown
    .replace("{shown}", writeNumber(of.data.items.length, words))
    .replace("{all}", writeNumber(of.data.total, words));
  return (
    <p className="faint small">
      {shown}{" "}
      <button type="button" className="plain screen" disabled={of.more === null} onClick={() => of.more?.()}>
        {words.room.more.next}
      </button>
    </p>
  );
}
