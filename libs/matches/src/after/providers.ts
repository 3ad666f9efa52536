import { Attendance, AttendanceWord, Consultation, Thanks } from './after.entities';
import { AfterMatchQuery } from './after-match.query';
import { AttendanceSheetsQuery } from './attendance-sheets.query';
import { CheckIn } from './check-in';
import { ConfirmPlace } from './confirm-place';
import { ConsultationRinger } from './consultation-ringer';
import { ConsultationsQuery } from './consultations.query';
import { LetGoOfPlace } from './let-go-of-place';
import { OpenConsultation } from './open-consultation';
import { PlaceRinger } from './place-ringer';
import { PlaceToAttendQuery } from './place-to-attend.query';
import { RecordAttendance } from './record-attendance';
import { RecordOfPersonQuery } from './record-of-person.query';
import { SayAttendance } from './say-attendance';
import { SendThanks } from './send-thanks';
import { SettleConsultation } from './settle-consultation';
import { SettlePresence } from './settle-presence';
import { ThanksRinger } from './thanks-ringer';

export const AFTER_ENTITIES = [Attendance, AttendanceWord, Consultation, Thanks];

export const AFTER_PROVIDERS = [
  AfterMatchQuery,
  AttendanceSheetsQuery,
  CheckIn,
  ConfirmPlace,
  ConsultationRinger,
  ConsultationsQuery,
  LetGoOfPlace,
  OpenConsultation,
  PlaceRinger,
  PlaceToAttendQuery,
  RecordAttendance,
  RecordOfPersonQuery,
  SayAttendance,
  SendThanks,
  SettleConsultation,
  SettlePresence,
  ThanksRinger,
];
