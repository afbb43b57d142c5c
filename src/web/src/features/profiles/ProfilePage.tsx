import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { ProfilePageQuery } from '../../__generated__/ProfilePageQuery.graphql';
import { Icon, type IconName } from '../../design/brand/Icon';
import { Avatar } from '../../design/surfaces/Avatar';
import { Badge } from '../../design/surfaces/Badge';
import { Card, SectionTitle, Stack } from '../../design/surfaces/Card';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { NotFound } from '../../design/surfaces/States';
import { Link } from '../../router/Link';
import { queryPage } from '../../router/page';
import { common } from '../../words/messages';
import { PersonLine } from '../people/PersonLine';
import { FollowButton } from './FollowButton';
import { messages } from './messages';
import { OwnWords } from './OwnWords';
import { messages as orgMessages } from './org/messages';
import { PersonPosts } from './PersonPosts';
import styles from './Profiles.module.css';

const query = graphql`
  query ProfilePageQuery($handle: String!) @throwOnFieldError {
    viewer {
      person {
        id
      }
    }
    personByHandle(handle: $handle) {
      id
      handle
      displayName
      photoUrl
      title
      department
      office
      city
      country
      mail
      hasLeft
      manager {
        ...PersonLine_person
      }
      managementChain {
        id
        handle
        displayName
      }
      reports(first: 30) {
        nodes {
          id
          ...PersonLine_person
        }
      }
      ...FollowButton_person
      ...OwnWords_person
      ...PersonPosts_person
    }
  }
`;

function ProfilePage({ query: loaded }: { query: PreloadedQuery<ProfilePageQuery> }) {
  const { viewer, personByHandle: person } = usePreloadedQuery<ProfilePageQuery>(query, loaded);
  if (!person) return <NotFound />;
  const reports = person.reports.nodes ?? [];
  const place = [person.office, person.city, person.country].filter(Boolean).join(', ');
  const isMine = viewer.person.id === person.id;
  const above = person.managementChain.slice(1);
  const around = (person.manager || reports.length > 0) && (
    <Card>
      <Stack gap={14}>
        {person.manager && (
          <>
            <SectionTitle>{messages.manager}</SectionTitle>
            <PersonLine person={person.manager} size={36} />
            {above.length > 0 && (
              <ol className={styles.chain} aria-label={messages.chain}>
                {above.map(({ id, handle, displayName }) => (
                  <li key={id}>
                    <Link to={`/people/${handle}`} dir="auto">
                      {displayName}
                    </Link>
                  </li>
                ))}
              </ol>
            )}
          </>
        )}
        {reports.length > 0 && <SectionTitle>{messages.reports(reports.length)}</SectionTitle>}
        {reports.map((report) => (
          <PersonLine key={report.id} person={report} size={36} />
        ))}
        <Link to={`/org?person=${encodeURIComponent(person.handle)}`}>{orgMessages.show}</Link>
      </Stack>
    </Card>
  );
  return (
    <Columns aside={around} asideAtTop>
      <Card>
        <Stack gap={20}>
          <div className={styles.head}>
            <Avatar name={person.displayName} photoUrl={person.photoUrl} size={88} />
            <div className={styles.words}>
              <PageHeader title={person.displayName} />
              <p dir="auto">{person.title}</p>
              {person.hasLeft && <Badge>{common.left}</Badge>}
              {!isMine && !person.hasLeft && <FollowButton person={person} />}
            </div>
          </div>
          <ul className={styles.facts}>
            <Fact icon="groups">
              {person.department && (
                <Link to={`/people?department=${encodeURIComponent(person.department)}`}>
                  {person.department}
                </Link>
              )}
            </Fact>
            <Fact icon="building">
              {person.office ? (
                <Link to={`/people?office=${encodeURIComponent(person.office)}`}>{place}</Link>
              ) : (
                place
              )}
            </Fact>
            <Fact icon="mail">{person.mail && <a href={`mailto:${person.mail}`}>{person.mail}</a>}</Fact>
          </ul>
          <OwnWords person={person} isMine={isMine} />
        </Stack>
      </Card>
      <PersonPosts person={person} />
    </Columns>
  );
}

function Fact({ icon, children }: { icon: IconName; children: React.ReactNode }) {
  if (!children) return null;
  return (
    <li dir="auto">
      <Icon name={icon} size={18} />
      {children}
    </li>
  );
}

export const profilePage = queryPage<ProfilePageQuery>(
  query,
  ({ params }) => ({ handle: params.handle ?? '' }),
  ProfilePage,
);
