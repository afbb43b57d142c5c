import { graphql, useFragment } from 'react-relay/hooks';
import type { GroupsStep_viewer$key } from '../../__generated__/GroupsStep_viewer.graphql';
import { ButtonLink } from '../../design/controls/Button';
import { Avatar } from '../../design/surfaces/Avatar';
import { Card, Muted, Row, Stack } from '../../design/surfaces/Card';
import { Link } from '../../router/Link';
import { MembershipButton } from '../groups/MembershipButton';
import { messages as groups } from '../groups/messages';
import styles from './FirstSteps.module.css';
import { messages } from './messages';
import { stepAddress } from './stepOf';

/** Groups that colleagues are in, each joined at one press. */
export function GroupsStep({ viewer: key }: { viewer: GroupsStep_viewer$key }) {
  const { suggestedGroups } = useFragment(
    graphql`
      fragment GroupsStep_viewer on Viewer {
        suggestedGroups {
          id
          slug
          name
          description
          memberCount
          picturePath
          ...MembershipButton_group
        }
      }
    `,
    key,
  );
  return (
    <Card>
      <Stack gap={20}>
        <Muted>{suggestedGroups.length > 0 ? messages.groupsIntro : messages.noGroups}</Muted>
        {suggestedGroups.length > 0 && (
          <ul className={styles.groups}>
            {suggestedGroups.map((group) => (
              <li key={group.id}>
                <Avatar name={group.name} photoUrl={group.picturePath} size={44} square />
                <div>
                  <Link to={`/groups/${group.slug}`} dir="auto">
                    {group.name}
                  </Link>
                  <p dir="auto">{group.description}</p>
                  {group.memberCount != null && <p>{groups.members(group.memberCount)}</p>}
                </div>
                <MembershipButton group={group} inList />
              </li>
            ))}
          </ul>
        )}
        <Row>
          <ButtonLink look="primary" to={stepAddress(3)}>
            {messages.goOn}
          </ButtonLink>
          <ButtonLink look="quiet" to="/groups">
            {messages.allGroups}
          </ButtonLink>
        </Row>
      </Stack>
    </Card>
  );
}
