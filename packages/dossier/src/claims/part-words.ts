/** The words that make a figure a part of another, in both languages. Each is held against the text beside the number. */

/** Between the figure of the whole and the figure of the part. */
export const BEFORE =
  /(?:including|among (?:them|whom|these|those)|of (?:them|whom|which|these|those)|بينهم|بينهن|بينها|ضمنهم|بمن فيهم|بما في ذلك|منهم|منهن|منها|فيهم|من هؤلاء)/iu;

/** After the number of a part: "two of them". */
export const AFTER = /^\s*(?:of (?:them|whom|which|those|these)|منهم|منهن|من بينهم|من هؤلاء|من أصل)/iu;

/** Before the number of a whole that a part follows: "of the 40 hurt, 12 …". */
export const OF_WHOLE = /(?:(?:^|\s)(?:of|among|out of) (?:the|those|these)|من أصل|من بين|من مجموع)\s+(?:\p{L}+ )?$/iu;

/** After a number that is counted out of those already counted: "five of the dead", «خمسة من القتلى». */
export const OUT_OF =
  /^\s*(?:of the (?:dead|victims|killed|wounded|injured|arrested|detained|detainees|missing|passengers|people|bodies)|من (?:القتلى|الضحايا|الجرحى|المصابين|الموقوفين|المعتقلين|المحتجزين|المفقودين|الركاب|الجثث))/iu;

/** Before a number: somebody's own, "their two children". */
export const OWN = /(?:^|\s)(?:their|his|her)\s+$/iu;

/** After a number: who has not left the state they were counted in. */
export const STILL =
  /^(?:\s+[\p{L}\p{M}]+){0,3}\s+(?:(?:are|were|is|was)?\s*still|remain(?:s|ed|ing)?|(?:ما|لا)\s*(?:زال|زالوا|زالت|يزال|يزالون|تزال)|في حالة (?:خطرة|خطيرة|حرجة)|بحالة (?:خطرة|خطيرة|حرجة)|في العناية (?:المركزة|المشددة)|(?:are|were|is|was)?\s*in (?:a )?(?:critical|serious|grave|stable) condition|(?:are|were|is|was)?\s*in intensive care)(?![\p{L}\p{M}])/iu;

/** Before a number, the same. */
export const STILL_BEFORE = /(?:^|\s)و?(?:(?:ما|لا)\s*(?:زال|يزال|تزال))\s+$/u;

/** After a number: of those counted, those of whom more is known. */
export const SETTLED =
  /^(?:\s+[\p{L}\p{M}]+){0,2}\s+(?:(?:have|has|had|were|was|are)(?: been)?(?: formally)? (?:identified|named|buried|laid to rest)|(?:جرى|تم) (?:التعرف|دفن)|دُفنوا|دفنوا)(?![\p{L}\p{M}])/iu;

/** After a number: the dead as those who were found, not as how many there are. */
export const BODIES = /^\s+(?:victims?|bodies|body|corpses?|ضحايا|ضحية|جثث|جثة|جثامين|جثماناً?)(?![\p{L}\p{M}])/iu;

/** After a number: the worst of the injured. */
export const SEVERE =
  /^(?:\s+[\p{L}\p{M}]+){0,3}\s+(?:seriously|critically|gravely|severely|badly|(?:إصابات|جروح|بجروح|بإصابات)[\p{L}\p{M}]*\s+(?:خطيرة|خطرة|بالغة|حرجة))/iu;
