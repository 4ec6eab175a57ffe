import { corpus } from "../../../../test/corpus.ts";

/** What words travelled through, and what is no link. */
export default corpus({
  rules: ["en.attribution.subject-verb-clause", "en.attribution.content-verb-subject"],
  lang: "en",
  stage: "attributions",
  cases: [
    // spoken to
    {
      say: [
        "The mayor told Vell Matin that the bridge had fallen.",
        "The mayor told Vell Matin the bridge had fallen.",
      ],
      means: [{ source: "The mayor", via: [{ name: "Vell Matin", role: "outlet" }] }],
    },
    {
      say: "The mayor told Newsline 6 that the bridge had fallen.",
      means: [{ source: "The mayor", via: [{ name: "Newsline 6", role: "outlet" }] }],
    },
    {
      say: "The mayor told Radio Vell that the bridge had fallen, adding that the road was cut.",
      means: [
        { source: "The mayor", via: [{ name: "Radio Vell", role: "outlet" }] },
        { source: null, cue: "adding", via: [{ name: "Radio Vell" }] },
      ],
    },
    {
      say: [
        "The mayor told Maria Lopez that the bridge had fallen.",
        "The mayor told Senator Brown that the bridge had fallen.",
        "The mayor told Parliament that the bridge had fallen.",
        "The mayor told the Environment Agency that the bridge had fallen.",
        "The mayor told New York that the bridge had fallen.",
        "The mayor told reporters that the bridge had fallen.",
      ],
      means: [{ source: "The mayor", via: [] }],
    },
    // where the sentence begins with it, or it stands behind the cue, the speaker, the object
    {
      say: [
        "On Telegram, the council said the bridge had fallen.",
        "The council said on Telegram that the bridge had fallen.",
        "The bridge had fallen, said the council in a post on Telegram.",
      ],
      means: [{ via: [{ name: "Telegram", role: "medium" }] }],
    },
    {
      say: "The spokesman said in remarks carried by the national news agency that the bridge had fallen.",
      means: [{ source: "The spokesman", via: [{ name: "the national news agency", role: "agency" }] }],
    },
    {
      say: "The mayor confirmed the losses in an email to Harbour News.",
      means: [
        {
          source: "The mayor",
          content: ["the losses"],
          via: [
            { name: "email", role: "medium" },
            { name: "Harbour News", role: "outlet" },
          ],
        },
      ],
    },
    // between speaker and verb
    {
      say: "The envoy, quoted by the agency Vell-Inform, said that the bridge had fallen.",
      means: [{ source: "The envoy", via: [{ name: "the agency Vell-Inform" }] }],
    },
    {
      say: "Residents interviewed by the newspaper Gazeta Vell said that the bridge had fallen.",
      means: [{ via: [{ name: "the newspaper Gazeta Vell", role: "outlet" }] }],
    },
    // no media
    {
      say: [
        "The council said at the National Press Club that the bridge had fallen.",
        "The council said in a daily bulletin that the bridge had fallen.",
        "The council said in a letter that the bridge had fallen.",
      ],
      means: [{ source: "The council", via: [] }],
    },
  ],
});
