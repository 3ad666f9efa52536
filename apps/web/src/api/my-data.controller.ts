import {
  AskAddressChange,
  AskErasure,
  ConfirmAddress,
  ExportMyData,
  REGISTER,
  TakeBackErasure,
} from '@app/personal-data';
import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
} from '@nestjs/common';
import { Ask, type Asked } from '../frame/asked';
import { checkBody } from '../frame/invalid-body';
import { May } from '../frame/may';
import {
  AddressBody,
  AddressConfirmationBody,
  ExportResponse,
  PersonErasureBody,
  RegisterResponse,
} from './my-data.dto';
import { IdResponse } from './openings.dto';

@Controller('api/v1')
export class MyDataController {
  constructor(
    private readonly exportMyData: ExportMyData,
    private readonly askErasure: AskErasure,
    private readonly takeBack: TakeBackErasure,
    private readonly askAddressChange: AskAddressChange,
    private readonly confirmAddress: ConfirmAddress,
  ) {}

  /** Everything that is kept of me. */
  @May('see my data')
  @Get('me/data')
  @Header('Cache-Control', 'no-store')
  async mine(@Ask() { actor, now }: Asked): Promise<ExportResponse> {
    return (await this.exportMyData.mine(actor, now)) as ExportResponse;
  }

  /** I want to be erased: places are given back at once, the rest follows after a week. */
  @May('be erased')
  @Put('me/erasure')
  async erase(@Ask() { actor, now }: Asked): Promise<IdResponse> {
    return { id: await this.askErasure.mine(actor, now) };
  }

  /** I stay after all. */
  @May('be erased')
  @Delete('me/erasure')
  @HttpCode(204)
  async stay(@Ask() { actor, now }: Asked): Promise<void> {
    await this.takeBack.mine(actor, now);
  }

  /** A letter to the new address asks whether it is right. */
  @May('change my address')
  @Put('me/address')
  @HttpCode(202)
  async address(@Body(checkBody()) { email }: AddressBody, @Ask() { actor, now }: Asked): Promise<void> {
    await this.askAddressChange.run(email, actor, now);
  }

  /** Whoever has the letter to the new address says that it is right. */
  @May('confirm a new address')
  @Post('address-confirmations')
  @HttpCode(204)
  async confirm(@Body(checkBody()) { token }: AddressConfirmationBody, @Ask() { now }: Asked): Promise<void> {
    await this.confirmAddress.run(token, now);
  }

  /** Everything that is kept of somebody without an account, to be handed over. */
  @May('hand out the data of a person')
  @Get('people/:id/data')
  @Header('Cache-Control', 'no-store')
  async ofPerson(
    @Param('id', ParseUUIDPipe) id: string,
    @Ask() { actor, now }: Asked,
  ): Promise<ExportResponse> {
    return (await this.exportMyData.forPerson(id, actor, now)) as ExportResponse;
  }

  /** Somebody without an account told the centre that they want to be erased. */
  @May('erase a person')
  @Put('people/:id/erasure')
  async erasePerson(
    @Param('id', ParseUUIDPipe) id: string,
    @Body(checkBody()) { toldBy }: PersonErasureBody,
    @Ask() { actor, now }: Asked,
  ): Promise<IdResponse> {
    return { id: await this.askErasure.forPerson(id, toldBy, actor, now) };
  }

  /** They stay after all. */
  @May('erase a person')
  @Delete('people/:id/erasure')
  @HttpCode(204)
  async keepPerson(@Param('id', ParseUUIDPipe) id: string, @Ask() { actor, now }: Asked): Promise<void> {
    await this.takeBack.forPerson(id, actor, now);
  }

  /** What is kept, of whom, why, for how long, and what becomes of it at an erasure. */
  @May('read the public pages')
  @Get('register')
  register(): RegisterResponse[] {
    return REGISTER.map(({ table, whose, why, kept, atErasure, columns }) => ({
      ...{ table, whose, why, kept, atErasure },
      columns: Object.entries(columns).map(([name, { holds }]) => ({ name, holds })),
    }));
  }
}
