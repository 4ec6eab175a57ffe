import { writeForms, writeNumber } from "@isnad/dossier/language";
import { useSay, useWords } from "../../choices/provider.tsx";
import { Section } from "../../parts/section.tsx";
import { Words } from "../../parts/words.tsx";
import { Link } from "../../router/link.tsx";
import { to } from "../../router/to.ts";
import { shown } from "../../text/controls.ts";
import styles from "./add.module.css";
import { countsOf, type Progress } from "./intake.ts";
import { WORDS } from "./words.ts";

interface ResultsProps {
  readonly progress: Progress;
  readonly onStop: () => void;
  readonly onClear: () => void;
}

/** Results beyond these are only counted: a folder may hold thousands. The refused are always told. */
const TOLD = 200;

/** How far it is, and what became of each item. */
export function Results({ progress, onStop, onClear }: ResultsProps) {
  const say = useSay(WORDS);
  const words = useWords();
  const { total, done, now, running, stopped, results, dossier } = progress;
  const counts = countsOf(results);
  const number = (value: number) => writeNumber(value, words);
  const outcomes = (["added", "already_there", "copy", "refused"] as const).filter((outcome) => counts[outcome] > 0);
  return (
    <Section
      title={say.results}
      aside={
        running ? (
          <button type="button" onClick={onStop}>
            {say.stop}
          </button>
        ) : (
          <button type="button" className="plain" onClick={onClear}>
            {say.clear}
          </button>
        )
      }
    >
      <progress className={styles["progress"]} value={done} max={Math.max(total, 1)} aria-label={say.results} />
      <p role="status">
        {say.progress.replace("{done}", number(done)).replace("{total}", number(total))}
        {outcomes.map((outcome) => (
          <span key={outcome}>
            {" · "}
            {say.outcomes[outcome].split(/[:：،,]/u)[0]}: {number(counts[outcome])}
          </span>
        ))}
      </p>
      {now === null ? null : (
        <p className="faint small">
          {say.now} <Words>{shown(now).slice(0, 200)}</Words>
        </p>
      )}
      {stopped ? <p className="small">{say.stopped}</p> : null}
      <ul className="ruled">
        {results.toReversed().flatMap(({ name, added, refused, problem }, place) => {
          const index = results.length - place;
          return [
            ...added.slice(0, TOLD).map(({ id, outcome, claims, notes }) => (
              <li key={`${index}-${id}`}>
                <p className={styles["result"]}>
                  <Words>{shown(name).slice(0, 200)}</Words>
                  <span className={outcome === "added" ? styles["new"] : "faint"}>
                    {say.outcomes[outcome as "added"] ?? outcome}
                  </span>
                  <span className="faint small">{writeForms(claims, say.claims, words)}</span>
                  <Link to={to.report(dossier ?? "", id)}>{say.open}</Link>
                </p>
                {notes.map((note) => (
                  <p className="faint small" dir="auto" key={note}>
                    {shown(note)}
                  </p>
                ))}
              </li>
            )),
            ...refused.map(({ name: which, code, detail, remedy }, nth) => (
              <Refused key={`${index}-r${nth}`} name={which} code={code} detail={detail} remedy={remedy} />
            )),
            problem === null ? null : (
              <Refused
                key={`${index}-p`}
                name={name}
                code={problem.code}
                detail={problem.detail}
                remedy={problem.remedy}
              />
            ),
          ];
        })}
      </ul>
    </Section>
  );
}

interface RefusedProps {
  readonly name: string;
  readonly code: string;
  readonly detail: string;
  readonly remedy: string;
}

function Refused({ name, code, detail, remedy }: RefusedProps) {
  const say = useSay(WORDS);
  const { room } = useWords();
  const unreachable = code === "web.unreachable";
  return (
    <li>
      <p className={styles["result"]}>
        <Words>{shown(name).slice(0, 200)}</Words>
        <strong>{say.outcomes.refused}</strong>
      </p>
      <p className="small">
        {unreachable ? (
          `${room.failed.unreachable} ${room.failed.unreachableNext}`
        ) : (
          <span dir="auto">
            {shown(detail)} {shown(remedy)}
          </span>
        )}{" "}
        <span className="faint">
          {room.failed.code}: <bdi>{code}</bdi>
        </span>
      </p>
    </li>
  );
}
