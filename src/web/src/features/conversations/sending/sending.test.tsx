import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { RelayEnvironmentProvider, useLazyLoadQuery } from 'react-relay/hooks';
import {
  Environment,
  type GraphQLResponse,
  Network,
  Observable,
  RecordSource,
  type RequestParameters,
  Store,
} from 'relay-runtime';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import commentsMore, { type CommentsMoreQuery } from '../../../__generated__/CommentsMoreQuery.graphql';
import { drawn, noteDrawn } from '../../../router/drawn';
import { Comments } from '../Comments';

const ana = { id: 'ana', handle: 'ana', displayName: 'Ana Berg', photoUrl: null, __typename: 'Person' };
const ben = { ...ana, id: 'ben', handle: 'ben', displayName: 'Ben Low' };
const nobody = { edges: [], pageInfo: { endCursor: null, hasNextPage: false } };

interface Words {
  id: string;
  text: string;
  clientKey?: string | null;
  author?: typeof ana;
  second?: number;
}

/** A comment as the server tells of it. */
const comment = ({ id, text, clientKey = null, author = ana, second = 0 }: Words) => ({
  __typename: 'Comment',
  __isReactable: 'Comment',
  __isTextWithLinks: 'Comment',
  id,
  clientKey,
  author,
  parentId: null,
  body: { type: 'doc', blocks: [{ type: 'paragraph', inlines: [{ type: 'text', text, marks: [] }] }] },
  createdAt: new Date(Date.UTC(2026, 10, 22, 12, 0, second)).toISOString(),
  isDeleted: false,
  editedAt: null,
  origin: null,
  mayEdit: false,
  mayDelete: false,
  mayRemove: false,
  carriesMore: false,
  quotesComment: false,
  quotedComment: null,
  quotedCorrection: null,
  reactionCounts: [],
  viewerReaction: null,
  replies: nobody,
});

const subject = (count: number) => ({
  __typename: 'Post',
  __isSubject: 'Post',
  id: 'post',
  commentCount: count,
});

/** What a thread is asked for and told, each answer given by hand; `most` is how often a text stood at one time at most. */
class HandHeldThread {
  readonly place = document.createElement('div');
  most = 0;
  private readonly root: Root = createRoot(this.place);
  private stream: ((answer: GraphQLResponse) => void) | undefined;
  private readonly asked: { key: string; text: string; answer: (answer: GraphQLResponse | Error) => void }[] =
    [];
  private readonly watcher = new MutationObserver(() => this.count());
  private readonly environment = new Environment({
    network: Network.create(
      (operation, variables) => this.answer(operation, variables as { input: Input }),
      () =>
        Observable.create((sink) => {
          this.stream = (answer) => sink.next(answer);
        }),
    ),
    store: new Store(new RecordSource()),
  });

  constructor(private readonly text: string) {
    document.body.append(this.place);
    this.watcher.observe(this.place, { childList: true, subtree: true, characterData: true });
    this.environment.commitUpdate((store) => {
      const person = store.create('ana', 'Person');
      for (const [name, value] of Object.entries(ana)) person.setValue(value, name);
      const viewer = store.create('viewer', 'Viewer').setLinkedRecord(person, 'person');
      store.getRoot().setLinkedRecord(viewer, 'viewer');
    });
  }

  async open() {
    await act(async () => {
      this.root.render(
        <RelayEnvironmentProvider environment={this.environment}>
          <Conversation />
        </RelayEnvironmentProvider>,
      );
      // What listens is fetched by itself.
      await import('../LiveThread');
    });
    expect(this.stream).toBeDefined();
  }

  async send() {
    const field = this.place.querySelector('textarea') as HTMLTextAreaElement;
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
    await act(async () => {
      set?.call(field, this.text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => this.place.querySelector('form')?.requestSubmit());
  }

  /** The key that the comment was sent under. */
  get key(): string {
    return this.asked.at(-1)?.key ?? '';
  }

  async hear(said: Words, count: number) {
    const onThreadChanged = {
      __typename: 'ThreadEvent',
      kind: 'COMMENT_ADDED',
      commentId: said.id,
      comment: comment(said),
      subject: {
        ...subject(count),
        __isReactable: 'Post',
        reactionCounts: [],
        viewerReaction: null,
        body: null,
      },
    };
    await act(async () => this.stream?.({ data: { onThreadChanged } }));
  }

  async stands(said: Words, count: number) {
    const added = { comment: { ...comment(said), subject: subject(count) }, errors: null };
    await act(async () => this.asked.at(-1)?.answer({ data: { addComment: added } }));
  }

  async fails() {
    await act(async () => this.asked.at(-1)?.answer(new Error('The line is cut.')));
  }

  /** The comments of the list, as they are read. */
  get listed(): string[] {
    return [...this.place.querySelectorAll('section > div > ul > li p')].map((p) => p.textContent ?? '');
  }

  get words(): string {
    return this.place.textContent ?? '';
  }

  async press(name: string) {
    const button = [...this.place.querySelectorAll('button')].find((b) => b.textContent === name);
    await act(async () => button?.click());
  }

  async close() {
    this.watcher.disconnect();
    await act(async () => this.root.unmount());
    this.place.remove();
  }

  private count() {
    this.most = Math.max(this.most, this.listed.filter((words) => words === this.text).length);
  }

  private answer(operation: RequestParameters, { input }: { input: Input }) {
    return Observable.create<GraphQLResponse>((sink) => {
      if (operation.name === 'CommentsMoreQuery') {
        sink.next({ data: { node: thread } });
        sink.complete();
      } else if (operation.name === 'useAddCommentMutation')
        this.asked.push({
          key: input.clientKey,
          text: input.text,
          answer: (answer) => {
            if (answer instanceof Error) return sink.error(answer);
            sink.next(answer);
            sink.complete();
          },
        });
    });
  }
}

interface Input {
  clientKey: string;
  text: string;
}

const first = comment({ id: 'first', text: 'Is it open?', author: ben });
const thread = {
  ...subject(1),
  __isNode: 'Post',
  newComments: { nodes: [] },
  mayAcceptAnswer: false,
  comments: {
    edges: [{ node: first, cursor: 'a' }],
    pageInfo: { endCursor: 'a', hasNextPage: false },
  },
};

function Conversation() {
  const { node } = useLazyLoadQuery<CommentsMoreQuery>(commentsMore, { id: 'post', first: 8 });
  return node && <Comments subject={node} />;
}

describe('A comment that is sent', () => {
  let held: HandHeldThread;
  const own = (): Words => ({ id: 'own', text: 'It is.', clientKey: held.key, second: 5 });
  const others: Words = { id: 'other', text: 'Since nine.', author: ben, second: 9 };

  // What listens comes once the page stands, and no page stands around these comments.
  beforeAll(() => {
    noteDrawn();
    return drawn;
  });
  beforeEach(async () => {
    localStorage.clear();
    held = new HandHeldThread('It is.');
    await held.open();
    await held.send();
  });
  afterEach(() => held.close());

  it('stands in the list before anything is answered, and counts', () => {
    expect(held.listed).toEqual(['Is it open?', 'It is.']);
    expect(held.words).toContain('2 comments');
    expect(held.words).toContain('On its way');
  });

  it('stands once when the answer comes before the stream', async () => {
    await held.stands(own(), 2);
    expect(held.words).not.toContain('On its way');
    await held.hear(own(), 2);
    expect(held.listed).toEqual(['Is it open?', 'It is.']);
    expect(held.words).toContain('2 comments');
    expect(held.most).toBe(1);
  });

  it('stands once when the stream comes before the answer', async () => {
    await held.hear(own(), 2);
    expect(held.listed).toEqual(['Is it open?', 'It is.']);
    expect(held.words).not.toContain('On its way');
    await held.stands(own(), 2);
    expect(held.listed).toEqual(['Is it open?', 'It is.']);
    expect(held.words).toContain('2 comments');
    expect(held.most).toBe(1);
  });

  it('keeps the order of the server, whichever is heard of first', async () => {
    await held.hear(others, 3);
    expect(held.listed).toEqual(['Is it open?', 'Since nine.', 'It is.']);
    await held.stands(own(), 3);
    expect(held.listed).toEqual(['Is it open?', 'It is.', 'Since nine.']);
    expect(held.words).toContain('3 comments');
    expect(held.most).toBe(1);
  });

  it('leaves the list when it fails, with its words kept and sent again under the same key', async () => {
    const { key } = held;
    await held.fails();
    expect(held.listed).toEqual(['Is it open?']);
    expect(held.words).toContain('1 comment');
    expect(held.words).toContain('It is.');
    await held.press('Try again');
    expect(held.key).toBe(key);
    expect(held.listed).toEqual(['Is it open?', 'It is.']);
    await held.stands(own(), 2);
    expect(held.listed).toEqual(['Is it open?', 'It is.']);
    expect(held.most).toBe(1);
  });

  it('can be taken back into the field after it failed', async () => {
    await held.fails();
    await held.press('Back into the field');
    expect(held.place.querySelector('textarea')?.value).toBe('It is.');
    expect(held.listed).toEqual(['Is it open?']);
  });

  it('is sent again under its key when the page was left before the answer, and once only', async () => {
    const { key } = held;
    await held.close();
    held = new HandHeldThread('It is.');
    await held.open();
    expect(held.key).toBe(key);
    expect(held.listed).toEqual(['Is it open?', 'It is.']);
    await held.stands(own(), 2);
    expect(held.listed).toEqual(['Is it open?', 'It is.']);
    await held.close();
    held = new HandHeldThread('It is.');
    await held.open();
    expect(held.key).toBe('');
  });

  it('that failed is there with why when the page is opened anew', async () => {
    await held.fails();
    await held.close();
    held = new HandHeldThread('It is.');
    await held.open();
    await held.fails();
    expect(held.listed).toEqual(['Is it open?']);
    await held.press('Back into the field');
    expect(held.place.querySelector('textarea')?.value).toBe('It is.');
    expect(Object.keys(localStorage).filter((name) => name.includes(':sent:'))).toEqual([]);
  });

  it('to another comment is sent again in its thread', async () => {
    const { key } = held;
    const name = Object.keys(localStorage).find((kept) => kept.includes(':sent:')) ?? '';
    const kept = localStorage.getItem(name) ?? '';
    await held.close();
    localStorage.clear();
    localStorage.setItem(name.replace('comment:post', 'comment:first'), kept);
    held = new HandHeldThread('It is.');
    await held.open();
    expect(held.key).toBe(key);
    expect(held.words).toContain('On its way');
  });
});
