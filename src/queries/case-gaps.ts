import type { Ui } from '../i18n/dictionaries.ts';
import type { Case } from '../schemas/case.ts';
import { NOT_REPORTED } from '../schemas/text.ts';

/** What no source reports of a case, by the names its page uses: what a reader may want to ask the partners. */
export function gapsOf({ case: words, common }: Ui, facts: Case): string[] {
  const part = (whole: string, name: string) => `${whole}${common.brackets(name)}`;
  const fields: [string, unknown][] = [
    [part(words.partners, words.japanSide), facts.partners.japan],
    [part(words.partners, words.abroadSide), facts.partners.abroad],
    [words.aim, facts.aim],
    [words.timeline, facts.timeline],
    [words.results, facts.results],
    [words.obstacles, facts.obstacles],
    [words.money, facts.effort.money],
    [words.staff, facts.effort.staff],
    [words.time, facts.effort.time],
    [words.decidedBy, facts.decision.decidedBy],
    [words.basis, facts.decision.basis],
    [words.alternatives, facts.decision.alternatives],
    [words.form, facts.agreement.form],
    [words.signedBy, facts.agreement.signedBy],
    [words.contact, facts.contact.office],
    [words.transfer, facts.transfer],
  ];
  return fields.filter(([, value]) => value === NOT_REPORTED).map(([name]) => name);
}
