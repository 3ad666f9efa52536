import { useAsked } from '../../frame/asked-context';
import { Notice } from '../../frame/notice';
import { Say, Words } from '../../frame/words';
import { TEMPLATE_CODES, type TemplateCode } from './templates';

interface ChoiceProps {
  /** Of the form, with its group. */
  readonly action: string;
  readonly chosen: TemplateCode | null;
}

/** Nobody has to begin with an empty page. */
export function TemplateChoice({ action, chosen }: ChoiceProps) {
  const { t } = useAsked();
  return (
    <>
      {chosen && <Notice k="lives.templates.chosen" v={{ name: t(`lives.${chosen}.name`) }} />}
      <details>
        <summary>
          <Say k="lives.templates.title" />
        </summary>
        <p>
          <Say k="lives.templates.word" />
        </p>
        <ul>
          {TEMPLATE_CODES.map((code) => (
            <li key={code}>
              <a href={`${action}&template=${code}`}>
                <Words>{t(`lives.${code}.name`)}</Words>
              </a>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
