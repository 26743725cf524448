/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The numbered citations of the page, for `<Cite/>` in its body. */
    citations?: import('./queries/citations.ts').Citations;
  }
}

/** TypeScript alone cannot read .astro files; `astro check` can, and sees the real component. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
