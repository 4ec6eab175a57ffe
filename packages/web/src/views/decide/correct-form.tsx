/** Sets a claim right: its fields, and words of the text to fill them from. */
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useSay, useWords } from "../../choices/provider.tsx";
import { shorten, Words } from "../../parts/words.tsx";
import type { ClaimOfThread, NewDecision, Span, WholeReport } from "../shapes.ts";
import styles from "./decide.module.css";
import { check, edited, type Field, type Form, formOf, groupMeant, groupWritten, withTaken } from "./fields.ts";
import { TAKEN_AS, take } from "./take.ts";
import { WORDS } from "./words.ts";

interface CorrectFormProps {
  readonly claim: ClaimOfThread;
  /** The report it stands in; null while it is on its way. */
  readonly report: WholeReport | null;
  /** Words selected in that report. */
  readonly selected: Span | null;
  readonly onSave: (decision: NewDecision) => void;
  readonly onCancel: () => void;
}

const FIRST: readonly Field[] = ["value", "group", "origin", "place", "measure"];
const REST: readonly Field[] = ["low", "high", "qualifier", "unit", "label", "scope", "saidOn", "status"];

export function CorrectForm({ claim, report, selected, onSave, onCancel }: CorrectFormProps) {
  const say = useSay(WORDS);
  const words = useWords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState<Form>(() => formOf(claim));
  const [why, setWhy] = useState("");
  const [wrong, setWrong] = useState<readonly Field[]>([]);
  const [told, setTold] = useState<string | null>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLInputElement>("input");
    first?.focus({ preventScroll: true });
    first?.select();
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const checked = check(fields, claim);
    setWrong(checked.wrong);
    if (checked.wrong.length > 0) {
      setTold(checked.wrong.includes("saidOn") ? say.notDate : say.notNumber);
      form.current?.querySelector<HTMLElement>(`[name="${checked.wrong[0]}"]`)?.focus();
      return;
    }
    if (Object.keys(checked.set).length === 0) {
      setTold(say.nothingChanged);
      return;
    }
    onSave({ kind: "correct", claim: claim.id, set: checked.set, ...(why.trim() === "" ? {} : { why: why.trim() }) });
  };
  const input = (field: Field): ReactNode => {
    const given = {
      name: field,
      id: `${id}-${field}`,
      value: field === "group" ? groupWritten(fields.group, words.groups) : fields[field],
      "aria-invalid": wrong.includes(field) || undefined,
      "aria-describedby": wrong.includes(field) ? `${id}-told` : undefined,
      onChange: (event: { target: { value: string } }) => {
        const { value } = event.target;
        setFields(edited(fields, field, field === "group" ? groupMeant(value, words.groups) : value));
        setTold(null);
      },
    };
    const options = OPTIONS[field]?.(words, say);
    if (options !== undefined)
      return (
        <select {...given}>
          {options.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      );
    const number = field === "value" || field === "low" || field === "high";
    const suggested = field === "group" ? Object.values(words.groups) : [];
    return (
      <>
        <input
          type="text"
          dir={number || field === "saidOn" ? "ltr" : "auto"}
          inputMode={number ? "decimal" : undefined}
          maxLength={300}
          autoComplete="off"
          placeholder={field === "group" ? say.everybody : undefined}
          list={suggested.length > 0 ? `${id}-groups` : undefined}
          {...given}
        />
        {suggested.length > 0 ? (
          <datalist id={`${id}-groups`}>
            {suggested.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        ) : null}
      </>
    );
  };
  const row = (field: Field) => (
    <div key={field} className={styles["field"]}>
      <label htmlFor={`${id}-${field}`}>{say.fields[field]}</label>
      {input(field)}
    </div>
  );
  return (
    <form ref={form} className={styles["form"]} onSubmit={save} aria-label={say.actions.correct} noValidate>
      <FromWords
        report={report}
        selected={selected}
        onTake={(taken) => {
          setFields(withTaken(fields, taken));
          setTold(null);
        }}
      />
      <div className={styles["fields"]}>{FIRST.map(row)}</div>
      <details>
        <summary>{say.more}</summary>
        <div className={styles["fields"]}>{REST.map(row)}</div>
      </details>
      <div className={styles["field"]}>
        <label htmlFor={`${id}-why`}>
          {say.why} <span className="faint">({say.whyHint})</span>
        </label>
        <input
          id={`${id}-why`}
          type="text"
          dir="auto"
          value={why}
          maxLength={1000}
          onChange={(event) => setWhy(event.target.value)}
        />
      </div>
      <p id={`${id}-told`} role="status" className={told === null ? "heard" : "small"}>
        {told}
      </p>
      <p className={styles["row"]}>
        <button type="submit">{say.save}</button>
        <button type="button" className="plain" onClick={onCancel}>
          {say.cancel}
        </button>
      </p>
    </form>
  );
}

type Named = readonly (readonly [string, string])[];
type Options = (words: ReturnType<typeof useWords>, say: (typeof WORDS)["en"]) => Named;
const OPTIONS: Readonly<Partial<Record<Field, Options>>> = {
  measure: (words) => Object.entries(words.measures).map(([id, { name }]) => [id, name]),
  qualifier: (_, say) => Object.entries(say.qualifiers),
  scope: (_, say) => Object.entries(say.scopes),
  status: (_, say) => Object.entries(say.statuses),
};

interface FromWordsProps extends Pick<CorrectFormProps, "report" | "selected"> {
  readonly onTake: (taken: NonNullable<ReturnType<typeof take>>) => void;
}

/** The words that are selected in the text, and what they can be taken as. */
function FromWords({ report, selected, onTake }: FromWordsProps) {
  const say = useSay(WORDS);
  // The keyboard leaves the text when a button is reached; what was selected last stays at hand.
  const [kept, setKept] = useState<Span | null>(selected);
  useEffect(() => {
    if (selected !== null) setKept(selected);
  }, [selected]);
  if (report === null) return null;
  if (kept === null) return <p className="faint small">{say.selectHint}</p>;
  return (
    <div className={styles["taking"]} role="group" aria-label={say.selectHint}>
      <p className="small">
        {say.selected}: <Words quoted>{shorten(report.text.slice(kept.start, kept.end), 80)}</Words>
      </p>
      <p className={styles["row"]}>
        <span className="faint small">{say.takeAs}</span>
        {TAKEN_AS.map((as) => {
          const taken = take(as, kept, report);
          return (
            <button
              key={as}
              type="button"
              disabled={taken === null}
              title={taken === null ? say.cannotTake : undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => taken !== null && onTake(taken)}
            >
              {say.takes[as]}
            </button>
          );
        })}
      </p>
    </div>
  );
}
