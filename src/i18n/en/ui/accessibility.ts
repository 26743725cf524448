import type { Ui } from '../../ja/ui.ts';

/** The words of the accessibility pages. */
export const accessibility = {
  accessibility: {
    policy: 'Accessibility statement',
    result: 'Results of the accessibility tests',
    lead: 'The results in the order in which JIS X 8341-3:2016, Annex JB.3.1, asks for them. All tests were automatic; nobody has yet tested the site with assistive technology.',
    parts: {
      stated: 'Date of this statement',
      standard: 'Standard and year of revision',
      level: 'Level met and degree of conformity',
      scope: 'Pages concerned, in short',
      technologies: 'Web technologies relied upon',
      selection: 'How the tested pages were chosen, and how many',
      pages: 'Addresses of the tested pages',
      checklist: 'Checklist of the success criteria',
      period: 'When the tests were made',
    },
    standard:
      'JIS X 8341-3:2016, whose success criteria are those of WCAG 2.0. The additional criteria are those of WCAG 2.2.',
    level: 'Made with consideration for JIS X 8341-3:2016, level AA',
    levelMeans:
      'This does not state that level AA is met. The expressions for meeting it, fully or in part, call for tests by people, which have not been made. “Consideration” (hairyo) is one of the three degrees in the Guideline for Stating Conformity with JIS X 8341-3:2016 of the Web Accessibility Infrastructure Committee in Japan (edition of December 2021).',
    scope:
      'The Japanese and English pages of this site. What is not covered is listed in the accessibility statement under “Non-accessible content”.',
    technologies:
      'HTML, CSS and SVG. JavaScript makes the search and some other parts more convenient, but the content can be read without it.',
    selection: (kinds: number, pages: number) =>
      `Following Annex JB.1.2 c), “selecting pages that represent the set”, one page of each kind (${kinds} kinds) was chosen; where there are many pages of a kind, the one with the most content. With both languages and the pages that belong to neither, that makes ${pages} pages. Only the check of the HTML was made on every page of the site. No pages were selected at random.`,
    period: (day) => `${day}. The same tests are run whenever content or code changes.`,
    methods: 'Tests that were made',
    method: {
      rules: {
        name: 'axe-core',
        about:
          'Checks by the automatic tool axe-core, with folded parts and filters open, at widths of 1366 px and 320 px, in light and dark colours and in forced colours.',
      },
      markup: {
        name: 'check of the HTML',
        about:
          'Syntax of the HTML, order of headings, texts of images, labels of fields and names of parts, on every page.',
      },
      contrast: {
        name: 'contrast measurement',
        about:
          'Contrast between texts and what lies behind them, on Japanese pages of each kind: light, dark, printed and in forced colours.',
      },
      keyboard: {
        name: 'keyboard test',
        about:
          'On Japanese pages of each kind the focus is visible, nothing hides it, and it does not change the page by itself. On pages of a case and of the search, which a browser went through by the keyboard, the stops come in order and there is a way out.',
      },
      reflow: {
        name: 'zoom and reflow test',
        about:
          'Nothing sticks out or is cut off in windows of 320 px to 1440 px, with text at 200 % and with wider spacing of lines and letters.',
      },
      language: {
        name: 'language check',
        about: 'Japanese phrases on English pages are marked as Japanese.',
      },
      navigation: {
        name: 'check of navigation and links',
        about:
          'The main menu and the way to contact us have the same order and names on every page, the lists lead to every record, and links to recordings say what they lead to and in which language.',
      },
      status: {
        name: 'test of the search status',
        about: 'The number of results is announced in a way that assistive technology can pick up.',
      },
      shortcut: {
        name: 'test of the shortcut',
        about: 'On the search page the “/” key can be turned off, and stays off on the next visit.',
      },
      motion: {
        name: 'check of motion',
        about: 'The style sheets move nothing for readers who have asked for less motion.',
      },
    },
    jis: 'Success criteria of JIS X 8341-3:2016, levels A and AA',
    additional: 'Additional success criteria (WCAG 2.2)',
    columns: { criterion: 'Criterion', level: 'Level', applies: 'Applies', outcome: 'Outcome', note: 'Note' },
    applies: { yes: 'yes', no: 'no' },
    outcome: { passed: 'no failure in automatic tests', unchecked: 'not checked', absent: 'does not apply' },
    outcomes:
      '“No failure in automatic tests” means that the tests named in the note found nothing. Such tests see only part of what a criterion asks for, and for no criterion has a person confirmed that it is met. “Not checked” means that it cannot be checked automatically and that no person has checked it yet.',
    byPeople: 'needs a check by a person',
    absent: {
      media: 'no sound or video on the pages (recordings are links to other sites)',
      motion: 'nothing moves or flashes',
      timing: 'no time limits',
      errors: 'no input can be wrong (the only field is the search)',
      transactions: "no contracts, payments or changes to a user's data",
      personal: 'no field asks about the user',
      gestures: 'no complex gestures, dragging or moving of the device',
      process: 'no process with several steps of input',
      signIn: 'no signing in',
    },
    criteria: {
      '1.1.1': 'Non-text Content',
      '1.2.1': 'Audio-only and Video-only (Prerecorded)',
      '1.2.2': 'Captions (Prerecorded)',
      '1.2.3': 'Audio Description or Media Alternative (Prerecorded)',
      '1.2.4': 'Captions (Live)',
      '1.2.5': 'Audio Description (Prerecorded)',
      '1.3.1': 'Info and Relationships',
      '1.3.2': 'Meaningful Sequence',
      '1.3.3': 'Sensory Characteristics',
      '1.3.4': 'Orientation',
      '1.3.5': 'Identify Input Purpose',
      '1.4.1': 'Use of Color',
      '1.4.2': 'Audio Control',
      '1.4.3': 'Contrast (Minimum)',
      '1.4.4': 'Resize Text',
      '1.4.5': 'Images of Text',
      '1.4.10': 'Reflow',
      '1.4.11': 'Non-text Contrast',
      '1.4.12': 'Text Spacing',
      '1.4.13': 'Content on Hover or Focus',
      '2.1.1': 'Keyboard',
      '2.1.2': 'No Keyboard Trap',
      '2.1.4': 'Character Key Shortcuts',
      '2.2.1': 'Timing Adjustable',
      '2.2.2': 'Pause, Stop, Hide',
      '2.3.1': 'Three Flashes or Below Threshold',
      '2.4.1': 'Bypass Blocks',
      '2.4.2': 'Page Titled',
      '2.4.3': 'Focus Order',
      '2.4.4': 'Link Purpose (In Context)',
      '2.4.5': 'Multiple Ways',
      '2.4.6': 'Headings and Labels',
      '2.4.7': 'Focus Visible',
      '2.4.11': 'Focus Not Obscured (Minimum)',
      '2.5.1': 'Pointer Gestures',
      '2.5.2': 'Pointer Cancellation',
      '2.5.3': 'Label in Name',
      '2.5.4': 'Motion Actuation',
      '2.5.7': 'Dragging Movements',
      '2.5.8': 'Target Size (Minimum)',
      '3.1.1': 'Language of Page',
      '3.1.2': 'Language of Parts',
      '3.2.1': 'On Focus',
      '3.2.2': 'On Input',
      '3.2.3': 'Consistent Navigation',
      '3.2.4': 'Consistent Identification',
      '3.2.6': 'Consistent Help',
      '3.3.1': 'Error Identification',
      '3.3.2': 'Labels or Instructions',
      '3.3.3': 'Error Suggestion',
      '3.3.4': 'Error Prevention (Legal, Financial, Data)',
      '3.3.7': 'Redundant Entry',
      '3.3.8': 'Accessible Authentication (Minimum)',
      '4.1.1': 'Parsing',
      '4.1.2': 'Name, Role, Value',
      '4.1.3': 'Status Messages',
    },
  },
} as const satisfies Pick<Ui, 'accessibility'>;
