/** People told of together, and those told of behind others: what befell the first of a list befell each. */
import { expect, it } from "vitest";
import { read } from "../../../read.ts";

const told = (text: string) =>
  read({ lang: "en", published: "2019-05-07", text })
    .figures.map(({ measure, value }) => `${measure} ${value}`)
    .join(", ");

it.each([
  ["The landslide killed a mother and her two children.", "killed 1, killed 2"],
  ["The fire killed Adam Toll and his four sons.", "killed 4"],
  ["The shell wounded a policeman, a child and two street vendors.", "injured 1, injured 1, injured 2"],
  ["The shell wounded a clerk, a child and a street vendor.", "injured 1, injured 1, injured 1"],
  ["Police arrested the owner of the boat and six deckhands.", "arrested 6"],
  ["Rebels killed a colonel, the head of the unit, and two captains.", "killed 1, killed 2"],
  ["The army said it had killed the group's leader along with seven fighters.", "killed 7"],
  ["The wall killed the foreman as well as three labourers.", "killed 3"],
  ["The storm killed a woman on the island and four fishermen off the cape.", "killed 1, killed 4"],
  ["The deaths of a nun and two orphans shocked the town.", "killed 1, killed 2"],
  ["Twelve died. The victims include a bride and 11 guests.", "killed 12, killed 11"],
  ["Among the dead were a nurse and four patients.", "killed 1, killed 4"],
  ["The dead are a couple from the coast and their two sons.", "killed 2, killed 2"],
  ["The injured included a ten-year-old boy and a nun.", "injured 1, injured 1"],
  ["The dead: a woman, 34, and her two sons, 6 and 9.", "killed 1, killed 2"],
  ["Killed in the raid were two commanders and a driver.", "killed 2, killed 1"],
  ["Also hurt was a passer-by.", "injured 1"],
  ["They killed a soldier and wounded another.", "killed 1, injured 1"],
  ["A man was killed and another seriously injured.", "killed 1, injured 1"],
  ["Ten people were hurt, one of them seriously.", "injured 10, injured 1"],
  ["None of the 180 passengers survived.", "killed 180"],
  ["Neither of its two pilots survived.", "killed 2"],
  ["Eleven people were taken to Saint Hilda Hospital.", "injured 11"],
  ["He was arrested along with two aides.", "arrested 2"],
  ["A judge was shot dead along with his driver and two guards.", "killed 1, killed 2"],
  ["He died with his wife and two daughters.", "killed 2"],
  ["He was one of 14 people executed last year.", "killed 14"],
  ["Four hostages were shot, two fatally.", "injured 4, killed 2"],
  ["Troops opened fire, wounding a dozen people and killing one.", "injured 12, killed 1"],
  ["The clinic said that one was in critical condition.", "injured 1"],
  ["The 37 people they abducted were unharmed.", "abducted 37"],
  ["Most of the 37 people whom the army arrested speak no English.", "arrested 37"],
  ["The quake killed in excess of 300 people.", "killed 300"],
  ["The quake killed a staggering 3,000 people and hurt close on 9,000.", "killed 3000, injured 9000"],
  ["A court convicted 28 people of taking part in riots.", "charged 28"],
  ["Nine people accused of killing a guard appeared in court.", "charged 9"],
  ["The two most seriously injured are technicians.", "injured 2"],
  ["A small plane carrying five people crashed, killing all aboard.", "killed 5"],
  ["A plane with five people on board crashed. There were no survivors.", "killed 5"],
  ["A ferry with 150 people aboard sank and all but 12 drowned.", "other_people 150, rescued 12"],
  [
    "The toll rose to 73 on Sunday, from 57 a day earlier, and a million people are homeless.",
    "killed 73, killed 57, displaced 1000000",
  ],
  ["Two men suspected of smuggling have been taken into custody.", "arrested 2"],
  ["The rebels handed over 13 soldiers they had held since May.", "released 13"],
  ["A 19-year-old was killed.", "killed 1"],
  ["A court sentenced nine men to life in prison.", "charged 9"],
  ["A court jailed 71 people on Tuesday.", "charged 71"],
])("%s", (text, figures) => {
  expect(told(text)).toBe(figures);
});

it.each([
  // what another clause tells befell those of that clause alone
  ["Gunmen killed a judge and his driver, and two bystanders were hurt.", "killed 1, injured 2"],
  ["Police shot the driver, and two passers-by filmed it.", "other_people 2"],
  ["The president praised a nurse and two doctors.", "other_people 2"],
  ["The shell wounded a clerk, a father of four, and broke a window.", "injured 1"],
  ["None of the 12 sailors was injured.", "other_people 12"],
  ["The 12 people the mayor met live there.", "other_people 12"],
  ["He lost a slipper in the rush. Another escaped.", ""],
  ["KRLX 9 has asked the firm for comment.", ""],
  ["A plane with five people aboard crashed; two survived.", "other_people 5, rescued 2"],
  ["He came a day earlier and was arrested.", ""],
  ["A girl who slapped two soldiers was charged with 12 counts of assault.", "troops 2"],
  ["The minister arrived with three aides.", "other_people 3"],
  ["He was charged with two counts of arson.", ""],
  ["She was taken to another hospital.", ""],
  ["Police are looking for another man.", ""],
  // ages count nobody
  ["His passenger, 29, was airlifted to safety.", ""],
  ["Ann and Ben Toll, both 29 and from the coast, died.", ""],
])("not beyond: %s", (text, figures) => {
  expect(told(text)).toBe(figures);
});
