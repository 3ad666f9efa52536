/** Points of a millimetre. */
const MM = 72 / 25.4;

export const mm = (millimetres: number): number => millimetres * MM;

/**
 * A4, folded in three to 99 mm for a long-3 envelope (JIS S 5502, 120 × 235 mm) with a window of 45 × 90 mm at its upper left.
 * The sheet has room to slide inside the envelope: the address keeps 4 mm from every edge that the window may show.
 */
export const SHEET = {
  width: mm(210),
  height: mm(297),
  margin: mm(20),
  /** Where the window lies on the folded sheet. */
  address: { x: mm(22), y: mm(16), width: mm(78), height: mm(34) },
  sender: { x: mm(116), y: mm(16), width: mm(74) },
  firstFold: mm(99),
  secondFold: mm(198),
  /** Ends of the words, and where the slip begins that is torn off. */
  body: { x: mm(20), y: mm(62), width: mm(170) },
  slip: { y: mm(222), height: mm(60) },
} as const;

/** Large type for eyes of eighty: nothing on the sheet is smaller than 10.5 points. */
export const TYPE = { title: 18, body: 14, fact: 14, address: 12, small: 10.5 } as const;
