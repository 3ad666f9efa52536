import type { SpokenLanguage } from '@app/vocabulary';
import { type Name, names } from './name';

export interface NamesAbroad {
  readonly language: SpokenLanguage;
  readonly family: readonly Name[];
  readonly given: readonly Name[];
}

/** Neighbours who came from elsewhere, written as they are on a card in Japan. */
export const NAMES_ABROAD: readonly NamesAbroad[] = [
  {
    language: 'zh',
    family: names('王:おう 李:り 張:ちょう 陳:ちん 劉:りゅう 楊:よう 黄:こう 周:しゅう'),
    given: names('偉:い 芳:ほう 静:せい 敏:びん 強:きょう 麗:れい 軍:ぐん 婷:てい 浩然:こうぜん 雨涵:うかん'),
  },
  {
    language: 'ko',
    family: names('金:きむ 李:い 朴:ぱく 崔:ちぇ 鄭:ちょん 姜:かん'),
    given: names(
      'ミンジュン:みんじゅん ソヨン:そよん ジウ:じう ヘジン:へじん ドヒョン:どひょん スミン:すみん',
    ),
  },
  {
    language: 'vi',
    family: names('グエン:ぐえん チャン:ちゃん レ:れ ファム:ふぁむ ホアン:ほあん ブイ:ぶい'),
    given: names('ラン:らん フオン:ふおん ミン:みん トゥアン:とぅあん マイ:まい ズン:ずん ハー:はあ'),
  },
  {
    language: 'ne',
    family: names('シュレスタ:しゅれすた グルン:ぐるん タマン:たまん ライ:らい カドカ:かどか'),
    given: names('アニタ:あにた ビカス:びかす スニタ:すにた ラメシュ:らめしゅ プジャ:ぷじゃ'),
  },
  {
    language: 'tl',
    family: names('サントス:さんとす クルス:くるす レイエス:れいえす ガルシア:がるしあ ラモス:らもす'),
    given: names('マリア:まりあ ジョイ:じょい グレース:ぐれえす マーク:まあく アンジェロ:あんじぇろ'),
  },
  {
    language: 'en',
    family: names(
      'スミス:すみす ブラウン:ぶらうん テイラー:ていらあ ウィルソン:うぃるそん クラーク:くらあく',
    ),
    given: names('エマ:えま ジェームズ:じぇえむず オリビア:おりびあ ダニエル:だにえる ハンナ:はんな'),
  },
];
