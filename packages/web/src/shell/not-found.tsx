import { Failed } from "../parts/states.tsx";
import { ProblemError } from "../api/problem.ts";

const MISSING = new ProblemError({ status: 404, code: "web.no-such-address", title: "", detail: "", remedy: "" });

export const NotFound = () => <Failed error={MISSING} />;
