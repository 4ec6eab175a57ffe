import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: [
    "en.name.place",
    "en.name.site",
    "en.name.organization",
    "en.name.institution",
    "en.name.acronym",
    "en.name.titled",
    "en.name.given",
    "en.name.run",
    "en.name.surname",
    "en.name.lone",
  ],
  lang: "en",
  stage: "names",
  cases: [
    { say: "The delegation left for Norway.", means: [{ name: "Norway", kind: "place", place: { country: "NO" } }] },
    { say: "The bridge over the Krambo River fell.", means: [{ name: "Krambo River", kind: "place" }] },
    { say: "It was told to Reuters by phone.", means: [{ name: "Reuters", kind: "organization" }] },
    { say: "The Ministry of Health counted them.", means: [{ name: "Ministry of Health", kind: "organization" }] },
    {
      say: "He told the Northern Treaty Organization (NOTO), and later NOTO agreed with everything in it.",
      means: [{ name: "Northern Treaty Organization", variants: ["Northern Treaty Organization", "NOTO"] }],
    },
    { say: "It was a decision of the KRMB.", means: [{ name: "KRMB", kind: "organization" }] },
    {
      say: "Bulgarian Foreign Minister Krambo Dulov arrived, and Dulov spoke.",
      means: [{ name: "Krambo Dulov", kind: "person", variants: ["Krambo Dulov", "Dulov"] }],
    },
    // the family's name first, and a given name with a hyphen
    {
      say: "President Dul Kram-su resigned, and Dul left.",
      means: [{ name: "Dul Kram-su", kind: "person", variants: ["Dul Kram-su", "Dul"] }],
    },
    { say: "The economist Hentra Dulov-era plans failed.", means: [{ name: "Hentra Dulov", kind: "person" }] },
    { say: "The economist Krambo Dulov agreed.", means: [{ name: "Krambo Dulov", kind: "person" }] },
    { say: "We asked Peter Krambo-Dulov.", means: [{ name: "Peter Krambo-Dulov", kind: "person" }] },
    { say: "It was signed by Hentra Dulov.", means: [{ name: "Hentra Dulov", kind: "person" }] },
    { say: "He drove to a house in Krambodol.", means: [{ name: "Krambodol", kind: "place" }] },
    { say: ["Police came on Sunday.", "However, nobody left.", "The Russian team won."], means: [] },
  ],
});
