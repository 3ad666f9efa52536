import type { CardChange, Person } from '@app/people';
import { Transform, Type } from 'class-transformer';
import { ArrayMinSize, IsBoolean, IsInt, IsString, Max, Min } from 'class-validator';
import { listOf } from '../frame/form-state';
import { bandsOf, weekWithBands } from './week-bands';

/** Metres to choose from. */
export const WAYS = [500, 1000, 2000, 3000, 5000, 10_000] as const;

/** Third step: when I am free and how far I go. */
export class WhenForm {
  @Transform(({ value }) => listOf(value))
  @ArrayMinSize(1, { context: { code: 'none-chosen' } })
  @IsString({ each: true })
  free: string[] = [];

  @Type(() => Number)
  @IsInt({ context: { code: 'choose' } })
  @Min(500, { context: { code: 'choose' } })
  @Max(100_000, { context: { code: 'choose' } })
  longestWay: number;

  @Transform(({ value }) => value === 'yes')
  @IsBoolean()
  online = false;
}

export function whenOf({ free, longestWay, online }: WhenForm, person: Person): CardChange {
  return { week: weekWithBands(free, person.week), longestWay, online };
}

export function whenValues({ week, longestWay, online }: Person): Record<string, unknown> {
  return { free: bandsOf(week), longestWay: String(longestWay), online: online ? 'yes' : '' };
}

/** The steps to choose from, and the resident's own if it is none of them. */
export function waysFor({ longestWay }: Person): number[] {
  return [...new Set([...WAYS, longestWay])].sort((a, b) => a - b);
}
