/** Links, tokens and sessions of one person; a secret is shown once. */
import { useState } from "react";
import { ask } from "../../api/fetch.ts";
import { useApi } from "../../api/queries.ts";
import type { Page } from "../../api/types.ts";
import { useSay } from "../../choices/provider.tsx";
import { Answer } from "../../parts/states.tsx";
import { When } from "../../parts/when.tsx";
import { shown } from "../../text/controls.ts";
import type { Credential, Issued, Person } from "../shapes.ts";
import styles from "./access.module.css";
import { WORDS } from "./words.ts";

interface CredentialsProps {
  readonly person: Person;
  readonly act: (doing: Promise<unknown>) => Promise<unknown>;
}

export function Credentials({ person, act }: CredentialsProps) {
  const say = useSay(WORDS);
  const path = `/api/people/${encodeURIComponent(person.id)}/tokens`;
  const asked = useApi<Page<Credential>>(path, { limit: 200 });
  const [issued, setIssued] = useState<Issued | null>(null);
  const [purpose, setPurpose] = useState("");
  const name = shown(person.name);
  const make = (kind: "link" | "token") => {
    const about = purpose.trim();
    const body = { kind, ...(kind === "token" && about !== "" ? { about } : {}) };
    void act(ask<Issued>(path, { method: "POST", body }).then(setIssued));
  };
  return (
    <div className={styles["asking"]}>
      <h3>
        <bdi>{say.tokens.replace("#", name)}</bdi>
      </h3>
      <div className={styles["row"]}>
        <button type="button" onClick={() => make("link")}>
          {say.link}
        </button>
        <label className="small">
          <span className="faint">{say.tokenFor}</span>{" "}
          <input
            type="text"
            dir="auto"
            value={purpose}
            maxLength={60}
            onChange={(event) => setPurpose(event.target.value)}
          />
        </label>
        <button type="button" onClick={() => make("token")}>
          {say.token}
        </button>
      </div>
      {issued === null ? null : <Secret issued={issued} name={name} />}
      <Answer to={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="faint small">{say.tokensNone}</p>
          ) : (
            <ul className="ruled small">
              {items.map(({ id, kind, about, madeAt, expiresAt, lastUsed }) => (
                <li key={id} className={styles["person"]}>
                  <span>
                    {say.kinds[kind]}
                    {about === null ? null : (
                      <>
                        : <bdi>{shown(about)}</bdi>
                      </>
                    )}{" "}
                    <code dir="ltr">{id.slice(0, 16)}</code>
                  </span>
                  <span className="faint">
                    {say.made} <When iso={madeAt} />
                    {expiresAt === null ? null : (
                      <>
                        {" · "}
                        {say.expires} <When iso={expiresAt} />
                      </>
                    )}
                    {lastUsed === null ? null : (
                      <>
                        {" · "}
                        {say.used} <When iso={lastUsed} />
                      </>
                    )}
                  </span>
                  <button
                    type="button"
                    className="plain"
                    onClick={() => void act(ask(`${path}/${encodeURIComponent(id)}`, { method: "DELETE" }))}
                  >
                    {say.takeBack}
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </div>
  );
}

function Secret({ issued, name }: { readonly issued: Issued; readonly name: string }) {
  const say = useSay(WORDS);
  const [copied, setCopied] = useState(false);
  const link = issued.address !== undefined;
  const secret = issued.address === undefined ? issued.secret : new URL(issued.address, location.origin).href;
  return (
    <div className={styles["secret"]} role="status">
      <p>
        <bdi>{(link ? say.issuedLink : say.issuedToken).replace("#", name)}</bdi>
      </p>
      <p className={styles["row"]}>
        <code dir="ltr" data-secret>
          {secret}
        </code>
        <button
          type="button"
          onClick={() =>
            void navigator.clipboard
              .writeText(secret)
              .then(() => setCopied(true))
              .catch(() => setCopied(false))
          }
        >
          {copied ? say.copied : say.copy}
        </button>
      </p>
    </div>
  );
}
