/** An answer that ends the transaction: nothing is written, and whoever asked is told why by a stable code. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly detail: Readonly<Record<string, string | number | null>> = {},
  ) {
    super(code);
  }
}
