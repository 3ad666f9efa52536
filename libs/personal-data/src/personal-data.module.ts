import { AccessModule } from '@app/access';
import { ClocksModule } from '@app/clocks';
import { MatchesModule } from '@app/matches';
import { OutboxModule } from '@app/outbox';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AddressChange } from './correction/address-change.entity';
import { AddressLinks } from './correction/address-links';
import { AskAddressChange } from './correction/ask-address-change';
import { ConfirmAddress } from './correction/confirm-address';
import { AskErasure } from './erasure/ask-erasure';
import { ErasePerson } from './erasure/erase-person';
import { ErasureRequest } from './erasure/erasure-request.entity';
import { ErasureRinger } from './erasure/erasure-ringer';
import { LeaveEverything } from './erasure/leave-everything';
import { TakeBackErasure } from './erasure/take-back-erasure';
import { ExportMyData } from './export/export-my-data';
import { MergeCards } from './merging/merge-cards';
import { LetGoOfData } from './retention/let-go';

const PROVIDERS = [
  AddressLinks,
  AskAddressChange,
  AskErasure,
  ConfirmAddress,
  ErasePerson,
  ErasureRinger,
  ExportMyData,
  LeaveEverything,
  LetGoOfData,
  MergeCards,
  TakeBackErasure,
];

@Module({
  imports: [
    AccessModule,
    ClocksModule,
    MatchesModule,
    OutboxModule,
    PeopleModule,
    TypeOrmModule.forFeature([AddressChange, ErasureRequest]),
  ],
  providers: PROVIDERS,
  exports: PROVIDERS,
})
export class PersonalDataModule {}
