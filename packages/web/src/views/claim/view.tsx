/** A claim's address leads to its words: its report, at its span. */
import { useEffect } from "react";
import { useOfDossier } from "../../api/queries.ts";
import type { Claim } from "../../api/types.ts";
import { Answer, Loading } from "../../parts/states.tsx";
import { go, withParams } from "../../router/here.ts";
import { to } from "../../router/to.ts";
import type { ViewProps } from "../../routes.ts";
import { useDossier } from "../../shell/dossier.ts";
import { useAsOf } from "../../time/as-of.ts";

export default function ClaimView({ params }: ViewProps) {
  const dossier = useDossier();
  const { asOf } = useAsOf();
  const asked = useOfDossier<Claim>(["claims", params["id"] ?? ""]);
  const claim = asked.data;
  useEffect(() => {
    if (claim !== undefined) go(withParams(to.report(dossier, claim.report, claim.span), { asOf }), { replace: true });
  }, [claim, dossier, asOf]);
  return <Answer to={asked}>{() => <Loading />}</Answer>;
}
