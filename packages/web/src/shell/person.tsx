import { signOut, useSession } from "../api/session.ts";
import { useWords } from "../choices/provider.tsx";
import { Link } from "../router/link.tsx";
import styles from "./shell.module.css";

/** Who is reading; nothing where the server asks nobody (`--open`). */
export function Person() {
  const { room } = useWords();
  const { session } = useSession();
  if (session === null || session.open) return null;
  if (session.person === null)
    return (
      <Link to={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`}>{room.session.signIn}</Link>
    );
  return (
    <span className="small">
      <bdi className={styles["wide"]}>{session.person.name}</bdi>{" "}
      <button type="button" className="plain" onClick={() => void signOut()}>
        {room.session.signOut}
      </button>
    </span>
  );
}
