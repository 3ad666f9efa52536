export { AddressChange } from './correction/address-change.entity';
export { addressToken } from './correction/address-links';
export { AskAddressChange } from './correction/ask-address-change';
export { ConfirmAddress } from './correction/confirm-address';
export { AskErasure, WAITING_DAYS } from './erasure/ask-erasure';
export { ErasureRequest } from './erasure/erasure-request.entity';
export { type ErasureStanding, erasureStanding } from './erasure/erasure-standing.query';
export { TakeBackErasure } from './erasure/take-back-erasure';
export { type Export, ExportMyData } from './export/export-my-data';
export { myAddress } from './export/my-address.query';
export type { ExportSection } from './export/rows-of-person.query';
export {
  CARD_FIELDS,
  type CardField,
  type Choices,
  FIELD_NAMES,
  isList,
  saysTheSame,
  TAKEN,
  type Taken,
  takenByDefault,
} from './merging/card-fields';
export { compareCards, type TwoCards } from './merging/compare-cards';
export type { Double, PlaceOfTwo } from './merging/doubles.query';
export { MergeCards } from './merging/merge-cards';
export type { Obstacle } from './merging/obstacles';
export { ROWS_OF_CARD } from './merging/rows-of-card';
export { type Settled, settleDoubles } from './merging/settle-doubles';
export { type CardOfTwo, mergedInto } from './merging/two-cards.query';
export { MOVING } from './merging/what-moves.query';
export { PersonalDataModule } from './personal-data.module';
export { REGISTER } from './register';
export { conditionOf } from './register/condition';
export type { Register } from './register/model';
export { LetGoOfData } from './retention/let-go';
export { myself } from './whose';
