import { type ReactNode, useEffect, useRef, useState } from "react";
import { dossierPath } from "../api/fetch.ts";
import { useLive } from "../api/live.ts";
import { useApi } from "../api/queries.ts";
import type { Dossier } from "../api/types.ts";
import { useWords } from "../choices/provider.tsx";
import { ShowWordsProvider } from "../parts/show-words.tsx";
import { usePath } from "../router/here.ts";
import { Link } from "../router/link.tsx";
import { to } from "../router/to.ts";
import type { RouteName } from "../routes.ts";
import { YearContext } from "../time/year.ts";
import { AsOfLine } from "./as-of-line.tsx";
import { ChoicesMenu, LanguageSwitch } from "./choices-menu.tsx";
import { DossierContext } from "./dossier.ts";
import { DossierPicker } from "./dossier-picker.tsx";
import { Nav } from "./nav.tsx";
import { Person } from "./person.tsx";
import { TabContext } from "./tab.tsx";
import { TakeWith } from "./take-with.tsx";
import styles from "./shell.module.css";

interface ShellProps {
  readonly dossier: string | null;
  /** The view that is shown; null where the address is none of ours. */
  readonly route: RouteName | null;
  readonly children: ReactNode;
}

/** What stands around every view: whose dossier, as of when, in which language, where else to go. */
export function Shell({ dossier, route, children }: ShellProps) {
  const { room } = useWords();
  const main = useRef<HTMLElement>(null);
  const [own, setOwn] = useState<string | null>(null);
  const title = own ?? viewName(route, room);
  const about = useApi<Dossier>(dossier === null ? null : dossierPath(dossier));
  const path = usePath();
  const came = useRef(path);
  useEffect(() => {
    // who hears the page, or goes by keyboard, is taken to the new view
    if (came.current !== path) main.current?.focus({ preventScroll: true });
    came.current = path;
  }, [path]);
  useEffect(() => {
    document.title = [title, dossier, room.name].filter((part) => part !== null).join(" · ");
  }, [title, dossier, room]);
  return (
    <DossierContext value={dossier}>
      {dossier === null ? null : <Live dossier={dossier} />}
      <a
        className={styles["skip"]}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {room.skip}
      </a>
      <header className={styles["top"]}>
        <div className={styles["bar"]}>
          <div className={styles["brand"]}>
            <Link to={to.start} className={styles["name"]}>
              {room.name}
            </Link>
            {dossier === null ? null : <DossierPicker dossier={dossier} />}
          </div>
          <div className={`${styles["tools"]} screen`}>
            <Person />
            <LanguageSwitch />
            <ChoicesMenu />
          </div>
        </div>
        {dossier === null ? null : (
          <>
            <Nav dossier={dossier} route={route} />
            <div className={styles["asOf"]}>
              <AsOfLine dossier={dossier} />
            </div>
          </>
        )}
      </header>
      <main id="main" className={styles["main"]} ref={main} tabIndex={-1}>
        <YearContext value={about.data?.last?.slice(0, 4) ?? null}>
          <TabContext value={setOwn}>
            {dossier === null ? children : <ShowWordsProvider>{children}</ShowWordsProvider>}
          </TabContext>
        </YearContext>
      </main>
      {dossier === null ? null : <TakeWith dossier={dossier} />}
    </DossierContext>
  );
}

/** What a view is called; null where the page is on its way to another. */
const viewName = (route: RouteName | null, room: ReturnType<typeof useWords>["room"]) =>
  route === null || route === "claim" || route === "sign-in" ? null : room.views[route];

function Live({ dossier }: { readonly dossier: string }) {
  useLive(dossier);
  return null;
}
