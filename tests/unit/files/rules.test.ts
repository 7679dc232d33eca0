import fc from 'fast-check';
import { sniff } from '@/lib/files/rules';

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpeg = [0xff, 0xd8, 0xff];
const text = (value: string) => [...new TextEncoder().encode(value)];
const rest = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 40 });

test('the first bytes say what a file is, whatever follows', () => {
  fc.assert(
    fc.property(rest, (bytes) => {
      expect(sniff(new Uint8Array([...png, ...bytes]))).toBe('png');
      expect(sniff(new Uint8Array([...jpeg, ...bytes]))).toBe('jpeg');
      expect(sniff(new Uint8Array([...text('RIFF1234WEBP'), ...bytes]))).toBe('webp');
    }),
  );
});

test('a signature cut short or changed anywhere is none', () => {
  fc.assert(
    fc.property(fc.nat(7), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = png.map((byte, index) => (index === at ? (byte + by) % 256 : byte));
      expect(sniff(new Uint8Array(changed))).toBeNull();
      expect(sniff(new Uint8Array(png.slice(0, at)))).toBeNull();
    }),
  );
});

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '<!doctype html>',
  'GIF89a',
  'BM',
  '%PDF-1.7',
  'RIFF1234WAVE',
  '',
])('%s is no picture that is taken', (beginning) =>
  expect(sniff(new Uint8Array(text(beginning)))).toBeNull(),
);
