/** Folded words whose dot does not end a sentence, titles, months and what stands in the names of bodies and places. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr prof rev hon fr gen lt col sgt cpl capt cmdr maj adm brig pvt supt insp det sen rep gov pres atty asst dept " +
    "st mt ft sr jr vs nos fig vol rs approx est inc ltd corp co bros jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri " +
    "calif fla conn ariz tenn ala ark colo ind kan ky md mich minn neb nev okla pa tex va vt wis wyo ga " +
    "ave blvd rd e.g i.e u.s u.k u.n u.s.a p.m a.m ph.d m.d b.a maj.gen lt.gen lt.col messrs mme mlle"
  ).split(" "),
);
