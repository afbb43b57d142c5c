import { use } from 'react';
import { Meter } from '../../design/figures/Meter';
import { Card, Muted, SectionTitle, Stack } from '../../design/surfaces/Card';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { Empty } from '../../design/surfaces/States';
import { dateOnly, inFull } from '../../design/text/dates';
import type { Page } from '../../router/page';
import { number } from '../../words/locale';
import { known } from '../../words/t';
import styles from './EngagementPage.module.css';
import { messages } from './messages';
import { latestRelease, type Release, type UnitFigures } from './release';

function EngagementPage({ release: asked }: { release: Promise<Release | null> }) {
  const release = use(asked);
  return (
    <Columns>
      <PageHeader title={messages.title} />
      <Muted>{messages.intro}</Muted>
      {release ? <Figures release={release} /> : <Empty title={messages.none} body={messages.noneBody} />}
    </Columns>
  );
}

function Figures({ release }: { release: Release }) {
  const { block, company, stickiness } = release;
  return (
    <>
      <Card>
        <Stack gap={18}>
          <SectionTitle>
            {messages.period(dateOnly(block.startsOn, 'UTC'), dateOnly(block.endsOn, 'UTC'))}
          </SectionTitle>
          <div className={styles.heads}>
            <Head value={company.reach} name={messages.reach} hint={messages.reachOfCompany} />
            {stickiness != null && (
              <Head
                value={`${number(Math.round(stickiness * 100))} %`}
                name={messages.stickiness}
                hint={messages.stickinessHint}
              />
            )}
          </div>
        </Stack>
      </Card>
      <Card>
        <Stack gap={14}>
          <SectionTitle>{messages.units}</SectionTitle>
          <Units units={release.units} />
        </Stack>
      </Card>
      {release.weekly.length > 0 && (
        <Card>
          <Stack gap={14}>
            <SectionTitle>{messages.weekly}</SectionTitle>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{messages.week}</th>
                  <th scope="col">{messages.reach}</th>
                </tr>
              </thead>
              <tbody>
                {release.weekly.map(({ week, startsOn, reach }) => (
                  <tr key={week}>
                    <th scope="row">{dateOnly(startsOn, 'UTC')}</th>
                    <td>
                      <Share reach={reach} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Stack>
        </Card>
      )}
      <Card>
        <Stack gap={10}>
          <SectionTitle>{messages.methodTitle}</SectionTitle>
          <dl className={styles.method}>
            {release.method.map(({ code, name, text }) => (
              <div key={code + name}>
                <dt>{known(name)}</dt>
                <dd>{known(text)}</dd>
              </div>
            ))}
          </dl>
          <SectionTitle>{messages.provenance}</SectionTitle>
          <Muted>{messages.computed(inFull(release.computedAt))}</Muted>
          <p className={styles.hash}>
            {messages.fingerprint}: {release.hash}
          </p>
        </Stack>
      </Card>
    </>
  );
}

function Head({ value, name, hint }: { value: string; name: string; hint: string }) {
  return (
    <div>
      <p className={styles.value}>{value}</p>
      <p>
        <strong>{name}</strong> <span className={styles.hint}>{hint}</span>
      </p>
    </div>
  );
}

function Units({ units }: { units: readonly UnitFigures[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{messages.unit}</th>
          <th scope="col">{messages.size}</th>
          <th scope="col">{messages.reach}</th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: "other units" may stand under several parents and has no id
          <tr key={`${unit.name}-${index}`}>
            <th scope="row" style={{ paddingInlineStart: Math.max(0, unit.depth - 1) * 20 }}>
              {unit.isOther ? messages.other : unit.name}
              {unit.isWithheld && <span className={styles.withheld}>{messages.withheld}</span>}
            </th>
            <td>{unit.sizeClass}</td>
            <td>
              <Share reach={unit.reach} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A share in words, with a bar where the words are a number; the bar adds nothing that the words do not say. */
function Share({ reach }: { reach: string }) {
  const percent = /^(\d+)\s?%$/.exec(reach)?.[1];
  return (
    <span className={styles.share}>
      <span className={styles.words}>{messages.bands[reach] ?? reach}</span>
      {percent && (
        <span className={styles.track}>
          <Meter share={Number(percent) / 100} />
        </span>
      )}
    </span>
  );
}

export const engagementPage: Page = () => {
  const release = latestRelease();
  return { element: <EngagementPage release={release} />, close: () => {} };
};
