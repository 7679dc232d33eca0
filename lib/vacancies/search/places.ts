import { folded } from '../../text/fold';

/**
 * Cities where organisations of the United Nations system have offices, by the English name, with their names in the other
 * languages of notices: Arabic, Chinese, Spanish, Russian and Portuguese. French names are in the index already.
 */
const names: Readonly<Record<string, readonly string[]>> = {
  'Addis Ababa': ['أديس أبابا', '亚的斯亚贝巴', 'Addis Abeba', 'Adís Abeba', 'Аддис-Абеба', 'Adis Abeba'],
  Abuja: ['أبوجا', '阿布贾', 'Абуджа'],
  Almaty: ['ألماتي', '阿拉木图', 'Almatý', 'Алматы', 'Алма-Ата'],
  Amman: ['عمان', '安曼', 'Ammán', 'Амман', 'Amã'],
  Baghdad: ['بغداد', '巴格达', 'Bagdad', 'Багдад', 'Bagdá', 'Bagdade'],
  Bangkok: ['بانكوك', '曼谷', 'Бангкок', 'Banguecoque', 'Bangcoc'],
  Beijing: ['بكين', 'بيجين', '北京', 'Pekín', 'Pekin', 'Peking', 'Пекин', 'Pequim'],
  Beirut: ['بيروت', '贝鲁特', 'Бейрут', 'Beirute'],
  Bogotá: ['بوغوتا', '波哥大', 'Богота'],
  Bonn: ['بون', '波恩', 'Бонн'],
  Brussels: ['بروكسل', '布鲁塞尔', 'Bruselas', 'Брюссель', 'Bruxelas'],
  Brasília: ['برازيليا', '巴西利亚', 'Бразилиа'],
  'Buenos Aires': ['بوينس آيرس', '布宜诺斯艾利斯', 'Буэнос-Айрес'],
  Cairo: ['القاهرة', '开罗', 'El Cairo', 'Каир'],
  Copenhagen: ['كوبنهاغن', '哥本哈根', 'Copenhague', 'Копенгаген', 'Copenhaga'],
  Dakar: ['داكار', '达喀尔', 'Дакар', 'Dacar'],
  Damascus: ['دمشق', '大马士革', 'Damasco', 'Дамаск'],
  Dhaka: ['دكا', '达卡', 'Daca', 'Дакка'],
  Geneva: ['جنيف', '日内瓦', 'Ginebra', 'Женева', 'Genebra', 'Genf'],
  Hanoi: ['هانوي', '河内', 'Hanói', 'Ханой'],
  Islamabad: ['إسلام آباد', '伊斯兰堡', 'Исламабад'],
  Istanbul: ['إسطنبول', 'اسطنبول', '伊斯坦布尔', 'Estambul', 'Стамбул', 'Istambul'],
  Jakarta: ['جاكرتا', '雅加达', 'Yakarta', 'Джакарта', 'Jacarta'],
  Kabul: ['كابول', '喀布尔', 'Кабул', 'Cabul'],
  Kathmandu: ['كاتماندو', '加德满都', 'Katmandú', 'Катманду', 'Catmandu'],
  Khartoum: ['الخرطوم', '喀土穆', 'Jartum', 'Хартум', 'Cartum'],
  Kinshasa: ['كينشاسا', '金沙萨', 'Kinsasa', 'Киншаса', 'Quinxassa'],
  Kyiv: ['كييف', '基辅', 'Kiev', 'Киев', 'Київ', 'Quieve'],
  Lima: ['ليما', '利马', 'Лима'],
  London: ['لندن', '伦敦', 'Londres', 'Лондон'],
  Maputo: ['مابوتو', '马普托', 'Мапуту'],
  'Mexico City': ['مكسيكو', '墨西哥城', 'Ciudad de México', 'Мехико', 'Cidade do México'],
  Montreal: ['مونتريال', '蒙特利尔', 'Монреаль'],
  Moscow: ['موسكو', '莫斯科', 'Moscú', 'Москва', 'Moscou', 'Moscovo'],
  Nairobi: ['نيروبي', '内罗毕', 'Найроби', 'Nairóbi'],
  'New Delhi': ['نيودلهي', '新德里', 'Nueva Delhi', 'Nueva Delhí', 'Нью-Дели', 'Nova Délhi', 'Nova Deli'],
  'New York': ['نيويورك', '纽约', 'Nueva York', 'Нью-Йорк', 'Nova York', 'Nova Iorque'],
  'Panama City': ['بنما', '巴拿马城', 'Ciudad de Panamá', 'Панама', 'Cidade do Panamá'],
  Paris: ['باريس', '巴黎', 'París', 'Париж'],
  Pretoria: ['بريتوريا', '比勒陀利亚', 'Претория', 'Pretória'],
  Rome: ['روما', '罗马', 'Roma', 'Рим'],
  Santiago: ['سانتياغو', '圣地亚哥', 'Сантьяго'],
  Suva: ['سوفا', '苏瓦', 'Сува'],
  Tehran: ['طهران', '德黑兰', 'Teherán', 'Тегеран', 'Teerã', 'Teerão'],
  Tokyo: ['طوكيو', '东京', 'Tokio', 'Токио', 'Tóquio'],
  Tunis: ['تونس', '突尼斯', 'Túnez', 'Тунис'],
  Vienna: ['فيينا', '维也纳', 'Viena', 'Вена'],
  Washington: ['واشنطن', '华盛顿', 'Вашингтон'],
};

const word = String.raw`[\p{L}\p{M}\p{N}]`;

// Chinese stands without spaces, Russian changes the end of a name, Arabic puts "in", "to" and "and" before it.
function patternOf(name: string): string {
  const words = name.replaceAll(/[\s-]+/g, String.raw`[\s-]+`);
  if (/\p{Script=Han}/u.test(name)) return words;
  if (/\p{Script=Cyrillic}/u.test(name))
    return String.raw`(?<!${word})${words.replace(/[аеийоуыья]$/u, '')}\p{Script=Cyrillic}{0,2}(?!${word})`;
  if (/\p{Script=Arabic}/u.test(name)) return String.raw`(?<!${word})[بلوف]?${words}(?!${word})`;
  return String.raw`(?<!${word})${words}(?!${word})`;
}

// Each name as written and as typed without accents, a longer one before one that it contains.
const patterns = Object.entries(names)
  .flatMap(([english, others]) => {
    const latin = (name: string) => (/\p{Script=Latin}/u.test(name) ? [name, folded(name)] : [name]);
    return [...new Set(others.flatMap(latin))].map((name) => ({ english, name }));
  })
  .sort((a, b) => b.name.length - a.name.length)
  .map(({ english, name }) => ({ english, pattern: new RegExp(patternOf(name), 'giu') }));

/** A query with names of cities in other languages as the English name, which is how a duty station is found in each. */
export function withPlaces(query: string): string {
  return patterns.reduce(
    (text, { english, pattern }) =>
      text.replace(pattern, (found) => (/\p{Script=Han}/u.test(found) ? ` ${english} ` : english)),
    query.normalize(),
  );
}
