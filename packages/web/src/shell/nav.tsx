import { useSession } from "../api/session.ts";
import { useWords } from "../choices/provider.tsx";
import { Link } from "../router/link.tsx";
import { to, type ViewName } from "../router/to.ts";
import type { RouteName } from "../routes.ts";
import styles from "./shell.module.css";

const LOOK: readonly ViewName[] = ["timeline", "people", "conditions", "explanations", "places", "sources"];

/** The views of the dossier; what one may not do is not offered. */
export function Nav({ dossier, route }: { readonly dossier: string; readonly route: RouteName | null }) {
  const { room } = useWords();
  const { session, may } = useSession();
  const work: readonly ViewName[] = [
    "search",
    ...(may("analyst") ? (["review", "add"] as const) : []),
    ...(session?.open === false && may("admin") ? (["access"] as const) : []),
  ];
  const item = (name: ViewName, push = false) => (
    <li key={name} className={push ? styles["push"] : undefined}>
      <Link to={to.view(dossier, name)} aria-current={route === name ? "page" : undefined}>
        {room.views[name]}
      </Link>
    </li>
  );
  return (
    <nav className={`${styles["nav"]} screen small`} aria-label={room.name}>
      <ul>
        <li>
          <Link to={to.now(dossier)} aria-current={route === "now" ? "page" : undefined}>
            {room.views.now}
          </Link>
        </li>
        {LOOK.map((name) => item(name))}
        {work.map((name, index) => item(name, index === 0))}
      </ul>
    </nav>
  );
}
