/** Who published the reports that lines were read from. */
import { useMemo } from "react";
import { useOfDossier } from "./queries.ts";
import type { Page, ReportHead, Stories } from "./types.ts";

/** Asked for at once: reports beyond these have no publisher beside their lines. */
const MOST = 500;

export interface Published {
  /** All who carried the report's text, the first known first; empty where nobody is known. */
  outletsOf(report: string): readonly string[];
}

export function usePublished(): Published {
  const { data: reports } = useOfDossier<Page<ReportHead>>(["reports"], { limit: MOST });
  const { data: stories } = useOfDossier<Stories>(["copies"], { limit: MOST });
  return useMemo(() => {
    const outlets = new Map<string, readonly string[]>();
    for (const { id, outlet } of reports?.items ?? []) if (outlet !== null) outlets.set(id, [outlet]);
    for (const story of stories?.items ?? [])
      for (const { report } of story.tellers) if (story.outlets.length > 0) outlets.set(report, story.outlets);
    return { outletsOf: (report) => outlets.get(report) ?? [] };
  }, [reports, stories]);
}
