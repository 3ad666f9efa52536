import { IsInt, IsNotEmpty, IsOptional, Max, MaxLength, Min } from 'class-validator';

/** Somebody who comes along. */
export class CompanionBody {
  @IsNotEmpty()
  @MaxLength(100)
  name: string;

  @MaxLength(100)
  kana: string = '';

  /** In years, for those under 18: they take no place. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(120)
  age: number | null = null;
}

export class CompanionResponse {
  name: string;
  kana: string;
  /** adult, child */
  kind: string;
  /** null for an adult who came along. */
  age: number | null;
}
