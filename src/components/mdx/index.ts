import Cite from './Cite.astro';
import Figure from './Figure.astro';

/** How each component of the registry is drawn; a test holds the two lists together. */
export const mdxComponents = { Cite, Figure };
