import { type KeyboardEvent, useState } from 'react';
import { graphql, type PreloadedQuery, usePreloadedQuery } from 'react-relay/hooks';
import type { EditPageQuery, EditPageQuery$data } from '../../__generated__/EditPageQuery.graphql';
import { Button, ButtonLink } from '../../design/controls/Button';
import { TextField } from '../../design/controls/Field';
import { Notice } from '../../design/surfaces/Badge';
import { FormCard, Row } from '../../design/surfaces/Card';
import { Wide } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { NotFound } from '../../design/surfaces/States';
import { toast } from '../../design/surfaces/Toasts';
import { useDraft } from '../../design/text/draft';
import { navigate } from '../../router/history';
import { queryPage } from '../../router/page';
import { common } from '../../words/messages';
import { SourceEditor } from '../writing/SourceEditor';
import { Conflict } from './conflict/Conflict';
import { messages } from './messages';
import styles from './Pages.module.css';
import { type Clash, useRevisePage } from './useRevisePage';

const query = graphql`
  query EditPageQuery($slug: String!) @throwOnFieldError {
    pageBySlug(slug: $slug) {
      id
      slug
      title
      source
      revisionNumber
      mayEdit
    }
  }
`;

function EditPage({ query: loaded }: { query: PreloadedQuery<EditPageQuery> }) {
  const page = usePreloadedQuery<EditPageQuery>(query, loaded).pageBySlug;
  // Fresh data may come in while somebody writes; the form keeps what they began with.
  const [begun] = useState(page);
  return begun?.mayEdit ? <PageForm page={begun} /> : <NotFound />;
}

function PageForm({ page }: { page: NonNullable<EditPageQuery$data['pageBySlug']> }) {
  const [title, setTitle] = useState(page.title);
  const [draft, setDraft] = useDraft(`page:${page.id}`);
  // A draft belongs to the revision that it began with: after a reload the server tells again what clashes with it.
  const [begunWith, setBegunWith] = useDraft(`page:${page.id}:base`);
  const [base, setBase] = useState(draft && begunWith ? Number(begunWith) : page.revisionNumber);
  const [problem, setProblem] = useState<string>();
  const [clash, setClash] = useState<{ found: Clash; mine: string }>();
  const [revise, isSaving] = useRevisePage();
  const text = draft || (page.source ?? '');
  const keep = (next: string) => {
    setDraft(next);
    if (!draft) setBegunWith(String(base));
  };

  const save = () => {
    setProblem(undefined);
    revise({ pageId: page.id, baseRevision: base, title, text }, (outcome) => {
      if (outcome.kind === 'saved') {
        setDraft('');
        setBegunWith('');
        toast(messages.saved);
        navigate(`/pages/${outcome.slug}`);
      } else if (outcome.kind === 'clash') {
        setClash({ found: outcome.clash, mine: text });
        setBase(outcome.clash.currentRevision);
        scrollTo(0, 0);
      } else setProblem(outcome.reason);
    });
  };

  return (
    <Wide>
      <PageHeader title={messages.editing(page.title)} />
      {clash && (
        <Conflict key={clash.found.currentRevision} clash={clash.found} mine={clash.mine} onTake={keep} />
      )}
      <FormCard onSubmit={save} onKeyDown={pressed}>
        <div className={styles.form}>
          <TextField
            label={messages.name}
            value={title}
            required
            maxLength={200}
            onChange={(event) => setTitle(event.target.value)}
          />
          <SourceEditor
            label={messages.text}
            hint={messages.textHint}
            value={text}
            limit={500_000}
            inId={page.id}
            onChange={keep}
          />
          {problem && <Notice tone="danger">{problem}</Notice>}
          <Row>
            <Button type="submit" look="primary" disabled={isSaving} aria-keyshortcuts="Control+S Meta+S">
              {isSaving ? messages.saving : common.save}
            </Button>
            <ButtonLink look="quiet" to={`/pages/${page.slug}`}>
              {common.cancel}
            </ButtonLink>
          </Row>
        </div>
      </FormCard>
    </Wide>
  );
}

/** Ctrl+S or Cmd+S saves; Escape leaves the editor for the heading, with all that was written still there. */
function pressed(event: KeyboardEvent<HTMLFormElement>): void {
  const { key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented, nativeEvent } = event;
  if (defaultPrevented || nativeEvent.isComposing || altKey || shiftKey) return;
  if (key.toLowerCase() === 's' && (ctrlKey || metaKey)) event.currentTarget.requestSubmit();
  else if (key === 'Escape') document.querySelector('h1')?.focus();
  else return;
  event.preventDefault();
}

export const editPage = queryPage<EditPageQuery>(
  query,
  ({ params }) => ({ slug: params.slug ?? '' }),
  EditPage,
);
