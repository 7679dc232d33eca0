// RFC 5987, 3.2.1: what stands for itself in an extended value.
const escaped = /['()*]/g;

/** `Content-Disposition` of a file to keep, under its own name (RFC 6266, 8187); an ASCII one for programs that know no other. */
export function attachmentNamed(filename: string): string {
  const plain = filename
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/gu, '_')
    .replace(/["\\%]/g, '_');
  const full = encodeURIComponent(filename.toWellFormed()).replace(
    escaped,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
