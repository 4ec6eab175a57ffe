/** People and what they sign in with. */
import { type FormEvent, useState } from "react";
import { ask } from "../../api/fetch.ts";
import { queries, useApi } from "../../api/queries.ts";
import { useSession } from "../../api/session.ts";
import type { Page, Role } from "../../api/types.ts";
import { useSay } from "../../choices/provider.tsx";
import { Section } from "../../parts/section.tsx";
import { Answer, Failed } from "../../parts/states.tsx";
import { When } from "../../parts/when.tsx";
import { shown } from "../../text/controls.ts";
import type { Person } from "../shapes.ts";
import styles from "./access.module.css";
import { Credentials } from "./credentials.tsx";
import { WORDS } from "./words.ts";

const ROLES: readonly Role[] = ["reader", "analyst", "admin"];
const again = () =>
  queries.invalidateQueries({
    predicate: ({ queryKey }) => typeof queryKey[1] === "string" && /^\/api\/(people|audit)/u.test(queryKey[1]),
  });

export function People() {
  const say = useSay(WORDS);
  const asked = useApi<Page<Person>>("/api/people", { limit: 500 });
  const [error, setError] = useState<unknown>(null);
  const act = (doing: Promise<unknown>) => {
    setError(null);
    return doing.then(again).catch((error: unknown) => setError(error));
  };
  return (
    <Section title={say.people}>
      {error === null ? null : <Failed error={error} />}
      <Answer to={asked}>
        {({ items }) => (
          <ul className="ruled">
            {items.map((person) => (
              <One key={person.id} person={person} act={act} />
            ))}
          </ul>
        )}
      </Answer>
      <Add act={act} />
    </Section>
  );
}

interface OneProps {
  readonly person: Person;
  readonly act: (doing: Promise<unknown>) => Promise<unknown>;
}

function One({ person, act }: OneProps) {
  const say = useSay(WORDS);
  const { session } = useSession();
  const [open, setOpen] = useState<"credentials" | "remove" | null>(null);
  const me = session?.person?.id === person.id;
  const name = shown(person.name);
  const path = `/api/people/${encodeURIComponent(person.id)}`;
  return (
    <li>
      <div className={styles["person"]}>
        <span className={styles["name"]}>
          <bdi>{name}</bdi>
          {me ? <span className="faint"> ({say.you})</span> : null}
        </span>
        <select
          aria-label={`${say.role}: ${name}`}
          value={person.role}
          onChange={(event) => void act(ask(path, { method: "PATCH", body: { role: event.target.value } }))}
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {say.roles[role]}
            </option>
          ))}
        </select>
        <span className="faint small">
          {say.since} <When iso={person.addedAt} style="day" />
        </span>
        <button
          type="button"
          className="plain small"
          aria-expanded={open === "credentials"}
          onClick={() => setOpen(open === "credentials" ? null : "credentials")}
        >
          {say.manage}
        </button>
        <button
          type="button"
          className="plain small"
          aria-expanded={open === "remove"}
          onClick={() => setOpen(open === "remove" ? null : "remove")}
        >
          {say.remove}
        </button>
      </div>
      {open === "credentials" ? <Credentials person={person} act={act} /> : null}
      {open === "remove" ? (
        <div className={styles["asking"]}>
          <p>
            <bdi>{say.removeAsk.replace("#", name)}</bdi>
          </p>
          <p className={styles["row"]}>
            <button type="button" className={styles["grave"]} onClick={() => void act(ask(path, { method: "DELETE" }))}>
              <bdi>{say.removeYes.replace("#", name)}</bdi>
            </button>
            <button type="button" className="plain" onClick={() => setOpen(null)}>
              {say.cancel}
            </button>
          </p>
        </div>
      ) : null}
    </li>
  );
}

function Add({ act }: Pick<OneProps, "act">) {
  const say = useSay(WORDS);
  const [name, setName] = useState("");
  const [role, setRole] = useState<Role>("reader");
  const [told, setTold] = useState("");
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") {
      setTold(say.nameNeeded);
      return;
    }
    void act(ask("/api/people", { method: "POST", body: { name: name.trim(), role } }).then(() => setName("")));
  };
  return (
    <form onSubmit={add} className={styles["addForm"]} aria-label={say.addTitle} noValidate>
      <h3>{say.addTitle}</h3>
      <div className={styles["row"]}>
        <label>
          <span className="faint small">{say.name}</span>{" "}
          <input
            type="text"
            dir="auto"
            value={name}
            maxLength={100}
            autoComplete="off"
            aria-invalid={told !== "" || undefined}
            onChange={(event) => {
              setName(event.target.value);
              setTold("");
            }}
          />
        </label>
        <label>
          <span className="faint small">{say.role}</span>{" "}
          <select value={role} onChange={(event) => setRole(event.target.value as Role)}>
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {say.roles[one]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{say.add}</button>
      </div>
      <p className="faint small" role="status">
        {told === "" ? say.rolesMean[role] : told}
      </p>
    </form>
  );
}
