import { create } from 'qrcode';

/** White around the code, as its standard asks for. */
const QUIET = 4;

/** An address as a QR code, drawn as one path. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const { size, data } = create(address, { errorCorrectionLevel: 'M' }).modules;
  const whole = size + 2 * QUIET;
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${whole} ${whole}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={whole} height={whole} fill="#fff" />
      <path fill="#000" d={pathOf(data, size)} />
    </svg>
  );
}

/** One square for each dark module. */
export function pathOf(data: Uint8Array, size: number): string {
  return [...data]
    .map((dark, index) =>
      dark ? `M${(index % size) + QUIET} ${Math.floor(index / size) + QUIET}h1v1h-1z` : '',
    )
    .join('');
}
