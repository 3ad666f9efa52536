export { Attendance, AttendanceWord, Consultation, Thanks } from './after.entities';
export { type AfterMatch, AfterMatchQuery, type PlaceAfter, type Said } from './after-match.query';
export { attendanceCode } from './attendance-code';
export {
  type AttendanceSheet,
  AttendanceSheetsQuery,
  isToRecord,
  type SheetInList,
  type SheetLine,
  type SheetSession,
} from './attendance-sheets.query';
export { CheckIn } from './check-in';
export { ConfirmPlace } from './confirm-place';
export { type ConsultationAtDesk, ConsultationsQuery } from './consultations.query';
export { lengthOf } from './length-of';
export { LetGoOfPlace } from './let-go-of-place';
export { OpenConsultation } from './open-consultation';
export { type PlaceToAttend, PlaceToAttendQuery } from './place-to-attend.query';
export type { Presence, RecordedBy } from './presence';
export { type AttendanceLine, RecordAttendance } from './record-attendance';
export { type RecordLine, RecordOfPersonQuery } from './record-of-person.query';
export { SayAttendance } from './say-attendance';
export { SendThanks } from './send-thanks';
export { CONSULTATION_OUTCOMES, type ConsultationOutcome, SettleConsultation } from './settle-consultation';
