import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ImageResponse } from 'next/og';
import { previewSize } from '@/lib/http/metadata';

const packages = { SourceSans3: 'source-sans-3', NotoSansSC: 'noto-sans-sc' } as const;
const weights = { 400: '400Regular', 600: '600SemiBold' } as const;

/** Where the file of a font is: TrueType, since what draws the picture unpacks a packed font for every letter. */
function fontFile(family: keyof typeof packages, weight: keyof typeof weights): string {
  const file = `${packages[family]}/${weights[weight]}/${family}_${weights[weight]}.ttf`;
  return path.join(process.cwd(), 'node_modules/@expo-google-fonts', file);
}

const chinese = /\p{Script=Han}/u;

async function readFonts(family: keyof typeof packages) {
  return Promise.all(
    ([400, 600] as const).map(async (weight) => {
      return {
        name: family,
        data: await readFile(fontFile(family, weight)),
        weight,
        style: 'normal' as const,
      };
    }),
  );
}

const latin = readFonts('SourceSans3');
const longTitle = 60;

type Props = { site: string; organisation: string; title: string; facts: string };

/** A picture of a page for other sites: what it is about, in large letters, and whose it is. */
export async function previewPicture({ site, organisation, title, facts }: Props): Promise<ImageResponse> {
  // The Chinese fonts have ten megabytes each, and are parsed again for every picture.
  const fonts = [...(await latin), ...(chinese.test(title) ? await readFonts('NotoSansSC') : [])];
  return new ImageResponse(
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: '64px 72px',
        borderLeft: '24px solid #0b4a86',
        background: '#ffffff',
        color: '#16202c',
        fontFamily: [...new Set(fonts.map(({ name }) => name))].join(', '),
        fontSize: 32,
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', gap: 20 }}>
        <svg width="72" height="72" viewBox="0 0 40 40">
          <path d="M20 4c5.5 6.6 9 11.3 9 15.6a9 9 0 1 1-18 0C11 15.3 14.5 10.6 20 4Z" fill="#0b4a86" />
          <path
            d="M4 31c4-2.6 8-2.6 12 0s8 2.6 12 0 6-2.2 8-1.6M4 36c4-2.6 8-2.6 12 0s8 2.6 12 0 6-2.2 8-1.6"
            fill="none"
            stroke="#0b4a86"
            strokeWidth="2.2"
          />
        </svg>
        <div style={{ fontWeight: 600 }}>{site}</div>
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', gap: 24 }}>
        <div
          style={{
            display: 'block',
            fontSize: title.length > longTitle ? 56 : 68,
            fontWeight: 600,
            lineHeight: 1.15,
            lineClamp: 4,
          }}
        >
          {title}
        </div>
        <div style={{ color: '#0b4a86', fontSize: 36 }}>{facts}</div>
      </div>
      <div style={{ color: '#475467' }}>{organisation}</div>
    </div>,
    { ...previewSize, fonts },
  );
}
