/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The numbered citations of the page, for `<Cite/>` in its body. */
    citations?: import('./queries/citations.ts').Citations;
  }
}
