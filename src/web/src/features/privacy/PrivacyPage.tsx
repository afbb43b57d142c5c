import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { PrivacyPageQuery } from '../../__generated__/PrivacyPageQuery.graphql';
import { ButtonLink } from '../../design/controls/Button';
import { Card, Muted, Row, SectionTitle, Stack } from '../../design/surfaces/Card';
import { queryPage } from '../../router/page';
import { messages as settings } from '../settings/messages';
import { SettingsFrame } from '../settings/SettingsFrame';
import { CalendarCard } from './CalendarCard';
import { messages } from './messages';

const query = graphql`
  query PrivacyPageQuery @throwOnFieldError {
    viewer {
      ...CalendarCard_viewer
    }
  }
`;

/** What the network may do on a person's behalf, and what becomes of their things when they are gone. */
function PrivacyPage({ query: loaded }: { query: PreloadedQuery<PrivacyPageQuery> }) {
  const { viewer } = usePreloadedQuery<PrivacyPageQuery>(query, loaded);
  return (
    <SettingsFrame title={settings.privacy}>
      <CalendarCard viewer={viewer} />
      <Card>
        <Stack gap={16}>
          <SectionTitle>{messages.handover}</SectionTitle>
          <Muted>{settings.handover}</Muted>
          <Row>
            <ButtonLink to="/handover">{settings.toHandover}</ButtonLink>
          </Row>
        </Stack>
      </Card>
    </SettingsFrame>
  );
}

export const privacyPage = queryPage<PrivacyPageQuery>(query, () => ({}), PrivacyPage);
