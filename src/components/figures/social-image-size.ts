/** Pixels of the picture that stands for a page where it is shared, as its metadata states them. */
export const socialImageSize = { width: 1200, height: 630 } as const;
