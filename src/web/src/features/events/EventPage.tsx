import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { EventPageQuery } from '../../__generated__/EventPageQuery.graphql';
import { Icon, type IconName } from '../../design/brand/Icon';
import { Badge } from '../../design/surfaces/Badge';
import { Card, Row, Stack } from '../../design/surfaces/Card';
import { Columns } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { NotFound } from '../../design/surfaces/States';
import { RichText } from '../../design/text/RichText';
import { Link } from '../../router/Link';
import { queryPage } from '../../router/page';
import { Origin } from '../carried/origin/Origin';
import { Comments } from '../conversations/Comments';
import { ReactionBar } from '../conversations/ReactionBar';
import { ReportMenu } from '../moderation/ReportMenu';
import { PersonLine } from '../people/PersonLine';
import { SaveButton } from '../saved/SaveButton';
import { CancelEvent } from './CancelEvent';
import styles from './EventPage.module.css';
import { EventTime } from './EventTime';
import { Guests } from './Guests';
import { messages } from './messages';
import { RsvpCard } from './RsvpCard';

const query = graphql`
  query EventPageQuery($id: ID!) @throwOnFieldError {
    node(id: $id) {
      ... on Event @alias(as: "event") {
        id
        title
        body
        place
        joinLink
        isCancelled
        group {
          slug
          name
        }
        organiser {
          ...PersonLine_person
        }
        origin {
          networkName
          importedAt
        }
        ...EventTime_event
        ...RsvpCard_event
        ...CancelEvent_event
        ...Guests_event
        ...ReactionBar_subject
        ...SaveButton_subject
        ...Comments_subject
      }
    }
  }
`;

function EventPage({ query: loaded }: { query: PreloadedQuery<EventPageQuery> }) {
  const event = usePreloadedQuery<EventPageQuery>(query, loaded).node?.event;
  if (!event) return <NotFound />;
  const group = (
    <Link to={`/groups/${event.group.slug}`} dir="auto">
      {event.group.name}
    </Link>
  );
  return (
    <Columns aside={<Guests event={event} />}>
      <PageHeader title={event.title} kicker={group}>
        {event.isCancelled && <Badge tone="danger">{messages.cancelled}</Badge>}
        <CancelEvent event={event} />
      </PageHeader>
      <Card>
        <Stack>
          <dl className={styles.facts}>
            <Fact icon="clock" name={messages.when}>
              <EventTime event={event} />
            </Fact>
            {event.place && (
              <Fact icon="place" name={messages.where}>
                <span dir="auto">{event.place}</span>
              </Fact>
            )}
            {event.joinLink && (
              <Fact icon="link" name={messages.join}>
                <a href={event.joinLink} rel="noopener noreferrer" target="_blank">
                  {messages.join}
                </a>
                <span className={styles.hint}>{messages.joinHint}</span>
              </Fact>
            )}
          </dl>
          <RichText body={event.body} />
          <PersonLine person={event.organiser} size={36}>
            {messages.organiser}
            <Origin of={event.origin} />
          </PersonLine>
          <Row spread>
            <ReactionBar subject={event} />
            <Row gap={0}>
              <SaveButton subject={event} />
              <ReportMenu subjectId={event.id} />
            </Row>
          </Row>
        </Stack>
      </Card>
      <RsvpCard event={event} />
      <Comments subject={event} />
    </Columns>
  );
}

function Fact({ icon, name, children }: { icon: IconName; name: string; children: React.ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>
        <Icon name={icon} />
        <span className="hidden">{name}</span>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

export const eventPage = queryPage<EventPageQuery>(
  query,
  ({ params }) => ({ id: params.id ?? '' }),
  EventPage,
);
