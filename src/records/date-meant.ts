import { eraYears } from './prose.ts';

const ERA = /^(明治|大正|昭和|平成|令和|[MTSHR])\.?(元|\d{1,2})(?=年|\.|$)/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const pad = (digits: string) => digits.padStart(2, '0');

/** An era's year as one of the western calendar. */
const inWesternYears = (text: string) =>
  text.replace(ERA, (all, era: string, year: string) => {
    const before = eraYears[era];
    return before === undefined ? all : String(before + (year === '元' ? 1 : Number(year)));
  });

/** The month of an English name, in two digits. */
function monthOf(name: string | undefined): string | undefined {
  const index = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase());
  return index < 0 ? undefined : pad(String(index + 1));
}

/** What people put behind a date that belongs into the text: the day of the week, and that it is not quite certain. */
const REMARK = /\s*(?:\([月火水木金土日祝・]+\)|ごろ|ころ|頃)$/;

function pointMeant(written: string): string | undefined {
  const text = inWesternYears(written.trim().replace(REMARK, ''));
  const [, fiscal] = /^(?:FY\s?)?(\d{4})年?度$|^(?:FY\s?)(\d{4})$/i.exec(text)?.filter(Boolean) ?? [];
  if (fiscal !== undefined) return `FY${fiscal}`;
  const [, year, month, day] =
    /^(\d{4})(?:[年/.-]\s?(?:(\d{1,2})(?:[月/.-]\s?(?:(\d{1,2})日?)?)?)?)?$/.exec(text) ?? [];
  if (year !== undefined) {
    // Day and month the other way round, as in some countries.
    const parts = day !== undefined && Number(month) > 12 ? [day, month] : [month, day];
    return [year, ...parts.flatMap((part) => (part ? [pad(part)] : []))].join('-');
  }
  const english = /^(?:(?<day>\d{1,2})\s+)?(?<month>[A-Za-z]{3,9})\.?\s+(?:(?<late>\d{1,2}),?\s+)?(?<year>\d{4})$/.exec(
    text,
  )?.groups;
  const named = monthOf(english?.['month']);
  if (!english || named === undefined) return undefined;
  const dayOfMonth = english['day'] ?? english['late'];
  return [english['year'], named, ...(dayOfMonth ? [pad(dayOfMonth)] : [])].join('-');
}

/** A date or interval in the form that fields take, from one as people write it: `2010年8月13日`, `平成20年度`, `2011～2013`. */
export function dateMeant(written: string): string | undefined {
  const text = written.normalize('NFKC').trim();
  const single = pointMeant(text);
  if (single !== undefined) return single;
  // 5月17日・18日: the second day has year and month of the first.
  const days = /^(?<month>.+?年\d{1,2}月)(?<from>\d{1,2})日\s*[・,、~〜～-]\s*(?<to>\d{1,2})日$/.exec(text)?.groups;
  if (days) {
    const [first, last] = [
      pointMeant(`${days['month']}${days['from']}日`),
      pointMeant(`${days['month']}${days['to']}日`),
    ];
    return first === undefined || last === undefined ? undefined : `${first}/${last}`;
  }
  const [, from, to] =
    /^(.+?)\s*(?:から|[~〜～–—―]|\s-\s|\bto\b|(?<=^\d{4})-(?=\d{4}$)|\/)\s*(.*?)(?:まで)?$/.exec(text) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const ends = [pointMeant(from), to === '' ? '..' : pointMeant(to)];
  return ends.includes(undefined) ? undefined : ends.join('/');
}
