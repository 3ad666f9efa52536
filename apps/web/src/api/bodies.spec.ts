import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { checkBody, InvalidBody } from '../frame/invalid-body';
import { VersionBody } from './approval-rules.dto';
import { GuardianConsentBody } from './guardians.dto';
import { FreeTimeBody } from './me.dto';
import { OpeningBody, SessionFormBody } from './openings.dto';
import { DescriptionBody } from './proxy.dto';
import { SessionTimesBody } from './session-changes.dto';
import { SignInLinkBody } from './sign-in.dto';
import { AskingBody } from './wishes.dto';

const STARTS = '2026-12-05T10:00:00+09:00';
const ENDS = '2026-12-05T12:00:00+09:00';

const OPENING = {
  ...{ title: '花壇の水やり', body: '水をやります', field: 'green', online: true },
  sessions: [{ startsAt: STARTS, endsAt: ENDS }],
};

const read = (metatype: Type, body: object) => checkBody().transform(body, { type: 'body', metatype });

async function faultsOf(metatype: Type, body: object): Promise<string[]> {
  const error = await read(metatype, body).catch((thrown: unknown) => thrown);
  if (!(error instanceof InvalidBody)) return [String(error)];
  return error.errors.map(({ pointer }) => pointer);
}

describe('a body', () => {
  it.each<[string, Type, object, string[]]>([
    [
      'a null for what may be left out',
      SignInLinkBody,
      { email: 'a@example.jp', language: null },
      ['/language'],
    ],
    ['a day of birth that is in no calendar', DescriptionBody, { birthDate: '2026-02-30' }, ['/birthDate']],
    ['a last day that is in no calendar', GuardianConsentBody, { until: '2027-02-29' }, ['/until']],
    [
      'a day to be asked again that is in no calendar',
      AskingBody,
      { weeklyAsks: 1, noAsksUntil: '2026-11-31' },
      ['/noAsksUntil'],
    ],
    ['a version that no column holds', VersionBody, { version: 9007199254740992 }, ['/version']],
    ['free time that ends before it begins', FreeTimeBody, { weekday: 2, from: 39, to: 1 }, ['/to']],
    ['free time that ends as it begins', FreeTimeBody, { weekday: 2, from: 20, to: 20 }, ['/to']],
    [
      'free time from nowhere',
      FreeTimeBody,
      { weekday: 2, from: { toString: 'x' }, to: 20 },
      ['/from', '/to'],
    ],
    [
      'a session that ends before it begins',
      SessionFormBody,
      { startsAt: ENDS, endsAt: STARTS },
      ['/endsAt'],
    ],
    ['a session that ends as it begins', SessionFormBody, { startsAt: ENDS, endsAt: ENDS }, ['/endsAt']],
    [
      'a session without a beginning',
      SessionFormBody,
      { startsAt: 'いつか', endsAt: ENDS },
      ['/startsAt', '/endsAt'],
    ],
    [
      'the oldest younger than the youngest',
      OpeningBody,
      { ...OPENING, minimumAge: 65, maximumAge: 18 },
      ['/maximumAge'],
    ],
    ['an object for a time', SessionTimesBody, { startsAt: { toString: 'x' }, endsAt: ENDS }, ['/startsAt']],
    ['words for a time', SessionTimesBody, { startsAt: '土曜日', endsAt: ENDS }, ['/startsAt']],
    ['a number for a time', SessionTimesBody, { startsAt: 0, endsAt: ENDS }, ['/startsAt']],
  ])('with %s is refused at its place', async (_, metatype, body, pointers) => {
    expect(await faultsOf(metatype, body)).toEqual(pointers);
  });

  it('is read where all is well', async () => {
    await expect(read(SignInLinkBody, { email: 'a@example.jp' })).resolves.toEqual({ email: 'a@example.jp' });
    await expect(read(FreeTimeBody, { weekday: 2, from: 20, to: 21 })).resolves.toMatchObject({ to: 21 });
    const ages = { minimumAge: 18, maximumAge: 18 };
    await expect(read(OpeningBody, { ...OPENING, ...ages })).resolves.toMatchObject(ages);
    await expect(read(OpeningBody, { ...OPENING, maximumAge: 18 })).resolves.toMatchObject({
      minimumAge: null,
    });
    const times = { startsAt: new Date(STARTS), endsAt: new Date(ENDS) };
    await expect(read(SessionTimesBody, { startsAt: STARTS, endsAt: ENDS })).resolves.toEqual(times);
  });
});
