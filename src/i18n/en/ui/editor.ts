/** The words of the editor's two pages, and what its forms say beside the names of the fields. */
export const editor = {
  editor: {
    title: 'Editor',
    practiceTitle: 'Practice editor',
    practice:
      'For practice: press “Work with Test Repository” to begin. What you save stays in this browser and is sent nowhere. In the real editor, the check and a review follow.',
    reset: 'Start afresh',
    resetConfirm: 'This deletes everything you wrote for practice. Go on?',
    unsaved: 'There are unsaved changes. Leave this record without saving them?',
    toPractice: 'Open the practice editor',
    toEditor: 'Open the real editor',
    guide: 'Guide for contributors',
    token: 'Before you enter a token',
    tokenText: [
      'A token is a password that may write to the repository for you. Entered here, it is kept in this browser in a form that can be read.',
      'Use it only on a computer that is yours alone, never on a shared one.',
      'Make it for this repository only, for writing “Contents” and “Pull requests” only, and for as short a time as you can.',
      'Sign out when you have finished. If somebody may have seen it, revoke it at once on the page where you made it.',
    ],
    forget: 'Delete the token from this browser',
    unreachable: (host: string) =>
      `${host} cannot be reached. Check the network, and whether your office lets connections to this address through. What you wrote is still in this browser.`,
    refused:
      'The token is no longer valid: it has expired or been revoked. Sign out, sign in with a new one and open the record again: the editor offers to restore what you wrote.',
    missing: 'The editor is not set up yet',
    missingText: [
      'To contribute from this page, the repository has to be named when the site is built. The public pages do not need it.',
      'For maintainers: build the site with the environment variable EDITOR_REPOSITORY (for example clair-paris/kakehashi). The README says more.',
    ],
    local:
      'You will edit the folder on this computer. On the next screen choose “Work with Local Repository” and pick the folder of this project.',
    noScript: 'This page needs JavaScript.',
    loading: 'The editor is loading. The first time takes a moment.',
    failed: 'The editor could not be opened. If reloading does not help, try another browser (Edge, Chrome).',
    collections: {
      cases: 'Cases',
      webinars: 'Webinars and events',
      factors: 'Success factors',
      sources: 'Sources',
      organisations: 'Organisations',
      programmes: 'Programmes',
      images: 'Images',
      lists: 'Lists',
      ties: 'Other cooperation',
      glossary: 'Glossary',
    },
    notReported: 'Fields that, if empty, are ‘not reported in the sources’',
    notReportedHint:
      'The fields named here are saved as “not reported in the sources” while they are empty. What is filled in is not affected. Take out a field that you have not looked for yet: the check then reminds you of it.',
    itemsHint:
      'Add the items one by one in English too, each with the same item ID (or the same organisation) as in Japanese. Their order may differ.',
    wrongForm: 'This is not in the form that the field wants. ',
    placeHint:
      'Choose the document first. This field then lists the places that it knows: choose one of them. For a document made here just now, enter a place exactly as it stands under “Place as cited” in its record.',
    id: 'Name in the address (ID)',
    idHint:
      'Required. A short name that becomes the address of the page, in lower-case Latin letters, digits and hyphens only. It never changes once published. Example: mie-basque',
    body: 'Text',
    bodyHint:
      'Headings begin at “Heading 2”. For every sentence with a figure, put the cursor behind it and choose “Citation” under “Insert”. To link to a record of this site, enter its kind (cases, webinars, factors …) and its name in the address as the URL: cases/mie-basque.',
    components: { Cite: 'Citation', Figure: 'Image' },
    attributes: { source: 'Document', at: 'Place in the document', image: 'Image' },
    readingStatus: { printed: 'Reading as printed', known: 'Generally known reading', ours: 'Our reading' },
    commit: {
      create: (what: string) => `Add ${what}`,
      update: (what: string) => `Edit ${what}`,
      remove: (what: string) => `Delete ${what}`,
    },
  },
} as const;
