import { IsEmail, IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class ExportSectionResponse {
  /** A table of the register. */
  table: string;

  rows: Record<string, unknown>[];
}

export class ExportResponse {
  madeAt: Date;

  sections: ExportSectionResponse[];
}

export class RegisterColumnResponse {
  name: string;

  holds: 'personal' | 'number' | 'id' | 'secret' | 'sealed';
}

export class RegisterResponse {
  table: string;

  whose: string;

  why: string;

  kept: string;

  atErasure: string;

  columns: RegisterColumnResponse[];
}

export class AddressBody {
  @IsEmail()
  @MaxLength(254)
  email: string;
}

export class AddressConfirmationBody {
  /** Of the letter to the new address. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  token: string;
}

export class PersonErasureBody {
  /** How the person told the centre. */
  @IsIn(['counter', 'telephone', 'letter'])
  toldBy: 'counter' | 'telephone' | 'letter';
}
