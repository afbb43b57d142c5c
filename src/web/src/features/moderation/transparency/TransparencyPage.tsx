import { graphql, type PreloadedQuery, useFragment, usePreloadedQuery } from 'react-relay/hooks';
import type { TransparencyPage_report$key } from '../../../__generated__/TransparencyPage_report.graphql';
import type { TransparencyPageQuery } from '../../../__generated__/TransparencyPageQuery.graphql';
import { Card, Muted } from '../../../design/surfaces/Card';
import { Wide } from '../../../design/surfaces/Columns';
import { PageHeader } from '../../../design/surfaces/PageHeader';
import { queryPage } from '../../../router/page';
import { number } from '../../../words/locale';
import { messages } from './messages';
import { latestQuarters } from './quarters';
import styles from './Transparency.module.css';

const query = graphql`
  query TransparencyPageQuery(
    $year1: Int!
    $quarter1: Int!
    $year2: Int!
    $quarter2: Int!
    $year3: Int!
    $quarter3: Int!
    $year4: Int!
    $quarter4: Int!
  ) @throwOnFieldError {
    first: transparencyReport(year: $year1, quarter: $quarter1) {
      ...TransparencyPage_report
    }
    second: transparencyReport(year: $year2, quarter: $quarter2) {
      ...TransparencyPage_report
    }
    third: transparencyReport(year: $year3, quarter: $quarter3) {
      ...TransparencyPage_report
    }
    fourth: transparencyReport(year: $year4, quarter: $quarter4) {
      ...TransparencyPage_report
    }
  }
`;

const columns = [
  messages.reports,
  messages.removals,
  messages.editsAsked,
  messages.warnings,
  messages.rejected,
  messages.appeals,
  messages.granted,
];

/** What came of reports in this quarter and the three before it, for everybody. */
function TransparencyPage({ query: loaded }: { query: PreloadedQuery<TransparencyPageQuery> }) {
  const found = usePreloadedQuery<TransparencyPageQuery>(query, loaded);
  return (
    <Wide>
      <PageHeader title={messages.title} />
      <Muted>{messages.intro}</Muted>
      <Card as="div">
        <section className={styles.scroll} aria-label={messages.caption} tabIndex={-1}>
          <table className={styles.table}>
            <caption className="hidden">{messages.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{messages.quarter}</th>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {found.first && <Quarter report={found.first} />}
              {found.second && <Quarter report={found.second} />}
              {found.third && <Quarter report={found.third} />}
              {found.fourth && <Quarter report={found.fourth} />}
            </tbody>
          </table>
        </section>
      </Card>
    </Wide>
  );
}

function Quarter({ report: key }: { report: TransparencyPage_report$key }) {
  const report = useFragment(
    graphql`
      fragment TransparencyPage_report on TransparencyReport {
        year
        quarter
        reports
        removals
        editsAsked
        warnings
        rejected
        appealsUpheld
        appealsGranted
      }
    `,
    key,
  );
  const cells: readonly [string, number][] = [
    [messages.reports, report.reports],
    [messages.removals, report.removals],
    [messages.editsAsked, report.editsAsked],
    [messages.warnings, report.warnings],
    [messages.rejected, report.rejected],
    [messages.appeals, report.appealsUpheld + report.appealsGranted],
    [messages.granted, report.appealsGranted],
  ];
  return (
    <tr>
      <th scope="row">{messages.name(report.quarter, String(report.year))}</th>
      {cells.map(([name, value]) => (
        <td key={name} data-name={name}>
          {number(value)}
        </td>
      ))}
    </tr>
  );
}

export const transparencyPage = queryPage<TransparencyPageQuery>(
  query,
  () => {
    const [a, b, c, d] = latestQuarters(new Date(), 4);
    const none = { year: 2000, quarter: 1 };
    const { year: year1, quarter: quarter1 } = a ?? none;
    const { year: year2, quarter: quarter2 } = b ?? none;
    const { year: year3, quarter: quarter3 } = c ?? none;
    const { year: year4, quarter: quarter4 } = d ?? none;
    return { year1, quarter1, year2, quarter2, year3, quarter3, year4, quarter4 };
  },
  TransparencyPage,
);
