import { useState } from 'react';
import { graphql, useFragment, useMutation } from 'react-relay/hooks';
import type { Thing_thing$key } from '../../__generated__/Thing_thing.graphql';
import type { ThingGiveMutation } from '../../__generated__/ThingGiveMutation.graphql';
import { Button } from '../../design/controls/Button';
import { SelectField } from '../../design/controls/Field';
import { Badge } from '../../design/surfaces/Badge';
import { Row } from '../../design/surfaces/Card';
import { failureText, refusalText } from '../../relay/refusal';
import styles from './Handover.module.css';
import { messages } from './messages';

/** One thing on a plan: who has it, or who shall. */
export function Thing({
  thing: key,
  planId,
  viewerId,
  mayDecide,
  isOpen,
  onProblem,
}: {
  thing: Thing_thing$key;
  planId: string;
  viewerId: string;
  mayDecide: boolean;
  isOpen: boolean;
  onProblem: (problem: string | undefined) => void;
}) {
  const thing = useFragment(
    graphql`
      fragment Thing_thing on HandoverThing {
        id
        kind
        name
        heir {
          id
          displayName
        }
        proposedHeirs {
          id
          displayName
        }
      }
    `,
    key,
  );
  const [chosen, setChosen] = useState('');
  const [give, isGiving] = useMutation<ThingGiveMutation>(graphql`
    mutation ThingGiveMutation($input: HandOverThingInput!) {
      handOverThing(input: $input) {
        handoverPlan {
          ...Plan_plan
        }
        errors {
          __typename
          ... on Error {
            message
            values { name number at texts }
          }
        }
      }
    }
  `);
  const giveTo = (heirId: string) =>
    give({
      variables: { input: { planId, thingId: thing.id, heirId } },
      onCompleted: ({ handOverThing }) => onProblem(refusalText(handOverThing.errors)),
      onError: (error) => onProblem(failureText(error)),
    });
  const others = thing.proposedHeirs.filter(({ id }) => id !== thing.heir?.id);
  const mayTake = isOpen && !mayDecide && !thing.heir && others.some(({ id }) => id === viewerId);
  return (
    <li className={styles.thing}>
      <Row spread>
        <span className={styles.name} dir="auto">
          {thing.name}
        </span>
        <Badge>{messages.kinds[thing.kind] ?? thing.kind}</Badge>
      </Row>
      {thing.heir && <p className={styles.quiet}>{messages.has(thing.heir.displayName)}</p>}
      {isOpen && mayDecide && others.length === 0 && !thing.heir && (
        <p className={styles.quiet}>{messages.nobody}</p>
      )}
      {isOpen && mayDecide && others.length > 0 && (
        <div className={styles.give}>
          <SelectField
            label={messages.heir(thing.name)}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="">{messages.choose}</option>
            {others.map(({ id, displayName }) => (
              <option key={id} value={id}>
                {displayName}
              </option>
            ))}
          </SelectField>
          <Button
            disabled={isGiving || !chosen}
            aria-label={messages.giveLabel(thing.name)}
            onClick={() => giveTo(chosen)}
          >
            {messages.give}
          </Button>
        </div>
      )}
      {mayTake && (
        <div>
          <Button
            disabled={isGiving}
            aria-label={messages.takeLabel(thing.name)}
            onClick={() => giveTo(viewerId)}
          >
            {messages.take}
          </Button>
        </div>
      )}
    </li>
  );
}
