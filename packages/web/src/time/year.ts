/** The year that goes without saying: that of the dossier's newest report. Others are written out. */
import { createContext, useContext } from "react";

export const YearContext = createContext<string | null>(null);

/** Four digits; null where it is not known, and no year goes without saying or is written for that. */
export const useUsualYear = (): string | null => useContext(YearContext);
