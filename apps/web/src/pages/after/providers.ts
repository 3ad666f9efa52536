import { AfterPages } from './after.pages.controller';
import { ArrivalPages } from './arrival.pages.controller';
import { AttendancePages } from './attendance.pages.controller';
import { ConsultationPages } from './consultations.pages.controller';
import { RecordOfMePages } from './record.pages.controller';
import { SayWordsPages } from './say-words.pages.controller';

export const AFTER_PAGES = [
  AfterPages,
  ArrivalPages,
  AttendancePages,
  ConsultationPages,
  RecordOfMePages,
  SayWordsPages,
];
