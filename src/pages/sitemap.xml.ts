import type { APIRoute } from 'astro';
import { siteMap } from '~/queries/site-map';

export const GET: APIRoute = () =>
  new Response(siteMap(), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
