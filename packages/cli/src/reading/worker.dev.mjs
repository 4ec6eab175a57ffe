// The thread of `worker.ts` as written: Node does not hand tsx, which the tests run under, on to threads.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
