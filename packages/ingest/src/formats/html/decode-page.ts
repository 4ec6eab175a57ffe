/** A page's bytes to its characters: byte order mark, header, what its own head says, else as any text. */
import { decode } from "../../bytes/decode.ts";

const HEAD_BYTES = 4096;
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/iu;

export interface DecodedPage {
  readonly text: string;
  /** Null where some of the bytes are no characters of it. */
  readonly encoding: string | null;
}

export async function decodePage(
  bytes: Uint8Array,
  { from, encoding }: { readonly from: string; readonly encoding?: string | undefined },
): Promise<DecodedPage> {
  if (encoding !== undefined) return decode(bytes, { from, encoding });
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES));
  const said = CHARSET.exec(head)?.[1]?.toLowerCase();
  // what cannot be read at all is not what it says it is; UTF-8 that calls itself something else is still UTF-8
  if (said === undefined || !isEncoding(said) || /^utf-?16/u.test(said)) return decode(bytes, { from });
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return pageText(bytes, said, from);
  }
}

/** A page says utf-8 and one advert in it is not: browsers show it, so its few odd bytes are marked and not refused. */
async function pageText(bytes: Uint8Array, said: string, from: string): Promise<DecodedPage> {
  if (new TextDecoder(said).encoding !== "utf-8") return decode(bytes, { from, encoding: said });
  const text = new TextDecoder().decode(bytes);
  const odd = text.match(/\ufffd/gu)?.length ?? 0;
  return odd <= text.length / 1000 ? { text, encoding: null } : decode(bytes, { from });
}

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== "";
  } catch {
    return false;
  }
}
