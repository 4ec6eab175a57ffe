/** The words that say since when a figure counts, in both languages. Each is held against the text beside the number. */

/** Before a date: "since", with no more than a few words of what began then, and then "on" or "in". */
export const SINCE =
  /(?<![\p{L}\p{M}])(?:since|و?منذ|و?مذ)(?:\s+(?:the|early|late|mid|بداية|مطلع|أوائل|منتصف|أواخر|نهاية|صباح|مساء|فجر|ليل|يوم|شهر|عام|سنة)){0,2}(?:(?:\s+(?!(?:since|و?منذ|و?مذ)\s)[\p{L}\p{M}'’]+){1,5}\s+(?:on|in|في|يوم|عام|سنة|بتاريخ|last|ago))?\s*$/iu;

/** Words of a date that is the year, month or season that is running. */
export const RUNNING = /(?<![\p{L}\p{M}])(?:this|current|هذا|هذه|الجاري|الجارية|الحالي|الحالية)(?![\p{L}\p{M}])/iu;

/**
 * Before "since": it says how rare something is, not since when it is counted. "the worst flood since", «أعنف موجة منذ»,
 * "for the first time since".
 */
export const RARE =
  /(?<![\p{L}\p{M}])(?:worst|most|first|only|unprecedented|unseen|never|seen|\p{L}+iest|(?:bigg|larg|high|low|great|strong|fierc|long|hott|wett|dri|hard|small|weak)est|[وبفكل]?(?:ال)?(?:أسوأ|أعنف|أكبر|أعلى|أكثر|أشد|أقوى|أدنى|أقل|أول|أولى|أضخم|أخطر|أطول|أفدح|أفظع|أدمى|أعظم|أقصى|أضعف)|لم|مثيل|مثله|مثلها|مسبوق|مسبوقة)(?![\p{L}\p{M}])/iu;

/** A round that is counted anew, after a number: "in the second wave", «في الموجة الثانية», "this season". */
export const ROUND =
  /(?<![\p{L}\p{M}])(?:(?:in|during|of|from)\s+(?:the|this|its|a)\s+(?<enNth>first|second|third|fourth|fifth|new|latest|current|present)\s+(?<enWhat>wave|outbreak|epidemic|surge|round|season)|this\s+(?<enSeason>(?:[\p{L}]+\s+)?season)|(?:في|خلال|من|أثناء)\s+(?<arWhat>الموجة|التفشي|الجولة|الموسم|الوباء)\s+(?<arNth>الأولى|الأول|الثانية|الثاني|الثالثة|الثالث|الرابعة|الرابع|الخامسة|الخامس|الجديدة|الجديد|الحالية|الحالي|الجارية|الجاري)|(?:هذا|منذ بداية|منذ مطلع|منذ بدء)\s+(?<arSeason>الموسم))(?![\p{L}\p{M}])/iu;

/** Asked of a whole report first: most name no round at all. */
export const ANY_ROUND = /wave|outbreak|epidemic|surge|round|season|موجة|تفشي|جولة|موسم|وباء/iu;

/** What a round is, and the how manyeth: one word for both languages. What is not there ("new", "latest") is the running one. */
export const ROUND_WORDS: ReadonlyMap<string, string> = new Map(
  (
    [
      ["wave", "wave surge الموجة"],
      ["outbreak", "outbreak epidemic التفشي الوباء"],
      ["round", "round الجولة"],
      ["season", "season الموسم"],
      ["1", "first الأولى الأول"],
      ["2", "second الثانية الثاني"],
      ["3", "third الثالثة الثالث"],
      ["4", "fourth الرابعة الرابع"],
      ["5", "fifth الخامسة الخامس"],
    ] as const
  ).flatMap(([meaning, words]) => words.split(" ").map((word) => [word, meaning] as const)),
);
