/** The pages that the site publishes as those it is tested with. */
import { baseLocale } from '../../src/i18n/locales.ts';
import { route } from '../../src/i18n/paths.ts';
import { fileAt, ledToBy, pageAt, type BuiltSite } from './built-site.ts';
import { attribute, lineOf } from './html.ts';

/** Their paths from the site's root, in order. */
export function testedPagesOf(site: BuiltSite): string[] {
  const links = ledToBy(pageAt(site, `${baseLocale}/${route.accessibilityResult()}`)).filter(({ element }) =>
    lineOf(element).some((around) => attribute(around, 'data-tested-pages') !== undefined),
  );
  return links
    .map(({ url }) => {
      const file = fileAt(site, url);
      if (file === undefined) throw new Error(`A page said to be tested is not there: ${url.href}`);
      return file.replace(/index\.html$/, '');
    })
    .toSorted();
}
