/** The size of the pictures that other sites show beside a link to this one (Open Graph). */
export const previewSize = { width: 1200, height: 630 } as const;

/** The picture of the page at `path` for its metadata; `alt` says in words what it shows. */
export function previewImage(path: string, alt: string) {
  return { url: `${path}/preview.png`, alt, type: 'image/png', ...previewSize };
}
