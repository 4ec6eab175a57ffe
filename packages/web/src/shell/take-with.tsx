import { dossierPath, pathWith } from "../api/fetch.ts";
import { useChoices } from "../choices/provider.tsx";
import { useAsOf } from "../time/as-of.ts";
import styles from "./shell.module.css";

const BRIEFS = ["html", "text", "md", "json"] as const;
const EXPORTS = ["csv", "jsonl", "jsonld", "proof"] as const;

/** The brief of the moment in the page's language, and the claims as sheets and proofs, to take along. */
export function TakeWith({ dossier }: { readonly dossier: string }) {
  const { choices, words } = useChoices();
  const { asOf } = useAsOf();
  const { take } = words.room;
  const brief = (format: (typeof BRIEFS)[number]) =>
    pathWith(dossierPath(dossier, "brief"), { format, lang: choices.lang, asOf });
  const exported = (format: (typeof EXPORTS)[number]) => pathWith(dossierPath(dossier, "export"), { format, asOf });
  return (
    <footer className={`${styles["foot"]} screen small`}>
      <p>
        {take.brief}:{" "}
        {BRIEFS.map((format) => (
          <a key={format} href={brief(format)} target="_blank" rel="noreferrer">
            {take.briefs[format]}
          </a>
        ))}
      </p>
      <p>
        {take.claims}:{" "}
        {EXPORTS.map((format) => (
          <a key={format} href={exported(format)} download>
            {take.exports[format]}
          </a>
        ))}
      </p>
      <p>
        <button type="button" className="plain" onClick={() => window.print()}>
          {take.print}
        </button>
      </p>
    </footer>
  );
}
