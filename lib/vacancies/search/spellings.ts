// English is written in two ways, and people search in theirs: endings and words with each way to write them.
const ways: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^program(?:m?e)?(s|d|r|rs)?$/, ['program$1', 'programme$1']],
  [/(?<=\p{L}{3})i[sz](e|es|ed|er|ers|ing|ation|ations|ational|able)$/u, ['is$1', 'iz$1']],
  [/(?<=al|oly)y[sz](e|es|ed|er|ers|ing)$/, ['ys$1', 'yz$1']],
  [
    /(?<=^(?:arm|behavi|col|endeav|fav|harb|hon|lab|neighb|rig|vap|vig))ou?r(s|ed|er|ers|ing|al|able|hood)?$/,
    ['our$1', 'or$1'],
  ],
  [/(?<=^(?:calib|cent|fib|kilomet|lit|met|millimet|theat))(?:re|er)(s)?$/, ['re$1', 'er$1']],
  [/(?<=^(?:defen|licen|offen|practi))[cs]e(s|d)?$/, ['ce$1', 'se$1']],
  [/(?<=^(?:anal|catal|dial))og(?:ue)?(s)?$/, ['og$1', 'ogue$1']],
  [/(?<=^(?:enro|fulfi))ll?(ment|ments|s)?$/, ['l$1', 'll$1']],
];

/** How else a folded word is written in English: "programme" as "program", "organisation" as "organization". */
export function otherSpellings(word: string): string[] {
  const all = ways
    .filter(([ending]) => ending.test(word))
    .flatMap(([ending, forms]) => forms.map((form) => word.replace(ending, form)));
  return [...new Set(all)].filter((spelling) => spelling !== word);
}
