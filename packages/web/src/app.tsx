/** The room: what every view stands in. */
import { QueryClientProvider } from "@tanstack/react-query";
import { type ComponentType, lazy, Suspense } from "react";
import { queries } from "./api/queries.ts";
import { ChoicesProvider } from "./choices/provider.tsx";
import { Loading } from "./parts/states.tsx";
import { usePath } from "./router/here.ts";
import { ROUTES, type RouteName, routeOf, type ViewProps } from "./routes.ts";
import { Guard } from "./shell/guard.tsx";
import { NotFound } from "./shell/not-found.tsx";
import { Shell } from "./shell/shell.tsx";

const VIEWS = new Map<RouteName, ComponentType<ViewProps>>(ROUTES.map(({ name, load }) => [name, lazy(load)]));

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <ChoicesProvider>
        <Page />
      </ChoicesProvider>
    </QueryClientProvider>
  );
}

function Page() {
  const path = usePath();
  const found = routeOf(path);
  const View = found === null ? undefined : VIEWS.get(found.route.name);
  return (
    <Shell dossier={found?.params["dossier"] ?? null} route={found?.route.name ?? null}>
      {found === null || View === undefined ? (
        <NotFound />
      ) : (
        <Guard key={path}>
          <Suspense fallback={<Loading />}>
            <View params={found.params} />
          </Suspense>
        </Guard>
      )}
    </Shell>
  );
}
