import { useSession } from "../../api/session.ts";
import { useSay } from "../../choices/provider.tsx";
import { Link } from "../../router/link.tsx";
import { shown } from "../../text/controls.ts";
import styles from "./decide.module.css";
import { WORDS } from "./words.ts";

/** Why somebody who reads here cannot write, and what would change that. */
export function MayNot() {
  const say = useSay(WORDS);
  const { session } = useSession();
  if (session === null) return null;
  return (
    <p className={`${styles["mayNot"]} small`} role="note">
      <strong>{say.mayNot}</strong>{" "}
      {session.person === null ? (
        <>
          {say.mayNotSignedOut}{" "}
          <Link to={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`}>{say.signIn}</Link>
        </>
      ) : (
        <bdi>{say.mayNotReader.replace("#", shown(session.person.name))}</bdi>
      )}
    </p>
  );
}
