/** Where the site is published; both can be set for a build, neither is needed to run it. */
const given = process.env['SITE_URL'] || undefined; // an empty variable is one that nobody has filled in
const site = new URL(given ?? 'http://localhost:4321');

/** Whether a build has been told where it is published. */
export const isAddressKnown = given !== undefined;

/** Scheme and host, without a slash at the end. */
export const siteOrigin = site.origin;

/** The repository of the content at its Git host as `owner/name`: where the editor writes, and where readers report. */
export const repository = process.env['EDITOR_REPOSITORY'] || undefined;

/** The API of the Git host, where that is not GitHub's own. */
export const gitApi = process.env['EDITOR_API'] || undefined;

/** Where a reader reports a mistake; unknown in a build that has not been told its repository. */
export const reportsAddress =
  repository && new URL(`/${repository}/issues/new/choose`, gitApi ?? 'https://github.com').href;

/** The path all addresses begin with: `/`, or `/kakehashi/` with BASE_PATH=/kakehashi. */
export const basePath = `/${(process.env['BASE_PATH'] ?? '').replaceAll(/^\/+|\/+$/g, '')}/`.replace('//', '/');
