import { useState } from "react";
import { useSay } from "../../choices/provider.tsx";
import { When } from "../../parts/when.tsx";
import { Words } from "../../parts/words.tsx";
import { PageTitle } from "../../shell/tab.tsx";
import { shown } from "../../text/controls.ts";
import type { WholeReport } from "../shapes.ts";
import { Outward } from "./outward.tsx";
import styles from "./report.module.css";
import { WORDS } from "./words.ts";

/** A title longer than this is cut until somebody asks for all of it, UTF-16 code units. */
const LONG_TITLE = 240;

/** What a report is: its title, who published it, when, where. */
export function Head({ report }: { readonly report: WholeReport }) {
  const say = useSay(WORDS);
  const [whole, setWhole] = useState(false);
  const title = shown(report.title ?? "").trim();
  const long = title.length > LONG_TITLE;
  return (
    <header className={styles["head"]}>
      <PageTitle className={whole ? styles["titleWhole"] : styles["title"]}>
        {title === "" ? say.untitled : <Words>{long && !whole ? `${title.slice(0, LONG_TITLE)}…` : title}</Words>}
      </PageTitle>
      {long ? (
        <button type="button" className="plain small screen" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? say.showLess : say.showAll}
        </button>
      ) : null}
      <p className={`${styles["by"]} faint small`}>
        {report.outlet === null ? null : (
          <span className={styles["outlet"]}>
            <Words>{report.outlet}</Words>
          </span>
        )}
        {report.published === null ? null : (
          <span>
            {say.published} <When iso={report.published} style="full" />
          </span>
        )}
        <span>
          {say.recorded} <When iso={report.recordedAt} />
        </span>
        {report.url === null ? null : <Outward to={report.url}>{say.source}</Outward>}
      </p>
    </header>
  );
}
