/** Signing in: with the token of the address, which leaves it at once, or with one that is pasted. */
import { type FormEvent, useEffect, useRef, useState } from "react";
import { problemOf } from "../../api/problem.ts";
import { signIn, signOut, useSession } from "../../api/session.ts";
import { useSay, useWords } from "../../choices/provider.tsx";
import { Failed, Loading } from "../../parts/states.tsx";
import { go } from "../../router/here.ts";
import { Link } from "../../router/link.tsx";
import { to } from "../../router/to.ts";
import { shown } from "../../text/controls.ts";
import styles from "../access/access.module.css";
import { nextOf, tokenIn } from "../access/token.ts";
import { WORDS } from "../access/words.ts";

const next = () => nextOf(new URLSearchParams(location.search).get("next"), location.origin);

export default function SignInView() {
  const { signIn: say } = useSay(WORDS);
  const { room } = useWords();
  const { session, failed } = useSession();
  const [given, setGiven] = useState("");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [told, setTold] = useState("");
  const taken = useRef(false);

  const enter = async (token: string) => {
    setBusy(true);
    setError(null);
    setTold("");
    try {
      await signIn(token);
      go(next(), { replace: true });
    } catch (error) {
      setError(error);
    } finally {
      setBusy(false);
    }
  };
  useEffect(() => {
    if (taken.current || !location.hash.includes("token=")) return;
    taken.current = true;
    const token = tokenIn(location.hash);
    history.replaceState(null, "", location.pathname + location.search);
    if (token !== null) void enter(token);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const token = tokenIn(given);
    if (token === null) {
      setTold(say.empty);
      return;
    }
    setGiven("");
    void enter(token);
  };
  if (failed !== null) return <Failed error={failed} />;
  if (session === null) return <Loading />;
  if (busy) return <Loading>{say.busy}</Loading>;
  const { status, code } = problemOf(error);
  const refused = error !== null && (status === 401 || status === 403 || status === 404 || status === 400);
  return (
    <div className={styles["signIn"]}>
      <h1>{say.title}</h1>
      {session.open ? (
        <p>
          {say.open} <Link to={to.start}>{say.onwards}</Link>
        </p>
      ) : session.person === null ? (
        <>
          <p className="faint">{say.lead}</p>
          {error === null ? null : refused ? (
            <p role="alert" className={styles["refused"]}>
              <strong>{say.refused}</strong> {say.refusedNext}{" "}
              <span className="faint small">
                {room.failed.code}: <bdi>{code}</bdi>
              </span>
            </p>
          ) : (
            <Failed error={error} />
          )}
          <form onSubmit={submit} className={styles["form"]} noValidate>
            <label htmlFor="sign-in-token">{say.label}</label>
            <input
              id="sign-in-token"
              type="password"
              dir="ltr"
              autoComplete="off"
              spellCheck={false}
              value={given}
              aria-invalid={told !== "" || undefined}
              aria-describedby="sign-in-hint"
              onChange={(event) => {
                setGiven(event.target.value);
                setTold("");
              }}
            />
            <p id="sign-in-hint" className="faint small" role="status">
              {told === "" ? say.hint : told}
            </p>
            <p>
              <button type="submit">{say.do}</button>
            </p>
          </form>
        </>
      ) : (
        <>
          <p>
            <bdi>{say.already.replace("#", shown(session.person.name))}</bdi>
          </p>
          <p className={styles["row"]}>
            <Link to={to.start}>{say.onwards}</Link>
            <button type="button" onClick={() => void signOut()}>
              {say.out}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
