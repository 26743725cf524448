import type { APIRoute } from 'astro';
import { fileAddress, fullAddress } from '~/i18n/paths';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${fullAddress(fileAddress('sitemap.xml'))}\n`);
