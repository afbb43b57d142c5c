import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { OwnProfilePageQuery } from '../../__generated__/OwnProfilePageQuery.graphql';
import { ButtonLink } from '../../design/controls/Button';
import { Card, Row } from '../../design/surfaces/Card';
import { queryPage } from '../../router/page';
import { messages as settings } from '../settings/messages';
import { SettingsFrame } from '../settings/SettingsFrame';
import { OwnWords } from './OwnWords';

const query = graphql`
  query OwnProfilePageQuery @throwOnFieldError {
    viewer {
      person {
        handle
        ...OwnWords_person
      }
    }
  }
`;

/** What people say of themselves, among their settings. */
function OwnProfilePage({ query: loaded }: { query: PreloadedQuery<OwnProfilePageQuery> }) {
  const { person } = usePreloadedQuery<OwnProfilePageQuery>(query, loaded).viewer;
  return (
    <SettingsFrame title={settings.profile}>
      <Card>
        <OwnWords person={person} isMine />
      </Card>
      <Row>
        <ButtonLink to={`/people/${person.handle}`}>{settings.toProfile}</ButtonLink>
      </Row>
    </SettingsFrame>
  );
}

export const ownProfilePage = queryPage<OwnProfilePageQuery>(query, () => ({}), OwnProfilePage);
