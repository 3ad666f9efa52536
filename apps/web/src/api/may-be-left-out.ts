import { ValidateIf } from 'class-validator';

/** The field may be missing; unlike with `IsOptional`, a null that is sent is checked as any other value. */
export const MayBeLeftOut = () => ValidateIf((_, value) => value !== undefined);
