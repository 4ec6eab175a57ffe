/** Zones of clock times: minutes east of Greenwich, or a name of the platform's calendar ("America/New_York"). */
export type Zone = number | string;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The minutes east of Greenwich of a zone at a second (since 1970-01-01, as clocks there show it). */
export function offsetAt(zone: Zone, second: number): number {
  if (typeof zone === "number") return zone;
  let formatter = formatters.get(zone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
    formatters.set(zone, formatter);
  }
  const parts = formatter.formatToParts(new Date(second * 1000));
  return minutesOf(parts.find(({ type }) => type === "timeZoneName")?.value.replace("GMT", "") ?? "") ?? 0;
}

/** The minutes that "Z", "+03:00" or "-0430" at the end of a date-time says; null where there is no zone. */
export function minutesOf(written: string): number | null {
  if (written === "" || written.endsWith("Z")) return written === "" ? null : 0;
  const found = /([+-])(\d{2}):?(\d{2})$/.exec(written);
  if (found === null) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === "-" ? -minutes : minutes;
}
