// @ts-check
/** The address that the environment says the site is published at; read before anything is built. */
import { messages } from './messages.mjs';
import { Problem } from './problem.mjs';

/**
 * Throws a `Problem` if the value is no web address. Nothing at all is as good as unset: that is what a hosting service
 * passes on for a variable that nobody has filled in.
 *
 * @param {string | undefined} [value]
 */
export function requireSiteAddress(value = process.env['SITE_URL']) {
  if (value && !(URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)))
    throw new Problem(messages.badSiteAddress(value));
}
