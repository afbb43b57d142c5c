import { Button, ButtonLink } from '../../../design/controls/Button';
import { Card, Muted, Row, SectionTitle, Stack } from '../../../design/surfaces/Card';
import { messages } from './messages';
import { useEndWelcome } from './useEndWelcome';

/** Offers the first steps to somebody new, until they have been through them or put them away. */
export default function WelcomeCard() {
  const [end, isEnding] = useEndWelcome();
  return (
    <Card aria-labelledby="first-steps">
      <Stack gap={12}>
        <SectionTitle id="first-steps">{messages.title}</SectionTitle>
        <Muted>{messages.body}</Muted>
        <Row>
          <ButtonLink look="primary" to="/welcome">
            {messages.start}
          </ButtonLink>
          <Button look="quiet" isBusy={isEnding} onClick={() => end(focusHeading)}>
            {messages.notNow}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}

/** The card is gone then, and the button with it. */
function focusHeading(): void {
  document.querySelector('h1')?.focus();
}
