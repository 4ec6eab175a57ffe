/** As much of it as fonts.ts uses; the package brings no types. */
declare module "subset-font" {
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options?: { readonly targetFormat?: "woff2" },
  ): Promise<Uint8Array>;
}
