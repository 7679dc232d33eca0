// The PDF renderer takes the letters of a text one by one: it neither joins Arabic letters nor places their dots, which
// Noto Naskh draws apart. The same letters as Unicode's presentation forms are joined and dotted already.

// Each letter with its presentation forms: alone, at the end, at the beginning, in the middle of a group that joins.
// Letters with two forms join only to the one before.
const table =
  'ءﺀ آﺁﺂ أﺃﺄ ؤﺅﺆ إﺇﺈ ئﺉﺊﺋﺌ اﺍﺎ بﺏﺐﺑﺒ ةﺓﺔ تﺕﺖﺗﺘ ثﺙﺚﺛﺜ جﺝﺞﺟﺠ حﺡﺢﺣﺤ خﺥﺦﺧﺨ دﺩﺪ ذﺫﺬ رﺭﺮ زﺯﺰ سﺱﺲﺳﺴ شﺵﺶﺷﺸ صﺹﺺﺻﺼ ضﺽﺾﺿﻀ ' +
  'طﻁﻂﻃﻄ ظﻅﻆﻇﻈ عﻉﻊﻋﻌ غﻍﻎﻏﻐ فﻑﻒﻓﻔ قﻕﻖﻗﻘ كﻙﻚﻛﻜ لﻝﻞﻟﻠ مﻡﻢﻣﻤ نﻥﻦﻧﻨ هﻩﻪﻫﻬ وﻭﻮ ىﻯﻰ يﻱﻲﻳﻴ ـــــ';
const forms = new Map(table.split(' ').map((letters) => [letters.charAt(0), letters.slice(1)]));

// Lam and alef are written as one letter: alone, and joined to the one before.
const ligatures: Readonly<Record<string, string>> = { لآ: 'ﻵﻶ', لأ: 'ﻷﻸ', لإ: 'ﻹﻺ', لا: 'ﻻﻼ' };

const vowels = /[\u064b-\u0652\u0670]/g;
const units = /ل[آأإا]|[\s\S]/gu;

/**
 * Arabic text, in the order in which it is read, with each letter in the shape that its neighbours give it. Vowel signs are
 * left out, as print leaves most of them out, since the renderer could not place them. Other scripts stay as they are.
 */
export function joined(text: string): string {
  const parts = text.replace(vowels, '').match(units) ?? [];
  return parts
    .map((part, index) => {
      const before = joinsToNext(parts[index - 1]);
      if (part in ligatures) return ligatures[part]?.[before ? 1 : 0] ?? part;
      const shapes = forms.get(part);
      if (!shapes) return part;
      const after = shapes.length === 4 && joinsToPrevious(parts[index + 1]);
      const place = (after ? 2 : 0) + (before && shapes.length > 1 ? 1 : 0);
      return shapes.charAt(place);
    })
    .join('');
}

function joinsToNext(part: string | undefined): boolean {
  return part !== undefined && forms.get(part)?.length === 4;
}

function joinsToPrevious(part: string | undefined): boolean {
  return part !== undefined && (part in ligatures || (forms.get(part)?.length ?? 0) > 1);
}
