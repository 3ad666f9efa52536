import {
  DEFAULT_SETTINGS,
  type LadderPreview,
  type LadderSettings,
  mayBeWaveHours,
  previewSettings,
  USUAL_NIGHT,
  USUAL_WISH,
} from '@app/ladder';
import { allValues } from '../all-values';
import { type Command, CommandFailed, UsageProblem } from '../command';
import { wholeNumber } from '../whole-number';

export const ladder: Command = {
  name: 'ladder',
  summary: 'try settings of the invitation ladder in imagined towns',
  options: {
    rest: { type: 'string' },
    silent: { type: 'string' },
    hours: { type: 'string' },
    json: { type: 'boolean' },
  },
  help: `tsumugi ladder [--rest DAYS] [--silent DAYS] [--hours 9,13,18] [--json]

What settings would do beside the defaults, in three imagined towns for sixty days. Needs no database.

  --rest DAYS     days between two asks of one resident, 1 to 30
  --silent DAYS   days that an unanswered ask is expected to cost, 0 to 30
  --hours LIST    full hours from 8 to 20 at which a wave goes out, at least two apart
  --json          [{ town, now: { filled, dormant, left, asksAPlace }, tried: … }]

Examples:
  tsumugi ladder --rest 14
  tsumugi ladder --hours 10 --json`,
  async run({ values }) {
    const wish = allValues<Pick<LadderSettings, 'coolDownDays' | 'silentDays' | 'waveHours'>>({
      coolDownDays: () => wholeNumber('rest', values.rest ?? `${DEFAULT_SETTINGS.coolDownDays}`, 1, 30),
      silentDays: () => wholeNumber('silent', values.silent ?? `${DEFAULT_SETTINGS.silentDays}`, 0, 30),
      waveHours: () => hoursOf(values.hours),
    });
    const preview = await previewSettings({
      now: DEFAULT_SETTINGS,
      tried: { ...DEFAULT_SETTINGS, ...wish },
      weeklyAsks: USUAL_WISH.weeklyAsks,
    });
    if (!preview) throw new CommandFailed('It took longer than twenty seconds.');
    console.log(values.json ? JSON.stringify(preview) : inWords(preview));
  },
};

function hoursOf(value: string | boolean | undefined): readonly number[] {
  if (typeof value !== 'string') return DEFAULT_SETTINGS.waveHours;
  const hours = value.split(',').map((hour) => (/^\d+$/.test(hour) ? Number(hour) : Number.NaN));
  if (mayBeWaveHours(hours, USUAL_NIGHT)) return hours;
  throw new UsageProblem(
    `--hours is "${value}"; it must be one to four full hours from 8 to 20, two apart, such as 9,13,18.`,
  );
}

function inWords(preview: LadderPreview): string {
  const lines = preview.map(({ town, now, tried }) => {
    const change = (of: (outcome: typeof now) => string) => `${of(now)} -> ${of(tried)}`;
    const filled = change((outcome) => `${Math.round(100 * outcome.filled)} %`);
    const silent = change((outcome) => `${Math.round(100 * outcome.dormant)} %`);
    const asks = change((outcome) => outcome.asksAPlace.toFixed(1));
    return `${town.padEnd(9)} filled ${filled}   silent ${silent}   asks a place ${asks}`;
  });
  return lines.join('\n');
}
