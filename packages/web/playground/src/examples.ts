/** Texts to begin with, made up. */
import type { Lang } from "../../src/choices/choices.ts";

export interface Example {
  readonly text: string;
  readonly published: string;
  readonly outlet: string;
}

export const EXAMPLES: Readonly<Record<Lang, Example>> = {
  en: {
    outlet: "The Valley Post",
    published: "2024-04-10",
    text: `Floods in the Marem valley killed at least 31 people and left about 4,000 homeless, the provincial governor, Salma Idris, said on Tuesday. A spokesman for the city hospital told the state news agency that 38 people had died.

The interior ministry withdrew its earlier count of 52 dead and said it had been published by mistake. Internet access in the valley has been cut since Monday evening. The opposition blamed the government for the collapse of the old dam, while the government said heavy rain was the cause.

The head of the water authority, Karim Dallal, resigned on Wednesday.`,
  },
  ar: {
    outlet: "بريد الوادي",
    published: "2024-04-10",
    text: `قالت محافظة الإقليم سلمى إدريس، الثلاثاء، إن السيول في وادي مارم أودت بحياة ٣١ شخصاً على الأقل وشردت نحو ٤ آلاف. ونقلت وكالة الأنباء الرسمية عن متحدث باسم مستشفى المدينة أن عدد القتلى بلغ ٣٨ قتيلاً.

وسحبت وزارة الداخلية حصيلة سابقة تحدثت عن مقتل ٥٢ شخصاً، وقالت إنها نُشرت خطأ. وانقطعت خدمة الإنترنت عن الوادي منذ مساء الاثنين. وحمّلت المعارضة الحكومة مسؤولية انهيار السد القديم، فيما قالت الحكومة إن الأمطار الغزيرة هي السبب.

واستقال رئيس هيئة المياه كريم دلال، الأربعاء.`,
  },
};
