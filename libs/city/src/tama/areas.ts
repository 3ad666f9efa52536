/**
 * The ten community areas of Tama City and their local welfare committees, from public pages; the committees of
 * areas 9 and 10 are not known yet, and the towns there are to be confirmed.
 */
import type { CommunityArea } from '../model';

export const TAMA_AREAS: readonly CommunityArea[] = [
  { number: 1, towns: '関戸・一ノ宮', committee: 'まち育てネットワーク・関戸' },
  { number: 2, towns: '連光寺・聖ヶ丘', committee: '連光寺・聖ヶ丘 地域福祉推進委員会' },
  { number: 3, towns: '桜ヶ丘', committee: '桜ヶ丘まちネット' },
  { number: 4, towns: '和田・東寺方・落川・百草', committee: '三方の森ふれんど' },
  { number: 5, towns: '愛宕・乞田・貝取', committee: 'ほほえみネットワーク愛宕' },
  { number: 6, towns: '諏訪・馬引沢', committee: '馬引沢・諏訪 地域福祉推進委員会' },
  { number: 7, towns: '永山', committee: '福祉のネットワーク永山' },
  { number: 8, towns: '貝取・豊ヶ丘', committee: 'ネットワーク貝取・豊ヶ丘きずな' },
  { number: 9, towns: '落合・鶴牧・南野', committee: null },
  { number: 10, towns: '唐木田・中沢・山王下', committee: null },
];
