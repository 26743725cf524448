/** How a language writes dates. */
export interface DateWords {
  year: (year: number) => string;
  month: (year: number, month: number) => string;
  day: (year: number, month: number, day: number) => string;
  fiscalYear: (year: number) => string;
  /** Where there is little room. */
  short: {
    month: (year: number, month: number) => string;
    until: (to: string) => string;
  };
  /** Fiscal years where they stand beside calendar years or have little room, by their numbers. */
  fiscalYears: (from: number, to: number) => string;
  /** Days that follow each other in one month. */
  days: (year: number, month: number, from: number, to: number) => string;
  /** Both ends known. */
  between: (from: string, to: string) => string;
  since: (from: string) => string;
  until: (to: string) => string;
  /** Of an event: it had happened by then, on a day not known. */
  by: (date: string) => string;
  about: (date: string) => string;
}
