/** The browser of tests, pictures and benchmarks. */
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as browsers } from "playwright-core";

/** The system's own browser is not asked for: one comes from a package, and is the same everywhere. */
export async function startBrowser(): Promise<Browser> {
  return browsers.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((argument) => argument !== "--single-process"), "--disable-gpu"],
  });
}
