/** How a language writes dates. */
export interface DateWords {
  year: (year: number) => string;
  month: (year: number, month: number) => string;
  day: (year: number, month: number, day: number) => string;
  fiscalYear: (year: number) => string;
  /** Where there is little room. */
  short: {
    month: (year: number, month: number) => string;
    fiscalYear: (year: number) => string;
    until: (to: string) => string;
  };
  /** Fiscal years beside calendar years, by their numbers. */
  fiscalYears: (from: number, to: number) => string;
  /** The period of a tie that is known by fiscal years. */
  fiscalPeriod: (from: number, to: number) => string;
  /** Both ends known. */
  between: (from: string, to: string) => string;
  since: (from: string) => string;
  until: (to: string) => string;
  /** Of an event: it had happened by then, on a day not known. */
  by: (date: string) => string;
  about: (date: string) => string;
}
