import { LANGUAGES, translator } from '@app/language';
import { CONSULTATION_OUTCOMES, STEPS, type StepPlan } from '@app/matches';
import { DECLINE_REASONS, INVITATION_NO_REASONS, WITHDRAW_REASONS } from '@app/vocabulary';
import { reasonKey } from './reason-key';

const REASONS = {
  'decline-reason': DECLINE_REASONS,
  'withdraw-reason': WITHDRAW_REASONS,
  'expiry-reason': ['no-answer-from-group', 'session-over', 'change-not-answered', 'overlaps-after-move'],
  'no-reason': INVITATION_NO_REASONS,
  'consultation-outcome': [...CONSULTATION_OUTCOMES, 'time-ran-out'],
} as const;

const plans = Object.entries<StepPlan>(STEPS);

describe.each(LANGUAGES)('the history in %s', (language) => {
  const t = translator(language);

  it.each(plans)('says %s', (step, { reason }) => {
    expect(t(`history.step.${step}`)).not.toBe('');
    const codes = reason ? REASONS[reason.words] : [];
    for (const code of codes)
      expect(t(reasonKey({ words: reason?.words ?? 'no-reason', code }))).not.toBe('');
  });

  it.each(['resident', 'group', 'centre', 'guardian', 'clock'])('names %s', (by) => {
    expect(t(`history.by.${by}`)).not.toBe('');
  });
});
