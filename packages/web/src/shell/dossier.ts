/** Which dossier the page is of. */
import { createContext, useContext } from "react";

export const DossierContext = createContext<string | null>(null);

/** The name of the dossier. Only within a view of one. */
export function useDossier(): string {
  const dossier = useContext(DossierContext);
  if (dossier === null) throw new Error("useDossier outside a dossier's view");
  return dossier;
}
