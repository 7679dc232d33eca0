import type { OpenedFile } from '../files/openable';
import { attachmentNamed } from './downloads';

const guarded = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
};

/** A stored file, to keep, never to run: pages show it only where it is a picture. Before its scan nobody gets it (409). */
export function openedFile(file: OpenedFile): Response {
  if (file.state !== 'open') return new Response(null, { status: 409, headers: guarded });
  const { bytes, mediaType, filename } = file;
  return new Response(bytes, {
    headers: {
      ...guarded,
      'content-type': mediaType,
      'content-disposition': attachmentNamed(filename),
    },
  });
}
