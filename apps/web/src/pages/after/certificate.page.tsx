import { dayPhrase } from '@app/language';
import { dayAt } from '@app/matching';
import { useAsked, useText } from '../frame/asked-context';
import { Page } from '../frame/page';
import { Say, Words } from '../frame/words';
import { durationWords } from './minutes';
import { HowLong, useYearWords } from './record.page';
import { reiwaDay, type YearOfRecord } from './record-year';

interface CertificateProps {
  readonly name: string;
  readonly record: YearOfRecord;
}

/** 活動証明: to print on one sheet after the other, with the days of 令和. */
export function CertificatePage({ name, record }: CertificateProps) {
  const text = useText();
  const { now } = useAsked();
  return (
    <Page title={text('after.certificate.title')}>
      <p className="screen">
        <a href={`/me/record?year=${record.year}`}>
          <Say k="history.back" />
        </a>
      </p>
      <article className="sheet">
        <h1>
          <Say k="after.certificate.title" />
        </h1>
        <p className="name">
          <Say k="after.certificate.name" v={{ name }} />
        </p>
        <p>
          <Say k="after.certificate.lead" />
        </p>
        <p>
          <Words>{useYearWords(record.year)}</Words>
        </p>
        <Table record={record} />
        <Totals record={record} />
        <p className="signed">
          <OfficialDay at={now} />
          <br />
          <Say k="after.certificate.centre" />
        </p>
      </article>
      <p className="meta screen">
        <Say k="after.certificate.print" />
      </p>
    </Page>
  );
}

/** 令和 where people read it; others read the day as they are used to, with its year. */
function OfficialDay({ at }: { at: Date }) {
  const { language } = useAsked();
  if (language === 'ja' || language === 'ja-easy') return <OfJapan at={at} />;
  return `${dayPhrase(at, language)} ${dayAt(at.getTime()).slice(0, 4)}`;
}

function OfJapan({ at }: { at: Date }) {
  const { language } = useAsked();
  const day = reiwaDay(at);
  if (language === 'ja') return day;
  return (
    <Words>
      {day
        .replace('令和', '{令和|れいわ}')
        .replace('年', '{年|ねん}')
        .replace('月', '{月|がつ}')
        .replace('日', '{日|にち}')}
    </Words>
  );
}

function Table({ record: { attended } }: { record: YearOfRecord }) {
  return (
    <table>
      <thead>
        <tr>
          {['day', 'activity', 'hours', 'recorded'].map((column) => (
            <th key={column} scope="col">
              <Say k={`after.certificate.${column}`} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...attended].reverse().map((line) => (
          <tr key={line.placeId}>
            <td>
              <OfficialDay at={line.startsAt} />
            </td>
            <td>
              {line.title}
              <br />
              <span className="meta">{line.groupName}</span>
            </td>
            <td>
              <HowLong line={line} />
            </td>
            <td>
              <Say
                k={line.confirmedAt ? 'after.certificate.both' : `after.certificate.by-${line.recordedBy}`}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Totals({ record: { confirmed, others } }: { record: YearOfRecord }) {
  const { t } = useAsked();
  return (
    <p>
      <strong>
        <Say k="after.certificate.total-confirmed" v={{ hours: durationWords(confirmed, t) }} />
      </strong>
      <br />
      <Say k="after.certificate.total-others" v={{ hours: durationWords(others, t) }} />
    </p>
  );
}
