interface Chosen {
  readonly person?: string | undefined;
  readonly opening?: string | undefined;
}

/** The page with what is chosen so far. */
export function introduceAddress({ person, opening }: Chosen): string {
  const query = new URLSearchParams({ ...(person && { person }), ...(opening && { opening }) }).toString();
  return query ? `/desk/introduce?${query}` : '/desk/introduce';
}
