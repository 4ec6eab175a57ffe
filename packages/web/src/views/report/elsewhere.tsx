/** Where else the report is: versions under its address, copies under others. */
import { useSay } from "../../choices/provider.tsx";
import { Section } from "../../parts/section.tsx";
import { When } from "../../parts/when.tsx";
import { shorten, Words } from "../../parts/words.tsx";
import { Link } from "../../router/link.tsx";
import { to } from "../../router/to.ts";
import { useDossier } from "../../shell/dossier.ts";
import type { WholeReport } from "../shapes.ts";
import { Outward } from "./outward.tsx";
import styles from "./report.module.css";
import { WORDS } from "./words.ts";

interface ElsewhereProps {
  readonly report: WholeReport;
  readonly onCompare: (version: string) => void;
}

export function Elsewhere({ report, onCompare }: ElsewhereProps) {
  const say = useSay(WORDS);
  const dossier = useDossier();
  const { versions, copies } = report;
  return (
    <>
      {versions.length === 0 ? null : (
        <Section title={say.versions}>
          <p className="faint small">{say.versionsLead}</p>
          <ol className="ruled">
            {versions.map(({ id, published, recordedAt }) => (
              <li key={id} className={styles["facts"]}>
                {id === report.id ? (
                  <strong>
                    <When iso={published ?? recordedAt} /> ({say.thisVersion})
                  </strong>
                ) : (
                  <>
                    <Link to={to.report(dossier, id)}>
                      <When iso={published ?? recordedAt} />
                    </Link>
                    <button type="button" className="plain small screen" onClick={() => onCompare(id)}>
                      {say.compare}
                    </button>
                  </>
                )}
              </li>
            ))}
          </ol>
        </Section>
      )}
      {copies.length === 0 ? null : (
        <Section title={say.copies}>
          <p className="faint small">{say.copiesLead}</p>
          <ul className="ruled">
            {copies.map(({ title, outlet, published, url, recordedAt }, index) => (
              <li key={index} className={styles["facts"]}>
                <Words>{outlet ?? shorten(title ?? say.untitled, 90)}</Words>
                <span className="faint">
                  <When iso={published ?? recordedAt} />
                </span>
                {url === null ? null : <Outward to={url}>{say.source}</Outward>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
