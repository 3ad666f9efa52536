import { EDITION_LANGUAGES, type OpeningDetail } from '@app/openings';
import { useAsked } from '../../frame/asked-context';
import { Say, Words } from '../../frame/words';

interface WaysProps {
  readonly detail: OpeningDetail;
  /** A group's opening that is public is changed by the centre alone. */
  readonly mayWrite: boolean;
}

/** In which languages the opening stands, and the ways to write it in the others. */
export function EditionWays({ detail: { opening, editions }, mayWrite }: WaysProps) {
  const { t } = useAsked();
  const written = (language: string) => editions.some((edition) => edition.language === language);
  return (
    <section className="box">
      <h2>
        <Say k="groups.editions.ways" />
      </h2>
      <p>
        <Say k={`groups.editions.${mayWrite ? 'why' : 'by-centre'}`} />
      </p>
      <ul>
        {EDITION_LANGUAGES.map((language) => {
          const name = t(`groups.editions.name-${language}`);
          const words = t(`groups.editions.${written(language) ? 'written' : 'none'}`, { name });
          const address = `/group/openings/${opening.id}/editions/${language}`;
          return (
            <li key={language}>
              {mayWrite ? (
                <a href={address}>
                  <Words>{t(`groups.editions.${written(language) ? 'correct' : 'write'}`, { name })}</Words>
                </a>
              ) : (
                <Words>{words}</Words>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
