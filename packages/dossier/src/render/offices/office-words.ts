/** Words of offices that mean one thing in both languages, and those that say nothing of which office it is. Typed data. */

/** Concept and phrases, as they are folded when used; a longer phrase is looked for before a shorter one. */
export const OFFICES: readonly (readonly [concept: string, phrases: string])[] = [
  [
    "premier",
    "prime minister|premier|head of government|head of the government|رئيس الوزراء|رئيسة الوزراء|رئيس وزراء|رئيسة وزراء|رئيس الحكومة|رئيسة الحكومة|رئيس حكومة|رئيس مجلس الوزراء|رئيس لمجلس الوزراء|رئيس للوزراء|رئيس للحكومة|رئاسة الوزراء|رئاسة الحكومة",
  ],
  [
    "president",
    "president of the republic|head of state|head of the state|presidency|رئيس الجمهورية|رئيسة الجمهورية|رئيس للجمهورية|رئيس الدولة|رئيس للدولة|رئيس البلاد|رئيس للبلاد|رئاسة الجمهورية|الرئاسة",
  ],
  ["foreign minister", "minister of foreign affairs|foreign secretary|وزير الشؤون الخارجية"],
  ["interior minister", "minister of internal affairs|home secretary"],
  ["deputy", "deputy|vice|نائب|نائبة|وكيل"],
  ["first", "first|الأول|أول"],
  ["head", "head|chief|chair|chairman|chairwoman|director|مدير|مديرة"],
  ["mayor", "mayor|عمدة|رئيس بلدية"],
  ["governor", "governor|محافظ|والي"],
  ["commander", "commander|قائد"],
  ["speaker", "speaker|رئيس البرلمان|رئيس مجلس النواب"],
];

/** Words beside an office that say when it was held, not which it is. */
export const TIMES_OF_OFFICE: readonly string[] =
  "former ex previous outgoing acting interim new current late السابق السابقة سابق سابقة الأسبق الجديد الجديدة الحالي بالوكالة المؤقت منصب".split(
    " ",
  );
