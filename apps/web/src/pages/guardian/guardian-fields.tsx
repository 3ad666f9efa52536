import { TextField } from '../frame/text-field';

/** Who the guardian is and how to reach them. */
export function GuardianFields() {
  return (
    <>
      <TextField name="guardianName" />
      <TextField name="guardianEmail" type="email" inputMode="email" optional />
      <TextField name="guardianPhone" type="tel" inputMode="tel" hint optional />
    </>
  );
}
