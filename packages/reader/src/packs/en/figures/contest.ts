/** What counts nothing in a report of a race for an office: voters, delegates, wins, debates and whatever else is enumerated. */
import type { FigureCandidate } from "../../../figures/candidate.ts";
import type { Frames } from "./frames.ts";

/** The figures without those that only such a report has. Votes, shares of them and jobs stay, and so does whoever came to harm. */
export const withoutContest = (candidates: FigureCandidate[], frames: Frames): FigureCandidate[] =>
  frames.has("contest") ? candidates.filter((candidate) => !isOfContest(candidate)) : candidates;

/** A weak rule, with nothing said of those counted. */
const isOfContest = ({ rule, measure, group }: FigureCandidate): boolean =>
  (rule === "en.figure.counted" && !/(?:votes|ballots|seats|jobs|posts|positions)$/i.test(group)) ||
  (measure === "other_people" && (rule === "en.figure.of-the-report" || rule === "en.figure.toll")) ||
  (measure === "other" && rule === "en.figure.percent");
