import { AddressPages } from './address.pages.controller';
import { DeskDataPages } from './desk-data.pages.controller';
import { MyDataPages } from './my-data.pages.controller';
import { RegisterPages } from './register.pages.controller';

export const MY_DATA_PAGES = [MyDataPages, AddressPages, DeskDataPages, RegisterPages];
