import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { MayBeLeftOut } from '../may-be-left-out';

export class TownAreaBody {
  /** Null: no area, its cases show to every coordinator. */
  @IsOptional()
  @IsUUID()
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, required: false })
  areaId: string | null = null;

  /** Only says how many cases would move. */
  @MayBeLeftOut()
  @IsBoolean()
  preview?: boolean;
}

export class MovedCasesResponse {
  /** Cases that wait and go, or would go, to another desk. */
  moved: number;
}

export class TownOfAreaResponse {
  id: string;
  name: string;
}

export class AreaResponse {
  id: string;
  number: number;

  @ApiProperty({ type: 'string', nullable: true })
  committeeName: string | null;

  @ApiProperty({ type: [TownOfAreaResponse] })
  towns: readonly TownOfAreaResponse[];
  /** Staff for this area alone. */
  coordinators: number;
}

export class AreasResponse {
  @ApiProperty({ type: [AreaResponse] })
  areas: readonly AreaResponse[];

  @ApiProperty({ type: [TownOfAreaResponse] })
  without: readonly TownOfAreaResponse[];
}
