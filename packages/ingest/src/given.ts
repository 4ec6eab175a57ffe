/** What the caller says of reports that do not say it themselves. */
import { Fault } from "@isnad/reader/fault";

export interface Given {
  readonly lang?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
  /** ISO 8601 date or date-time. */
  readonly published?: string;
}

/** Only what a caller may say of a report, checked. Throws `ingest.bad-date`. */
export function checkGiven({ lang, outlet, title, url, published }: Given): Given {
  return {
    ...(lang === undefined ? {} : { lang }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published: asDate(published, "--published") }),
  };
}

const ISO = /^[+-]?\d{4,6}-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?)?$/;

/** Checks that `text` is an ISO 8601 date or date-time and gives it back as it is. Throws `ingest.bad-date`. */
export function asDate(text: string, from: string): string {
  const trimmed = text.trim();
  if (ISO.test(trimmed) && isOnCalendar(trimmed)) return trimmed;
  throw new Fault("ingest.bad-date", `${from}: "${text.slice(0, 60)}" is no date of publication.`, {
    remedy: "Write it as 2022-01-06 or 2022-01-06T14:30:00+06:00.",
    kind: "usage",
  });
}

function isOnCalendar(iso: string): boolean {
  const [, year, month, day] = /^([+-]?\d+)-(\d{2})(?:-(\d{2}))?/.exec(iso) as unknown as [
    string,
    string,
    string,
    string?,
  ];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day ?? 1)) return false;
  const time = /[T ](\d{2}):(\d{2})/.exec(iso);
  return time === null || (Number(time[1]) <= 24 && Number(time[2]) < 60);
}
