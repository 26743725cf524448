import type { APIRoute } from 'astro';
import { drawSocialImage } from '~/components/figures/social-image';
import { socialImagePaths, type SocialImageView } from '~/queries/social-images';

export const getStaticPaths = () => socialImagePaths();

export const GET: APIRoute<{ view: SocialImageView }> = async ({ props }) =>
  new Response(await drawSocialImage(props.view), { headers: { 'Content-Type': 'image/png' } });
