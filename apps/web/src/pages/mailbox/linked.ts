export interface Piece {
  readonly text: string;
  readonly href: string | null;
}

/** A mail's plain text with its addresses as links; nothing but http and https becomes one. */
export function linked(text: string): Piece[] {
  return text
    .split(/(https?:\/\/[^\s<>"'（）「」、。]+)/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, href: /^https?:\/\//.test(piece) ? piece : null }));
}
