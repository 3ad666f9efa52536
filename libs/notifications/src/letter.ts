/** One message in words, before it becomes a mail: the same parts whatever the channel. */
export interface Letter {
  readonly subject: string;
  /** The line that says what has happened. */
  readonly summary: string;
  readonly paragraphs: readonly string[];
  /** Label and value: when, where, what to bring. */
  readonly facts: readonly (readonly [string, string])[];
  readonly action: { readonly label: string; readonly url: string } | null;
}
