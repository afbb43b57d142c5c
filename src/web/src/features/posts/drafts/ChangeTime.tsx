import { type SyntheticEvent, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import type { ChangeTime_draft$key } from '../../../__generated__/ChangeTime_draft.graphql';
import { Button } from '../../../design/controls/Button';
import { Dialog, DialogActions } from '../../../design/controls/Dialog';
import { TextField } from '../../../design/controls/Field';
import { toast } from '../../../design/surfaces/Toasts';
import { readerZone, zoneName } from '../../../design/text/dates';
import { common } from '../../../words/messages';
import { instantOf, localOf } from '../compose/content';
import { messages as composing } from '../compose/messages';
import { inWords } from '../compose/When';
import { messages } from './messages';
import { useSchedule } from './useSchedule';

/** Asks when a draft is to go out; a refusal stays beside the field. */
export function ChangeTime({ draft: key, onClose }: { draft: ChangeTime_draft$key; onClose: () => void }) {
  const draft = useFragment(
    graphql`
      fragment ChangeTime_draft on Draft {
        id
        version
        schedule {
          publishAt
        }
      }
    `,
    key,
  );
  const [local, setLocal] = useState(localOf(draft.schedule?.publishAt));
  const [error, setError] = useState<string>();
  const { plan, unplan, isBusy } = useSchedule();
  const instant = instantOf(local);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!instant) return;
    const when = { publishAt: instant, zone: readerZone() };
    plan(draft, when, (refused) => {
      if (refused) return setError(refused);
      toast(messages.planned(inWords(instant)));
      onClose();
    });
  };
  const keep = () =>
    unplan(draft.id, (refused) => {
      if (refused) return setError(refused);
      toast(messages.unplanned);
      onClose();
    });
  return (
    <Dialog title={messages.timeTitle} close={common.close} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <TextField
          type="datetime-local"
          label={composing.schedule}
          hint={instant ? messages.goesOut(inWords(instant)) : composing.scheduleHint(zoneName(readerZone()))}
          error={error}
          min={localOf(new Date(Date.now() + 60_000).toISOString())}
          value={local}
          onChange={(event) => setLocal(event.target.value)}
        />
        <DialogActions>
          {draft.schedule && (
            <Button disabled={isBusy} onClick={keep}>
              {messages.unset}
            </Button>
          )}
          <Button type="submit" look="primary" disabled={isBusy || !instant}>
            {messages.set}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
