import sharp from 'sharp';
import { takePicture, type Picture } from '@/lib/files/pictures';
import { pictureLimits } from '@/lib/files/rules';
import { closePools } from '@/lib/work/pool';

jest.setTimeout(120_000);
afterAll(closePools);

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } });
const noise = () =>
  sharp({
    create: {
      width: 300,
      height: 200,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });
const blob = (...parts: (Uint8Array | string)[]) =>
  new Blob(parts.map((part) => (typeof part === 'string' ? part : new Uint8Array(part))));
const take = async (...parts: (Uint8Array | string)[]) => takePicture(blob(...parts));
const taken = async (...parts: (Uint8Array | string)[]): Promise<Picture> => {
  const picture = await take(...parts);
  if (typeof picture === 'string') throw new Error(`not taken: ${picture}`);
  return picture;
};
const sizeOf = async ({ bytes }: Picture) => {
  const { format, width, height } = await sharp(bytes).metadata();
  return { format, width, height };
};

test.each(['png', 'jpeg', 'webp'] as const)('a %s is taken, and kept as WebP', async (format) => {
  const picture = await taken(await plain(640, 480).toFormat(format).toBuffer());
  expect(picture.mediaType).toBe('image/webp');
  expect(await sizeOf(picture)).toEqual({ format: 'webp', width: 640, height: 480 });
});

test('what is seen stays: colours, transparency, the way up', async () => {
  const file = await sharp({ create: { width: 40, height: 20, channels: 4, background: '#c0392b80' } })
    .png()
    .toBuffer();
  const { data, info } = await sharp((await taken(file)).bytes)
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info.channels).toBe(4);
  [192, 57, 43, 128].forEach((value, index) => expect(Math.abs((data[index] ?? 0) - value)).toBeLessThan(6));
  const turned = await plain(40, 20).jpeg().withMetadata({ orientation: 6 }).toBuffer();
  expect(await sizeOf(await taken(turned))).toMatchObject({ width: 20, height: 40 });
});

test('where a photograph was taken, by which device, and other hidden words are left behind', async () => {
  const file = await plain(40, 20)
    .jpeg()
    .withExif({
      IFD0: { Make: 'Secretphone', Copyright: 'Amina Diallo' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '46/1 12/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">hidden</x:xmpmeta>')
    .toBuffer();
  expect(file.includes('Secretphone')).toBe(true);
  const { bytes } = await taken(file);
  const { exif, xmp, icc, iptc } = await sharp(bytes).metadata();
  expect([exif, xmp, icc, iptc]).toEqual([undefined, undefined, undefined, undefined]);
  expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Secretphone|Amina|EXIF|XMP|GPS/);
});

test('of a file that is also a page or an archive the picture alone is kept', async () => {
  const png = await plain(40, 20).png().toBuffer();
  for (const behind of ['<script>alert(1)</script>', 'PK\u0003\u0004evil.exe']) {
    const { bytes } = await taken(png, behind);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/script|evil/);
  }
  const within = await plain(40, 20)
    .jpeg()
    .withExif({ IFD0: { ImageDescription: '<script>alert(1)</script>' } })
    .toBuffer();
  expect(Buffer.from((await taken(within)).bytes).toString('latin1')).not.toContain('script');
});

test.each([
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['HTML', '<!doctype html><script>alert(1)</script>'],
  ['nothing', ''],
])('%s is no picture, whatever its name and type say', async (_, content) => {
  const file = new File([content], 'screenshot.png', { type: 'image/png' });
  expect(await takePicture(file)).toBe('type');
});

test('a GIF is no picture that is taken', async () => {
  expect(await take(await noise().gif().toBuffer())).toBe('type');
});

test('what only begins like a picture, or ends too soon, is broken', async () => {
  expect(await take(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), '<html>')).toBe(
    'broken',
  );
  for (const format of ['png', 'jpeg', 'webp'] as const) {
    const whole = await noise().toFormat(format).toBuffer();
    expect([format, await take(whole.subarray(0, whole.length >> 1))]).toEqual([format, 'broken']);
  }
});

test('a small file of more pixels than are unpacked is refused without unpacking it', async () => {
  const bomb = await plain(5_000, 3_201).png({ compressionLevel: 9 }).toBuffer();
  expect(bomb.length).toBeLessThan(pictureLimits.bytes);
  expect(await take(bomb)).toBe('broken');
});

test('a picture larger than is needed is made smaller, and keeps its shape', async () => {
  const picture = await taken(await plain(4800, 3200).png().toBuffer());
  expect(await sizeOf(picture)).toMatchObject({ width: 3000, height: pictureLimits.short });
});

test.each([
  ['a whole page', 1280, 9000, {}],
  ['two screens', 5120, 1440, {}],
  ['a phone, scrolled far', 800, 20_000, { width: 400, height: pictureLimits.long }],
])('what is written in the picture of %s can still be read', async (_, width, height, smaller) => {
  const picture = await taken(await plain(width, height).png().toBuffer());
  expect(await sizeOf(picture)).toMatchObject({ width, height, ...smaller });
});

test('a long picture that lies on its side is kept as long as it is once it stands', async () => {
  const lying = await plain(9000, 1280).jpeg().withMetadata({ orientation: 6 }).toBuffer();
  expect(await sizeOf(await taken(lying))).toMatchObject({ width: 1280, height: 9000 });
});

test('a file of more bytes than are taken is not even opened', async () => {
  expect(await take(new Uint8Array(pictureLimits.bytes + 1))).toBe('large');
  expect(await take(new Uint8Array(pictureLimits.bytes))).toBe('type');
});

test('the pictures of many at once are drawn one after the other', async () => {
  const file = await noise().png().toBuffer();
  const all = await Promise.all(Array.from({ length: 12 }, () => taken(file)));
  expect(all.map(({ mediaType }) => mediaType)).toEqual(Array(12).fill('image/webp'));
});

test('of a moving picture the first frame is kept', async () => {
  const frame = (red: number) =>
    sharp({ create: { width: 30, height: 20, channels: 3, background: { r: red, g: 0, b: 0 } } })
      .png()
      .toBuffer();
  const moving = await sharp([await frame(200), await frame(10)], { join: { animated: true } })
    .webp()
    .toBuffer();
  expect((await sharp(moving).metadata()).pages).toBe(2);
  const { bytes } = await taken(moving);
  expect((await sharp(bytes).metadata()).pages).toBeUndefined();
  const [red = 0] = await sharp(bytes).raw().toBuffer();
  expect(Math.abs(red - 200)).toBeLessThan(8);
});
