import { momentOf, zoneOf } from "@isnad/dossier/language";

const MINUTE = 60_000;

/** The first instant of an ISO 8601 text on the clocks of where it was said, milliseconds; null where it is no date. */
export function localOf(iso: string | null): number | null {
  const moment = momentOf(iso);
  return moment === null || iso === null ? null : moment.start + zoneOf(iso) * MINUTE;
}
