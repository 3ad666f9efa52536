import { Transform } from 'class-transformer';
import { ArrayMinSize, IsString, IsUUID, MaxLength } from 'class-validator';
import { listOf } from '../frame/form-state';

export class InterestForm {
  @Transform(({ value }) => listOf(value), { toClassOnly: true })
  @ArrayMinSize(1, { context: { code: 'none-chosen' } })
  @IsUUID('all', { each: true })
  sessions: string[] = [];

  @IsString()
  @MaxLength(500)
  message = '';
}
