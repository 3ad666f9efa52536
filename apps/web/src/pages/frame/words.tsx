import { readings, type Values } from '@app/language';
import { useAsked } from './asked-context';

/** Words with their readings above them: `{漢字|かんじ}`. */
export function Words({ children }: { children: string }) {
  return readings(children).map(({ text, kana }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, pieces have no other name
    kana ? <Ruby key={index} text={text} kana={kana} /> : text,
  );
}

/** The words of a key in the reader's language. */
export function Say({ k, v }: { k: string; v?: Values }) {
  const { t } = useAsked();
  return <Words>{t(k, v)}</Words>;
}

function Ruby({ text, kana }: { text: string; kana: string }) {
  return (
    <ruby>
      {text}
      <rp>（</rp>
      <rt>{kana}</rt>
      <rp>）</rp>
    </ruby>
  );
}
