export class HistoryStepResponse {
  at: Date;
  /** resident, group, centre, guardian, clock */
  by: string;
  step: string;
  reason: string | null;
  sessionId: string | null;
  /** The step that was taken back. */
  undoes: string | null;
}

export class HistoryResponse {
  matchId: string;
  openingId: string;
  title: string;
  groupName: string;
  /** As whom one reads it: resident, group, centre */
  reader: string;
  /** In the order in which they happened. */
  steps: HistoryStepResponse[];
}
