import { byArea, caseCards } from './case-card.ts';
import { factorsByStage } from './factor-view.ts';
import { numbersOf } from './numbers.ts';
import type { Reader } from './reader.ts';
import { entrances } from './term-view.ts';
import { webinarCards } from './webinar-card.ts';

const SHOWN_CASES = 4;
const SHOWN_WEBINARS = 3;
const SHOWN_FACTORS = 3;

/** What the home page shows: the best documented cases with a European partner, the latest webinars, the factors that cases speak of most, every entrance. */
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
  const factors = factorsByStage(reader)
    .flatMap((stage) => stage.factors)
    .toSorted((a, b) => b.mentions - a.mentions)
    .slice(0, SHOWN_FACTORS);
  return {
    numbers,
    factors,
    cases: europe.slice(0, SHOWN_CASES),
    webinars: webinarCards(reader).slice(0, SHOWN_WEBINARS),
    entrances: entrances(reader),
  };
}
