import {
  type ComponentProps,
  type ComponentType,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { graphql, useFragment } from 'react-relay/hooks';
import type { Composer_group$key } from '../../__generated__/Composer_group.graphql';
import type { Composer_person$key } from '../../__generated__/Composer_person.graphql';
import { BareTextArea } from '../../design/controls/Field';
import { Avatar } from '../../design/surfaces/Avatar';
import { Card } from '../../design/surfaces/Card';
import { navigate } from '../../router/history';
import { draftName, keepTyped, readDraft } from '../writing/drafts/deviceDrafts';
import styles from './Composer.module.css';
import type { OpenComposer as Open } from './compose/OpenComposer';
import type { Begins, Handed } from './compose/PostEditor';
import { messages } from './messages';

type OpenProps = ComponentProps<typeof Open>;
let loaded: ComponentType<OpenProps> | undefined;
const load = () => import('./compose/OpenComposer').then(({ OpenComposer }) => (loaded = OpenComposer));

/** A field where a post begins. The editor is fetched when somebody goes near it and takes over what was typed until then. */
export function Composer({
  person: personKey,
  groups: groupKeys,
  lists,
  autoFocus,
  begins = {},
  onOpen,
}: {
  person: Composer_person$key;
  groups: Composer_group$key;
  lists: readonly string[];
  autoFocus?: boolean;
  begins?: Begins;
  /** Somebody began to write. */
  onOpen?: () => void;
}) {
  const person = useFragment(
    graphql`
      fragment Composer_person on Person {
        id
        displayName
        photoUrl
      }
    `,
    personKey,
  );
  const doors = useFragment(
    graphql`
      fragment Composer_group on Group @relay(plural: true) {
        id
        slug
        name
        privacy
        isEverybody
        mayPost
      }
    `,
    groupKeys,
  ).filter(({ mayPost }) => mayPost);
  const [only] = doors;
  const { draftId, sharedId } = begins;
  const usual = doors.length === 1 && only ? `post:${only.id}` : 'post';
  const name = draftName(person.id, draftId ? `draft:${draftId}` : sharedId ? `share:${sharedId}` : usual);
  const kept = () => readDraft<{ written: { text: string } }>(name)?.content.written.text ?? '';
  const [text, setText] = useState(kept);
  const [handed, setHanded] = useState<Handed>();
  const field = useRef<HTMLDivElement>(null);
  const isComposing = useRef(false);
  const isQuiet = useRef(false);
  const typed = useRef<string>(undefined);
  const isSent = useRef(false);

  const open = useCallback(async () => {
    try {
      await load();
    } catch {
      // The field stays as it is; the next key tries again.
      return;
    }
    const box = field.current?.querySelector('textarea');
    // A half-typed sign of an input method must not be torn from it.
    if (!box || isComposing.current) return;
    // At once: a key between now and a later drawing would go into the field that is gone.
    const { selectionStart: start, selectionEnd: end } = box;
    flushSync(() => setHanded({ text: typed.current, start, end, isSent: isSent.current }));
    isSent.current = false;
  }, []);
  useEffect(() => {
    if (autoFocus) void open();
  }, [autoFocus, open]);

  const isOpen = handed !== undefined;
  const tellOpen = useEffectEvent(() => onOpen?.());
  useEffect(() => {
    if (isOpen) tellOpen();
  }, [isOpen]);

  if (doors.length === 0) return null;
  const close = () => {
    if (draftId || sharedId) return navigate('/', { replace: true });
    setHanded(undefined);
    typed.current = undefined;
    setText(kept());
    isQuiet.current = true;
    requestAnimationFrame(() => {
      const box = field.current?.querySelector('textarea');
      box?.focus();
      box?.setSelectionRange(box.value.length, box.value.length);
    });
  };
  const touch = (event: SyntheticEvent) => {
    if (isQuiet.current && event.type === 'focus') isQuiet.current = false;
    else void open();
  };
  const Editor = loaded;
  if (handed && Editor)
    return (
      <Editor
        personId={person.id}
        doors={doors}
        lists={lists}
        draftName={name}
        handed={handed}
        label={messages.write}
        prompt={messages.prompt}
        begins={begins}
        onClose={close}
      />
    );
  return (
    <Card as="div">
      <div ref={field} className={styles.composer}>
        <Avatar name={person.displayName} photoUrl={person.photoUrl} />
        <BareTextArea
          label={messages.write}
          placeholder={messages.prompt}
          value={text}
          autoFocus={autoFocus}
          onPointerEnter={() => void load().catch(() => undefined)}
          onClick={touch}
          onFocus={touch}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            isSent.current = event.currentTarget.value.trim() !== '';
            void open();
          }}
          onCompositionStart={() => {
            isComposing.current = true;
          }}
          onCompositionEnd={(event) => {
            isComposing.current = false;
            touch(event);
          }}
          onChange={(event) => {
            typed.current = event.target.value;
            setText(event.target.value);
            keepTyped(name, event.target.value);
            touch(event);
          }}
        />
      </div>
    </Card>
  );
}
