import { below, type FieldText } from '../../field-text.ts';
import type { webinars as japanese } from '../../ja/fields/webinars.ts';
import { citations, cited, claim, itemId, orNotReported, updated } from './groups.ts';

const printedLanguage = 'The language of the words as printed, as a code: ja for Japanese, en for English.';

export const webinars = {
  'webinars.title': {
    label: 'Title',
    hint: 'Our own title: which event it was and what it was about. Example: "Helpdesk webinar no. 4 of FY2021: Mie Prefecture and the Basque Country".',
  },
  'webinars.announcedTitle': {
    label: 'Title as announced',
    hint: `The title printed in the announcement or the report, unchanged. ${orNotReported}`,
  },
  'webinars.announcedTitle.text': {
    label: 'Printed title',
    hint: 'Exactly as printed, signs included, also in English records. Example: "Cooperation between European and Japanese Regions".',
  },
  'webinars.announcedTitle.lang': { label: 'Language of the title', hint: printedLanguage },
  'webinars.summary': {
    label: 'Summary',
    hint: 'A short introduction that lists and search results show too. Say, with sources, who held it when, who spoke on what, and how things stand with the recording.',
  },
  ...below(
    'webinars.summary',
    claim(
      'A few sentences in your own words. Example: "Online event of the EU-Japan Regional Cooperation Helpdesk, 15 March 2022. … The recording was reported to be in English only."',
      'Summary text',
    ),
  ),
  'webinars.kind': {
    label: 'Kind of event',
    hint: 'Choose webinar for an event held online, seminar for talks at a venue, conference for one with several sessions.',
  },
  'webinars.series': {
    label: 'Series',
    hint: `If it was one of a series, the name of the series and the number in it. ${orNotReported}`,
  },
  'webinars.series.name': {
    label: 'Name of the series',
    hint: 'With the year if the numbers begin anew each year. Example: "EU-Japan Regional Cooperation Helpdesk webinars (FY2021)".',
  },
  'webinars.series.number': {
    label: 'Number in the series',
    hint: `Digits only. Example: 4. ${orNotReported}`,
  },
  'webinars.date': {
    label: 'Date',
    hint: 'The day it was held. Example: 2022-03-15. For several days give the first and the last: 2021-05-17/2021-05-18.',
  },
  'webinars.times': {
    label: 'Times',
    hint: `The hours that the sources give, in Japanese and in Central European time. One of the two will do. ${orNotReported}`,
  },
  'webinars.times.zone': {
    label: 'Time zone',
    hint: 'Choose Asia/Tokyo for Japanese time, Europe/Paris for the time in France or Germany.',
  },
  'webinars.times.start': { label: 'Start', hint: 'On the 24-hour clock. Examples: 17:00, 09:00.' },
  'webinars.times.end': { label: 'End', hint: 'On the 24-hour clock. Examples: 18:00, 10:00.' },
  'webinars.dateSources': {
    label: 'Where day and hour are named',
    hint: 'The places at which the documents name the day and the hour, at least one.',
  },
  'webinars.dateSources.source': citations['sources.source'],
  'webinars.dateSources.at': citations['sources.at'],
  'webinars.venue': {
    label: 'Venue',
    hint: `Enter online, or choose the place from the registered regions. Example: Tokyo (tokyo). ${orNotReported}`,
  },
  'webinars.languages': {
    label: 'Languages spoken',
    hint: `The languages spoken at the event, and whether it was interpreted. Those of the recording are entered there. ${orNotReported}`,
  },
  ...below('webinars.languages', claim('Example: "Japanese and English, with simultaneous interpretation, on Zoom".')),
  'webinars.fee': {
    label: 'Fee',
    hint: `What it cost to take part. ${orNotReported}`,
  },
  ...below('webinars.fee', claim('Example: "Free of charge". Otherwise give the amount and who had to pay it.')),
  'webinars.participants': {
    label: 'Participants',
    hint: `How many took part, and who they were. Keep apart those who registered and those who came. ${orNotReported}`,
  },
  ...below(
    'webinars.participants',
    claim('Example: an audience of about 100. If only the number registered is known, say so.'),
  ),
  'webinars.organisers': {
    label: 'Organisers',
    hint: 'All organisers and cooperating bodies that the sources name. Example: CLAIR (organiser), CEEJA (cooperating).',
  },
  'webinars.organisers.id': {
    label: 'Organisation',
    hint: 'Choose one of the registered organisations. Example: CLAIR (clair). If it is missing, write its record first.',
  },
  'webinars.organisers.role': {
    label: 'Part in the event',
    hint: 'Choose organiser for those who held it, alone or jointly, cooperating for those who lent support.',
  },
  ...below('webinars.organisers', cited),

  'webinars.speakers': {
    label: 'Speakers',
    hint: `Those who spoke in a public role. Enter a speaker whose organisation is known even if the name is not. ${orNotReported}`,
  },
  'webinars.speakers.id': {
    label: 'Item ID',
    hint: 'Organisation and role in English, never the name, in lower-case letters, digits and hyphens. Example: mie-team-leader.',
  },
  'webinars.speakers.name': {
    label: 'Name',
    hint: `In the script in which it is printed; never add a reading or romanise it. ${orNotReported}`,
  },
  'webinars.speakers.name.text': {
    label: 'Printed name',
    hint: 'Exactly as printed, without titles such as Mr or 氏. Example: "Georg K. Löer".',
  },
  'webinars.speakers.name.lang': { label: 'Language of the name', hint: printedLanguage },
  'webinars.speakers.role': {
    label: 'Position',
    hint: `The position held at the time. Examples: "Team leader", "Executive director". ${orNotReported}`,
  },
  'webinars.speakers.organisation': {
    label: 'Organisation',
    hint: 'Choose the one the speaker belonged to at the time. Example: Basque Trade (basque-trade).',
  },
  ...below('webinars.speakers', cited),

  'webinars.programme': {
    label: 'Programme',
    hint: `Greetings, talks, panels and so on, in the order in which they were held. ${orNotReported}`,
  },
  'webinars.programme.id': itemId('talk-mie'),
  'webinars.programme.kind': {
    label: 'Kind of item',
    hint: 'Choose greeting, talk, panel, session, questions, matchmaking (meetings of possible partners) or closing.',
  },
  'webinars.programme.title': {
    label: 'Title of the item',
    hint: `If there is no title but the content is known, put the content in a few words. ${orNotReported}`,
  },
  'webinars.programme.speakers': {
    label: 'Speakers of this item',
    hint: 'Choose from the item IDs under "Speakers". Example: mie-team-leader. Leave it empty if nobody is named.',
  },
  ...below('webinars.programme', cited),

  'webinars.recording': {
    label: 'Recording',
    hint: 'Whether there is one, in which language, and who made sure of it when. It is what readers look for most.',
  },
  'webinars.recording.state': {
    label: 'State of the recording',
    hint: 'Choose has-address if a source gives an address, address-unknown if it only says that there is one, none-known if no source mentions any.',
  },
  'webinars.recording.address': {
    label: 'Address of the recording',
    hint: 'As the source gives it, from https:// on. Only with the state has-address; leave it empty otherwise.',
  },
  'webinars.recording.languages': {
    label: 'Languages of the recording',
    hint: `As codes. Example: en if it is in English only. ${orNotReported}`,
  },
  'webinars.recording.asOf': {
    label: 'Stated in',
    hint: `The date of the source that speaks of the recording. Example: 2021-11. ${orNotReported}`,
  },
  'webinars.recording.checked': {
    label: 'Checked on',
    hint: 'The day one of us opened the address. Example: 2026-11-22. If nobody has, leave it empty.',
  },
  'webinars.recording.text': {
    label: 'About the recording',
    hint: 'What to know before watching. Example: "English only; no Japanese version is mentioned. … Nobody has checked whether it still works".',
  },
  ...below('webinars.recording', cited),

  'webinars.openPoints': {
    label: 'Missing from the record',
    hint: 'What the sources do not tell and we would like to hear of. Leave it empty if there is nothing.',
  },
  'webinars.openPoints.id': itemId('recording-address'),
  'webinars.openPoints.text': {
    label: 'What is missing',
    hint: 'Say what is not known. Example: "The number of participants, the titles of the talks, the questions asked and any handouts are not reported. If you know more, please tell us".',
  },
  ...below('webinars.openPoints', cited),
  ...below('webinars', updated),
} as const satisfies Record<keyof typeof japanese, FieldText>;
