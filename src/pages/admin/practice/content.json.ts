import type { APIRoute } from 'astro';
import { practiceFiles } from '~/queries/practice-files';

/** The content as the practice editor begins with it. */
export const GET: APIRoute = () => Response.json(practiceFiles());
