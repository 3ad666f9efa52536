import { sessionPhrase } from '@app/language';
import { type PlaceOfTwo, settleDoubles, type TwoCards } from '@app/personal-data';
import { durationWords } from '../../after/minutes';
import { useAsked } from '../../frame/asked-context';
import { RadioField } from '../../frame/choice-fields';
import { Say, Words } from '../../frame/words';

/** Two places at one time that are over: what the record settles, and what the person is asked. */
export function Doubles({ cards: { doubles } }: { cards: TwoCards }) {
  const { t } = useAsked();
  if (doubles.length === 0) return null;
  const { letGo, open } = settleDoubles(doubles, []);
  return (
    <section>
      <h2>
        <Say k="merging.double.title" />
      </h2>
      <p>
        <Say k="merging.double.lead" />
      </p>
      {open.map(({ kept, other }, index) => (
        <div className="box" key={`${kept.placeId} ${other.placeId}`}>
          <h3>
            <When place={kept} />
          </h3>
          <RadioField
            name={`there-${index}`}
            options={[kept, other].map((place) => ({ value: place.placeId, label: said(place, t) }))}
          />
        </div>
      ))}
      {letGo.length > 0 && <ByRecord places={letGo.map(({ place }) => place)} />}
    </section>
  );
}

function ByRecord({ places }: { places: readonly PlaceOfTwo[] }) {
  const { t } = useAsked();
  return (
    <div className="box">
      <h3>
        <Say k="merging.double.by-record" />
      </h3>
      <ul>
        {places.map((place) => (
          <li key={place.placeId}>
            <When place={place} />
            <br />
            <Words>{said(place, t)}</Words>
          </li>
        ))}
      </ul>
    </div>
  );
}

function When({ place: { startsAt, endsAt } }: { place: PlaceOfTwo }) {
  const { language } = useAsked();
  return <Words>{sessionPhrase(startsAt, endsAt, language)}</Words>;
}

/** 「花壇の水やり（永山グリーンクラブ）：参加した、1時間30分」 */
function said(place: PlaceOfTwo, t: ReturnType<typeof useAsked>['t']): string {
  const { title, groupName: group, minutes } = place;
  const record = t(`merging.double.record.${recordOf(place)}`);
  const words = minutes === null ? record : `${record}${t('words.list.comma')}${durationWords(minutes, t)}`;
  return t('merging.double.place', { title, group, record: words });
}

function recordOf({ state, recordedBy }: PlaceOfTwo): string {
  if (state === null || recordedBy === 'clock') return 'nothing';
  return state;
}
