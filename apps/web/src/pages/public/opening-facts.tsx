import type { OpeningDetail } from '@app/openings';
import { useAsked } from '../frame/asked-context';
import { Say, Words } from '../frame/words';
import { ageLimitWords } from '../reasons/rule-words';
import { codesIn } from '../reasons/word-lists';

/** Everything residents decide by; a line that the group left empty is left out. */
export function OpeningFacts({ detail }: { detail: OpeningDetail }) {
  const { t } = useAsked();
  const facts = [...placeFacts(detail, t), ...personFacts(detail, t), ...dayFacts(detail, t)];
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([k, value]) => (
          <div key={k}>
            <dt>
              <Say k={`pages.opening.${k}`} />
            </dt>
            <dd>
              <Words>{value}</Words>
            </dd>
          </div>
        ))}
    </dl>
  );
}

type Facts = [k: string, value: string][];
type T = ReturnType<typeof useAsked>['t'];

function placeFacts({ opening, townName }: OpeningDetail, t: T): Facts {
  const { stopName, stopMinutes } = opening;
  const stop =
    stopName && stopMinutes !== null
      ? t('pages.card.stop', { stop: stopName, minutes: stopMinutes })
      : stopName;
  const place = [opening.placeName, opening.address || townName, stop].filter(Boolean).join('\n');
  const online = opening.online ? t('pages.opening.online-too') : '';
  return [
    ['where', [place, online].filter(Boolean).join('\n')],
    ['meeting-point', opening.meetingPoint],
  ];
}

function personFacts({ opening }: OpeningDetail, t: T): Facts {
  return [
    ['field', codesIn('field', [opening.field], t)],
    ['wanted-skills', codesIn('skill', opening.wantedSkills, t)],
    ['who', whoWords(opening, t)],
    ['qualifications', codesIn('qualification', opening.qualifications, t)],
    ['languages', codesIn('language', opening.languages, t)],
    ['accommodations', codesIn('accommodation', opening.accessProvided, t)],
  ];
}

function whoWords(opening: OpeningDetail['opening'], t: T): string {
  const lines = [
    ageLimitWords({ minimum: opening.minimumAge, maximum: opening.maximumAge }, t),
    codesIn('residency', opening.residency, t),
    opening.beginnersWelcome ? t('pages.card.beginners') : '',
    opening.childrenWelcome ? t('pages.card.children') : '',
  ];
  return lines.filter(Boolean).join('\n');
}

function dayFacts({ opening }: OpeningDetail, t: T): Facts {
  return [
    ['cost', [t(`words.payment.${opening.payment}`), opening.costNote].filter(Boolean).join('\n')],
    ['insurance', t(`words.insurance.${opening.insurance}`)],
    ['bring', opening.whatToBring],
    ['rain', opening.rainPolicy],
  ];
}
