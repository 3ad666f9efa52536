import { randomUUID } from 'node:crypto';
import { Account, StaffAssignment } from '@app/access';
import type { Town } from '@app/places';
import { DateTime } from 'luxon';
import { aTown } from '../support/a-town';
import type { Service } from '../support/service';
import type { Visitor } from '../support/visitor';

export const RESIDENT = 'sato.misaki@example.jp';
export const MEMBER = 'kadan@example.jp';
export const COORDINATOR = 'hayase@centre.example.jp';

/** The three of a journey, over HTTP alone: no row is written behind the service's back but town and coordinator. */
export class Journey {
  private constructor(
    readonly service: Service,
    readonly town: Town,
  ) {}

  static async begin(service: Service): Promise<Journey> {
    const { admin } = service;
    const town = await aTown(admin.manager);
    const accountId = randomUUID();
    const account = { id: accountId, email: COORDINATOR, name: '早瀬智子', createdAt: new Date() };
    await admin.manager.insert(Account, account);
    await admin.manager.insert(StaffAssignment, { accountId, role: 'coordinator', since: new Date() });
    return new Journey(service, town);
  }

  /** Asks for a link, reads the mail, uses the link. */
  async signIn(email: string): Promise<Visitor> {
    const visitor = this.service.visitor();
    const before = this.service.sink.to(email).length;
    await visitor.json('POST', '/api/v1/sign-in-links', { email });
    const mail = await this.service.sink.signIn(email, before);
    await visitor.json('POST', '/api/v1/session', { token: tokenIn(mail.text) });
    return visitor;
  }

  /** A registration card that fits the opening below. */
  card() {
    return {
      name: '佐藤 美咲',
      kana: 'さとう みさき',
      birthDate: '1992-05-14',
      townId: this.town.id,
      residency: ['lives'],
      skills: ['gardening'],
      wishes: ['green'],
      languages: ['ja'],
      free: [{ weekday: 5, from: 16, to: 26 }],
      longestWay: 3000,
      online: false,
    };
  }

  group() {
    return {
      name: '永山グリーンクラブ',
      kana: 'ながやまぐりーんくらぶ',
      kind: 'circle',
      story: '永山公園の花壇を、季節ごとに植えかえています。',
      townId: this.town.id,
      phone: '042-000-1234',
    };
  }

  opening(capacity: number | null = 1) {
    const saturday = DateTime.now()
      .setZone('Asia/Tokyo')
      .plus({ weeks: 1 })
      .set({ weekday: 6 })
      .startOf('day');
    const session = (weeks: number) => ({
      startsAt: saturday.plus({ weeks, hours: 9, minutes: 30 }).toISO(),
      endsAt: saturday.plus({ weeks, hours: 11, minutes: 30 }).toISO(),
      capacity,
    });
    return {
      title: '永山公園の花壇に、冬の苗を植えます',
      body: 'ビオラとパンジーを、みんなで植えます。土にさわるのが初めての方も歓迎です。',
      field: 'green',
      wantedSkills: ['gardening'],
      placeName: '永山公園',
      townId: this.town.id,
      meetingPoint: '公園の時計の下',
      whatToBring: '軍手、飲み物',
      rainPolicy: '雨の日は、次の週にのばします。',
      sessions: [session(0), session(1)],
    };
  }
}

export function tokenIn(text: string): string {
  return /\/sign-in\/([\w-]+)/.exec(text)?.[1] ?? '';
}
