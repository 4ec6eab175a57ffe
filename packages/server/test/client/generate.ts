/**
 * Writes docs/openapi.json, and the types of the client that the tests drive the API with:
 *
 *     node --conditions=isnad-source --import tsx packages/server/test/client/generate.ts
 */
import { writeFileSync } from "node:fs";
import { documentOf, FILES, typesOf, written } from "./document.ts";

const document = await documentOf();
writeFileSync(FILES.document, written(document));
writeFileSync(FILES.types, await typesOf(document));
