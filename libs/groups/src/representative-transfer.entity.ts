import { Check, Entity, Index } from 'typeorm';
import { PartAsked } from './parts/part-asked.entity';

/** A representative asks somebody to take over. */
@Entity('representative_transfers')
@Check('representative_transfers_answer_check', "answer IN ('accepted', 'declined', 'expired')")
@Check('representative_transfers_answered_check', '(answered_at IS NULL) = (answer IS NULL)')
@Index(['groupId'], { unique: true, where: 'answered_at IS NULL' })
export class RepresentativeTransfer extends PartAsked {
  declare answer: 'accepted' | 'declined' | 'expired' | null;
}
