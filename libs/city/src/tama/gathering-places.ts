import type { DemoGatheringPlace } from '../model';
import { place } from './openings/place';

type Text = Omit<DemoGatheringPlace, 'lat' | 'lng' | 'townCode' | 'address' | 'phone'>;

/** The last four digits of a number that nobody has; no house number, as the places are none that exist. */
function at(
  town: string,
  stop: string,
  minutes: number,
  phone: string | null,
  text: Text,
): DemoGatheringPlace {
  const { lat, lng, townCode } = place(town, text.name, '', stop, minutes);
  const address = `多摩市${town}（${stop}から歩いて${minutes}分）`;
  return { ...text, lat, lng, townCode, address, phone: phone && `042-000-${phone}` };
}

/** Where people of the demo city come together without applying. Made up, as the rest of it. */
export const TAMA_GATHERING_PLACES: readonly DemoGatheringPlace[] = [
  at('永山一丁目', '永山駅', 4, '1101', {
    ref: 'nagayama-tsudoi',
    kind: 'community-centre',
    name: '永山つどいの家',
    openHours: '火・水・木・金・土・日 9:00～21:30\n月曜と年末年始はお休み',
    whatIsThere: '会議室、調理室、囲碁と将棋の間。一階の大きな机は、本を読むだけでも使えます。',
    accommodations: ['step-free', 'accessible-toilet', 'parking'],
  }),
  at('諏訪三丁目', '永山駅', 13, null, {
    ref: 'suwa-hall',
    kind: 'hall',
    name: '諏訪三丁目集会所',
    openHours: '団体の催しがある時間',
    whatIsThere: '畳の広間、台所、まつり太鼓の置き場。第二土曜の朝は、だれでも来られるお茶の会です。',
    accommodations: ['with-child'],
  }),
  at('落合五丁目', '多摩センター駅', 20, '1103', {
    ref: 'ochiai-keyaki',
    kind: 'salon',
    name: '落合けやき団地ラウンジ',
    openHours: '日 13:00～16:00、水 10:00～12:00',
    whatIsThere: '碁盤、将棋盤、オセロ、古本の棚。お茶は一杯五十円です。',
    accommodations: ['seated-work', 'accessible-toilet'],
  }),
  at('中沢一丁目', '唐木田駅', 8, '1104', {
    ref: 'nakazawa-mamenoki',
    kind: 'salon',
    name: 'コミュニティカフェ まめのき',
    openHours: '木・金・土 11:00～16:00',
    whatIsThere: '日替わりの昼ごはん、小上がり、手づくり品の棚。ひとりで来る方が、いちばん多い店です。',
    accommodations: ['with-child', 'quiet-place'],
  }),
  at('一ノ宮二丁目', '聖蹟桜ヶ丘駅', 7, '1105', {
    ref: 'ichinomiya-kaikan',
    kind: 'hall',
    name: '一ノ宮まちかど会館',
    openHours: '月・水・金 13:00～17:00',
    whatIsThere: '縁側、卓球台、回覧板の掲示板。雨の日の子どもの遊び場にもなります。',
    accommodations: ['step-free', 'with-child'],
  }),
  at('関戸四丁目', '聖蹟桜ヶ丘駅', 3, '1106', {
    ref: 'sekido-manabi',
    kind: 'learning-centre',
    name: '関戸まなびの広場',
    openHours: '毎日 9:00～22:00\n第一・第三月曜と年末年始はお休み',
    whatIsThere: '学習室、音楽室、保育室、印刷機。予約のない机が二十あります。',
    accommodations: ['step-free', 'accessible-toilet', 'with-child', 'assistance-dog'],
  }),
  at('聖ヶ丘二丁目', 'バス停「聖ヶ丘二丁目」', 3, '1107', {
    ref: 'hijirigaoka-komorebi',
    kind: 'community-centre',
    name: '聖ヶ丘こもれび館',
    openHours: '火・水・木・金・土・日 9:00～21:30',
    whatIsThere: '体育室、図書コーナー、工作室。のこぎりと電動ドリルは、使い方を聞いてから借りられます。',
    accommodations: ['step-free', 'accessible-toilet', 'parking'],
  }),
  at('豊ヶ丘五丁目', 'バス停「豊ヶ丘五丁目」', 2, '1108', {
    ref: 'toyogaoka-fukuro',
    kind: 'salon',
    name: '豊ヶ丘サロン ふくろう',
    openHours: '火・金 10:00～15:00',
    whatIsThere: '商店街の空き店舗です。体操、編みもの、スマートフォンの教え合い。お昼は持ちよりで。',
    accommodations: ['step-free', 'seated-work'],
  }),
  at('貝取三丁目', 'バス停「貝取三丁目」', 3, '1109', {
    ref: 'kaidori-hidamari',
    kind: 'community-centre',
    name: '貝取ひだまりセンター',
    openHours: '水・木・金・土・日 9:00～21:30',
    whatIsThere: '調理室、和室、ロビーの新聞。ロビーは申し込みなしで、だれでも休めます。',
    accommodations: ['step-free', 'accessible-toilet'],
  }),
  at('鶴牧二丁目', '多摩センター駅', 10, '1110', {
    ref: 'tsurumaki-tsumiki',
    kind: 'salon',
    name: '親子のひろば つみき',
    openHours: '月・火・木・金 10:00～14:00',
    whatIsThere: '〇歳から三歳までの親子の居場所。授乳室、おむつ替え、ベビーカー置き場があります。',
    accommodations: ['step-free', 'with-child'],
  }),
  at('落合一丁目', '多摩センター駅', 4, '1111', {
    ref: 'ochiai-katsudo',
    kind: 'activity-centre',
    name: '多摩つむぎ市民活動ルーム',
    openHours: '火・水・木・金・土・日 10:00～19:00',
    whatIsThere: '団体の作業机、印刷機、貸しロッカー。ボランティアセンターの相談窓口は木曜の午後です。',
    accommodations: ['step-free', 'accessible-toilet', 'writing-instead-of-speech', 'plain-japanese'],
  }),
  at('愛宕二丁目', 'バス停「愛宕二丁目」', 4, null, {
    ref: 'atago-kamado',
    kind: 'hall',
    name: '愛宕かまどの家',
    openHours: '土 10:00～14:00',
    whatIsThere: '庭にかまどのある一軒家。野菜の直売と、月に一度の豚汁の会。',
    accommodations: ['with-child'],
  }),
  at('和田', 'バス停「和田」', 5, '1113', {
    ref: 'wada-mikata',
    kind: 'community-centre',
    name: '三方の森 つどい館',
    openHours: '火・水・木・金・土 9:00～21:00',
    whatIsThere: '会議室、工作室、森の案内図。双眼鏡を貸し出しています。',
    accommodations: ['step-free', 'parking'],
  }),
];
