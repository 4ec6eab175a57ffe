/** Whom a pronoun, or a verb with no subject, means: by who the sentences before are about, not only by who spoke. */
import { expect, test } from "vitest";
import { read } from "../../../read.ts";

/** Who said the last thing of a text, by the fullest name or words that the reading has for them. */
function lastSpeaker(text: string): string | null {
  const { attributions, names } = read({ lang: "en", text, published: "2021-03-04" });
  const speaker = attributions.at(-1)?.speaker ?? null;
  return names.find(({ id }) => id === speaker)?.name ?? speaker;
}

test.each([
  // whom the sentence before is about, whatever stands between them and their verb
  [
    "A nurse said it was loud. Tomas Veld, 44, a porter from Arnhem, was at the gate. He said the roof fell.",
    "Tomas Veld",
  ],
  [
    "Police said the road was shut.\n\nLena Duarte, whose brother is missing, had waited all night.\n\n“Nobody calls us,” she said.",
    "Lena Duarte",
  ],
  ["When Ilse Marten reached the quay the boat had gone. “I saw only smoke,” she said.", "Ilse Marten"],
  ["Interior Minister Paul Osei has closed nine other quarries. He promised help to every family.", "Paul Osei"],
  // it is the sentence that is about them, not one that is told
  ["Doctor Anna Keller said one woman was better. She said two men were in danger.", "Anna Keller"],
  ["Governor Karl Imhof spoke at noon. “A boy of nine is among the dead,” he wrote.", "Karl Imhof"],
  // "she" is a woman, "he" a man, as far as a given name or what was said of them tells
  ["Maria Soto said the bridge was safe. Pedro Ruiz said it was not. She said she had crossed it.", "Maria Soto"],
  ["Robin Hale said she had seen it. Jack Moor denied that. She said it was late.", "Robin Hale"],
  ["The minister's wife, Elena Brandt, said nothing was taken. Later she said a ring was gone.", "Elena Brandt"],
  // "it" is a body: by its name, by what it is called, by what is said behind its name
  [
    "The aid group Open Hands said nine boats were lost. Karl Imhof denied that. It said two more were missing.",
    "The aid group Open Hands",
  ],
  [
    "Vessel Watch North, a volunteer hotline, disputed that account. It said it had called twice.",
    "Vessel Watch North",
  ],
  ["A wooden boat capsized off the islands, the coast guard said. It said nine people drowned.", "the coast guard"],
  ["PORT VALE — A tower fell on Monday, the port authority said. It warned of more rain.", "the port authority"],
  // one office over two fields is one person
  [
    "The Mines and Energy Minister Hernan Duque said the pit was safe. “Do not speak of neglect,” he said.",
    "Hernan Duque",
  ],
  // "who" is the last of those spoken to
  ["We spoke with a harbour diver who told our reporter his crew was safe. He said two were hurt.", "a harbour diver"],
  // where something was done is not who did it
  ["Porters marched along Harbour Street chanting “Pay us!”", "Porters"],
  // a verb with no subject has its sentence's
  ["Sailors said the sea was calm. President Jomo Kilonzi cut short a visit and ordered an inquiry.", "Jomo Kilonzi"],
])("%s", (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker);
});
