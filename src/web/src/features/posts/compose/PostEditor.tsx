import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../../design/controls/Button';
import { Dialog, DialogActions } from '../../../design/controls/Dialog';
import { Notice } from '../../../design/surfaces/Badge';
import { toast } from '../../../design/surfaces/Toasts';
import { Link } from '../../../router/Link';
import { common } from '../../../words/messages';
import { DraftState, type Safety } from '../../writing/drafts/DraftState';
import { type Attached, isUnderWay, mostFiles, undescribed } from '../../writing/files/Attached';
import { FileList } from '../../writing/files/FileList';
import { useUploads } from '../../writing/files/useUploads';
import { messages as writing } from '../../writing/messages';
import { TextEditor, type TextEditorHandle } from '../../writing/TextEditor';
import { ToolButton } from '../../writing/ToolButton';
import type { Door } from './audience';
import { Conflict } from './Conflict';
import { emptyPoll, isEmpty, limitOf } from './content';
import { Details } from './Details';
import { AudienceLine, Doors } from './Doors';
import { Forecast } from './Forecast';
import { Kinds } from './Kinds';
import { messages } from './messages';
import { PollEditor } from './PollEditor';
import styles from './PostEditor.module.css';
import { SharedThing } from './SharedThing';
import type { FoundDraft } from './serverDraft';
import { useDraft } from './useDraft';
import { useOpenedDraft } from './useOpenedDraft';
import { usePlaceOfPost } from './usePlaceOfPost';
import { useSending } from './useSending';
import { useServerDraft } from './useServerDraft';
import { inWords, When } from './When';

export interface Handed {
  /** What was typed before the editor was there; undefined where the draft goes on. */
  readonly text?: string;
  readonly start: number;
  readonly end: number;
  /** Its author has sent it already. */
  readonly isSent?: boolean;
}

export interface Begins {
  readonly draftId?: string;
  readonly sharedId?: string;
}

/** Where a post is written: everything that `publishPost` takes, kept as a draft while it grows. */
export function PostEditor({
  personId,
  doors,
  lists,
  draftName,
  handed,
  prompt,
  label,
  begins,
  onClose,
}: {
  personId: string;
  doors: readonly Door[];
  lists: readonly string[];
  draftName: string;
  handed: Handed;
  prompt: string;
  label: string;
  /** Where it begins with: a draft of the server, or a thing to share. */
  begins: Begins;
  onClose: () => void;
}) {
  const usual = doors.find(({ isEverybody }) => isEverybody) ?? doors[0];
  const { draft, turn, take, isKept, change, note, end } = useDraft(
    draftName,
    { groupIds: usual ? [usual.id] : [], sharedId: begins.sharedId },
    handed.text,
  );
  const { content } = draft;
  const chosen = content.groupIds.filter((id) => doors.some((door) => door.id === id));
  const groupIds = chosen.length > 0 ? chosen : usual ? [usual.id] : [];
  const writtenTo = { ...content, groupIds };
  const [publishAt, setPublishAt] = useState('');
  const [isWhenOpen, setWhenOpen] = useState(content.expiresAt !== '');
  const editor = useRef<TextEditorHandle>(null);
  const form = useRef<HTMLFormElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const isTheirs = turn === 'theirs';
  const goOn = (found: FoundDraft) => {
    change(() => found.content);
    note(found.known);
  };
  useOpenedDraft(draft.version === 0 ? begins.draftId : undefined, goOn);
  const place = usePlaceOfPost(groupIds[0], content.kind, draft, (found) => {
    if (begins.draftId) return;
    goOn(found);
    toast(messages.foundElsewhere);
  });
  const server = useServerDraft({ ...draft, content: writtenTo }, turn === 'mine', note);
  const uploads = useUploads((next) => change((now) => ({ ...now, files: next(now.files) })));

  const finish = () => {
    end();
    onClose();
  };
  const sending = useSending({
    authorId: personId,
    lists,
    save: server.save,
    onPosted: ({ unreached }) => {
      if (unreached.length > 0) toast(messages.unreached(unreached));
      finish();
    },
    onPlanned: (at) => {
      toast(messages.planned(inWords(at)));
      finish();
    },
  });

  // The caret goes on where it stood before the editor was there.
  const first = useRef(handed);
  useEffect(() => {
    editor.current?.focus();
    editor.current?.select(first.current.start, first.current.end);
    if (first.current.isSent) form.current?.requestSubmit();
  }, []);

  const moveTo = (next: readonly string[]) => {
    // A draft at the server belongs to one place; elsewhere another one begins.
    if (next[0] !== groupIds[0] && draft.draftId) {
      server.forget(draft.draftId);
      note({ clientKey: crypto.randomUUID(), version: 0, draftId: undefined });
    }
    change((now) => ({ ...now, groupIds: next, seriesId: '' }));
  };
  const addFiles = (files: readonly File[]) => {
    if (content.files.length + files.length > mostFiles) toast(writing.tooManyFiles(mostFiles));
    uploads.add(files, content.files.length);
  };
  const setFile = (key: string, now: Partial<Attached>) =>
    change((all) => ({
      ...all,
      files: all.files.map((file) => (file.key === key ? { ...file, ...now } : file)),
    }));
  const send = (confirmed?: number) =>
    publishAt ? sending.plan(writtenTo, publishAt) : sending.post(writtenTo, draft.clientKey, confirmed);
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || sending.guard) return;
    event.preventDefault();
    onClose();
  };

  const safety: Safety = isEmpty(content)
    ? 'nothing'
    : server.state.kind === 'saved'
      ? 'saved'
      : isKept
        ? 'here'
        : 'unsaved';
  const { problem, at } = sending;
  // What is amiss is where the reader goes next.
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [problem]);
  return (
    <form
      ref={form}
      className={styles.form}
      aria-busy={sending.isSending}
      noValidate
      onKeyDown={keyDown}
      onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={(event) => {
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        addFiles([...event.dataTransfer.files]);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending.isSending && !isTheirs) send();
      }}
    >
      {isTheirs && (
        <Notice tone="warning">
          {writing.otherTab}{' '}
          <Button small onClick={take}>
            {writing.writeHere}
          </Button>
        </Notice>
      )}
      <fieldset disabled={isTheirs} className={styles.all}>
        <div className={styles.top}>
          <Kinds
            kind={content.kind}
            mayAnnounce={place.mayAnnounce}
            onChange={(kind) => change((now) => ({ ...now, kind }))}
          />
          <Doors doors={doors} chosen={groupIds} error={at('groups')} onChange={moveTo} />
        </div>
        <Details content={writtenTo} change={change} at={at} series={place.series} />
        <TextEditor
          ref={editor}
          label={label}
          placeholder={content.kind === 'POST' ? prompt : messages.prompts[content.kind]}
          written={content.written}
          onChange={(written) => change((now) => ({ ...now, written }))}
          limit={limitOf(content.kind)}
          inId={groupIds[0]}
          error={at('text')}
          readOnly={isTheirs}
          onFiles={addFiles}
          tools={
            <>
              <ToolButton
                shape="picture"
                label={writing.addFiles}
                tabIndex={-1}
                disabled={content.files.length >= mostFiles}
                onClick={() => chooser.current?.click()}
              />
              <ToolButton
                shape="poll"
                label={messages.addPoll}
                tabIndex={-1}
                aria-pressed={content.poll !== null}
                onClick={() => change((now) => ({ ...now, poll: now.poll ? null : emptyPoll }))}
              />
              <ToolButton
                shape="clock"
                label={messages.when}
                tabIndex={-1}
                aria-expanded={isWhenOpen}
                onClick={() => setWhenOpen(!isWhenOpen)}
              />
            </>
          }
        />
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label={writing.addFiles}
          onChange={(event) => {
            addFiles([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <FileList
          files={content.files}
          pictureOf={uploads.pictureOf}
          asksForAlt={problem?.place === 'files'}
          onChange={setFile}
          onRetry={uploads.retry}
          onRemove={uploads.remove}
        />
        {at('files') && !undescribed(content.files) && (
          <p role="alert" className={styles.error}>
            {at('files')}
          </p>
        )}
        {content.sharedId && (
          <SharedThing
            id={content.sharedId}
            onRemove={() => change((now) => ({ ...now, sharedId: undefined }))}
          />
        )}
        {content.poll && (
          <PollEditor
            poll={content.poll}
            error={at('poll')}
            onChange={(poll) => change((now) => ({ ...now, poll }))}
          />
        )}
        {isWhenOpen && (
          <When
            publishAt={publishAt}
            expiresAt={content.expiresAt}
            onPublishAt={setPublishAt}
            onExpiresAt={(expiresAt) => change((now) => ({ ...now, expiresAt }))}
            errors={{ schedule: at('schedule'), expiry: at('expiry') }}
          />
        )}
        {problem && !problem.place && <Notice tone="danger">{problem.words}</Notice>}
      </fieldset>
      <footer className={styles.foot}>
        <div className={styles.reach}>
          <AudienceLine doors={doors.filter(({ id }) => groupIds.includes(id))} />
          <Forecast
            groupIds={groupIds}
            kind={content.kind}
            text={content.written.text}
            praisedIds={content.kind === 'PRAISE' ? content.praised.map(({ id }) => id) : []}
          />
        </div>
        <div className={styles.state}>
          <DraftState safety={safety} />
          <Link to="/drafts" className={styles.drafts}>
            {messages.drafts}
          </Link>
        </div>
        <Button look="quiet" onClick={onClose}>
          {messages.later}
        </Button>
        <Button
          type="submit"
          look="primary"
          disabled={isEmpty(content) || isTheirs || sending.isSending || content.files.some(isUnderWay)}
        >
          {publishAt ? messages.plan : messages.post}
        </Button>
      </footer>
      {server.state.kind === 'conflict' && (
        <Conflict
          theirs={server.state}
          mine={writtenTo}
          onTake={(found) => {
            change((now) => (found.written ? { ...now, written: found.written } : { ...now }));
            note({ clientKey: found.key, version: found.version });
            server.settle();
          }}
        />
      )}
      {sending.guard && (
        <Dialog
          title={messages.guardTitle(sending.guard.count)}
          close={common.close}
          onClose={sending.unguard}
        >
          <p>{messages.guardBody(sending.guard.count, sending.guard.limit)}</p>
          <DialogActions>
            <Button onClick={sending.unguard}>{common.cancel}</Button>
            <Button look="primary" onClick={() => send(sending.guard?.count)}>
              {messages.guardYes(sending.guard.count)}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </form>
  );
}
