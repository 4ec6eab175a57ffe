/** A proof of a dossier, and the claims of one as JSON-LD: made in a folder that is gone afterwards. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportProof, type Ledger } from "@isnad/ledger";

/** A zip that a stranger can check offline. @throws Fault `ledger.no-dossier` */
export const proofOf = (ledger: Ledger, dossier: string): Promise<Buffer> =>
  inFolder(async (folder) => {
    const to = join(folder, "proof.zip");
    await exportProof(ledger, { to, dossier });
    return readFile(to);
  });

/** Each claim a W3C Web Annotation with its provenance. @throws Fault `ledger.no-dossier` */
export const jsonLdOf = (ledger: Ledger, dossier: string): Promise<Buffer> =>
  inFolder(async (folder) => {
    const to = join(folder, "proof");
    await exportProof(ledger, { to, dossier });
    return readFile(join(to, "claims.jsonld"));
  });

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "isnad-export-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
