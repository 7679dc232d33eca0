import { encode } from 'uqr';

// A scanner needs four modules of white around the code (ISO/IEC 18004), in the dark too.
const quiet = 4;

/** A text as a QR code: one path of SVG, without a style or a script that the page's policy would have to allow. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="border-line block w-56 max-w-full rounded-md border"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
