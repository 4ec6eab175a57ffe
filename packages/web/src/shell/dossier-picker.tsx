import { useApi } from "../api/queries.ts";
import type { DossierHead, Page } from "../api/types.ts";
import { useWords } from "../choices/provider.tsx";
import { go } from "../router/here.ts";
import { to } from "../router/to.ts";
import styles from "./shell.module.css";

/** The dossier's name; a choice where the ledger holds several. */
export function DossierPicker({ dossier }: { readonly dossier: string }) {
  const { room } = useWords();
  const { data } = useApi<Page<DossierHead> | readonly DossierHead[]>("/api/dossiers");
  const all = data === undefined ? [] : "items" in data ? data.items : data;
  if (all.length < 2)
    return (
      <span className={styles["dossier"]}>
        <bdi>{dossier}</bdi>
      </span>
    );
  return (
    <span className={styles["dossier"]}>
      <select aria-label={room.dossier.choose} value={dossier} onChange={(event) => go(to.now(event.target.value))}>
        {all.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
