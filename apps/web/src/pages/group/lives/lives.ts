import type { RepresentativeTransfer } from '@app/groups';

/** So many days before an opening's group is asked, it may say of itself that it still looks for people. */
export const SOON_DAYS = 14;

/** A request to take over that waits for its answer. */
export interface HandOverUnderWay {
  readonly id: string;
  /** Of whoever was asked. */
  readonly email: string;
  readonly until: Date | null;
}

export interface LivesOfGroup {
  /** The last day to renew; `null` while the group is not asked. */
  readonly renewUntil: Date | null;
  /** For the representative alone. */
  readonly handOver: { readonly underWay: HandOverUnderWay | null } | null;
}

export interface HandOver extends HandOverUnderWay {
  readonly groupId: string;
  readonly groupName: string;
  /** Whoever looks is the one who was asked. */
  readonly isAsked: boolean;
  readonly answer: RepresentativeTransfer['answer'];
}
