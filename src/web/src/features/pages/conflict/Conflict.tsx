import { useState } from 'react';
import { Button } from '../../../design/controls/Button';
import { Choice as ChoiceField, Fieldset } from '../../../design/controls/Field';
import { Details } from '../../../design/figures/Details';
import { Notice } from '../../../design/surfaces/Badge';
import { Card, Row, Stack } from '../../../design/surfaces/Card';
import { messages as pages } from '../messages';
import type { Clash } from '../useRevisePage';
import styles from './Conflict.module.css';
import { messages } from './messages';
import { type Choice, type Part, settled, threeWay } from './threeWay';

const words = pages.conflict;

/** Two people wrote at once: part by part the text where both began, the other's and one's own, and a choice where both changed it. */
export function Conflict({
  clash: { baseText, currentText, mergedText },
  mine,
  onTake,
}: {
  clash: Clash;
  /** The writer's own text when it clashed. */
  mine: string;
  onTake: (text: string) => void;
}) {
  const [parts] = useState(() => threeWay(baseText, currentText, mine));
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map());
  const [isTaken, setTaken] = useState(false);
  const text = mergedText ?? settled(parts, choices);
  const open = parts.filter(({ changed }, index) => changed === 'clash' && !choices.has(index)).length;
  const changes = parts.filter(({ changed }) => changed !== 'nobody').length;
  const take = (wanted: string, taken: boolean) => {
    onTake(wanted);
    setTaken(taken);
  };
  let number = 0;
  return (
    <Stack gap={14}>
      <Notice tone="warning">
        <strong>{words.title}</strong>
        <span>{words.body}</span>
        <span>{mergedText == null ? words.clash : words.merged}</span>
      </Notice>
      {parts.map((part, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts stand as they are
        if (part.changed === 'nobody') return <Unchanged key={index} text={part.base} />;
        number += 1;
        return (
          <ChangedPart
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            key={index}
            part={part}
            title={messages.parts[part.changed](number, changes)}
            choice={choices.get(index)}
            onChoose={
              part.changed === 'clash' && mergedText == null
                ? (choice) => setChoices(new Map(choices).set(index, choice))
                : undefined
            }
          />
        );
      })}
      <div role="status">
        {isTaken ? messages.taken : open > 0 && mergedText == null && messages.open(open)}
      </div>
      <Row>
        <Button look="primary" disabled={text == null} onClick={() => text != null && take(text, true)}>
          {mergedText == null ? messages.take : words.merge}
        </Button>
        {isTaken && <Button onClick={() => take(mine, false)}>{messages.back}</Button>}
      </Row>
    </Stack>
  );
}

function ChangedPart({
  part,
  title,
  choice,
  onChoose,
}: {
  part: Part;
  title: string;
  choice?: Choice;
  /** Left out where there is nothing to choose. */
  onChoose?: (choice: Choice) => void;
}) {
  return (
    <Card aria-label={title}>
      <Stack gap={14}>
        <h2 className={styles.title}>{title}</h2>
        <div className={styles.columns}>
          <Side title={words.base} text={part.base} />
          <Side title={words.theirs} text={part.theirs} />
          <Side title={words.mine} text={part.mine} />
        </div>
        {onChoose && (
          <Fieldset legend={messages.choose}>
            <Row gap={20}>
              {(['theirs', 'mine', 'both'] as const).map((name) => (
                <ChoiceField
                  key={name}
                  type="radio"
                  name={title}
                  label={
                    { theirs: messages.takeTheirs, mine: messages.takeMine, both: messages.takeBoth }[name]
                  }
                  checked={choice === name}
                  onChange={() => onChoose(name)}
                />
              ))}
            </Row>
          </Fieldset>
        )}
      </Stack>
    </Card>
  );
}

function Side({ title, text }: { title: string; text: string }) {
  return (
    <div className={styles.side}>
      <h3>{title}</h3>
      {text ? <p dir="auto">{text}</p> : <p className={styles.nothing}>{messages.nothing}</p>}
    </div>
  );
}

function Unchanged({ text }: { text: string }) {
  return (
    <div className={styles.same}>
      <Details summary={messages.same}>
        <p dir="auto">{text}</p>
      </Details>
    </div>
  );
}
