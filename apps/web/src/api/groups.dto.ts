import { GROUP_KINDS, type GroupKind } from '@app/vocabulary';
import { IsIn, IsNotEmpty, IsUUID, MaxLength } from 'class-validator';

export class GroupBody {
  @IsNotEmpty()
  @MaxLength(100)
  name: string;

  @IsNotEmpty()
  @MaxLength(200)
  kana: string;

  @IsIn(GROUP_KINDS)
  kind: GroupKind;

  @IsNotEmpty()
  @MaxLength(4000)
  story: string;

  @IsUUID()
  townId: string;

  @MaxLength(30)
  phone: string = '';
}
