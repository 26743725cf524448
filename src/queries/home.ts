import { byArea, caseCards } from './case-card.ts';
import { numbersOf } from './numbers.ts';
import type { Reader } from './reader.ts';
import { entrances } from './term-view.ts';
import { webinarCards } from './webinar-card.ts';

const SHOWN_CASES = 4;
const SHOWN_WEBINARS = 3;

/** What the home page shows: the best documented cases with a European partner, the latest webinars, every entrance. */
export function homeView(reader: Reader) {
  const { words, library } = reader;
  const counted = numbersOf(reader);
  const numbers = [
    { label: words.home.numberCases, value: counted.cases },
    ...(counted.beyond > 0 ? [{ label: words.home.numberBeyond, value: counted.beyond }] : []),
    { label: words.home.numberWebinars, value: counted.webinars },
    { label: words.home.numberFactors, value: counted.factors },
    { label: words.home.numberSources, value: counted.sources },
  ];
  const { europe } = byArea(
    caseCards(
      reader,
      library.cases.map(({ id }) => id),
    ),
  );
  return {
    numbers,
    cases: europe.slice(0, SHOWN_CASES),
    webinars: webinarCards(reader).slice(0, SHOWN_WEBINARS),
    entrances: entrances(reader),
  };
}
