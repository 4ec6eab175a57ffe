import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: ["en.attribution.signed-post", "en.attribution.posted-by"],
  lang: "en",
  stage: "attributions",
  cases: [
    {
      say: "Two ferries are stuck off the pier. Stay away from the harbour — Port of Lund (@portlund) May 3, 2019",
      means: [{ source: "Port of Lund", content: ["Two ferries are stuck off the pier. Stay away from the harbour"] }],
    },
    {
      say: "The school is closed until further notice. Posted by Brookside School on Friday, 3 May 2019",
      means: [{ source: "Brookside School", cue: "Posted by" }],
    },
  ],
  not: ["The harbour — a deep one — was closed (again).", "A note posted by the door told them."],
});
