import Cite from './Cite.astro';
import Figure from './Figure.astro';

/** How each component of the registry is drawn; a test holds the two lists together. */
export const mdxComponents = { Cite, Figure };

/** For a body below a heading of its page: there its own headings, `##` to `####`, stand one level deeper. */
export const mdxComponentsBelowHeading = { ...mdxComponents, h2: 'h3', h3: 'h4', h4: 'h5' };
