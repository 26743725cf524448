/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The numbered citations of the page, for `<Cite/>` in its body. */
    citations?: import('./queries/citations.ts').Citations;
    /** The images of the page's body by their ids, for `<Figure/>` in it. */
    images?: ReadonlyMap<string, import('./queries/images.ts').ImageView>;
  }
}

/** TypeScript alone cannot read .astro files; `astro check` can, and sees the real component. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
