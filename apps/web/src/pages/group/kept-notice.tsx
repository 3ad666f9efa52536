import { Notice } from '../frame/notice';

/** What was typed before the session ended stands in the form again. */
export function KeptNotice() {
  return <Notice k="groups.kept.again" />;
}
