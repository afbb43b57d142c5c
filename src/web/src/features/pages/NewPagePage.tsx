import { useRef, useState } from 'react';
import { graphql, type PreloadedQuery, useMutation, usePreloadedQuery } from 'react-relay/hooks';
import type { NewPagePageMutation } from '../../__generated__/NewPagePageMutation.graphql';
import type { NewPagePageQuery } from '../../__generated__/NewPagePageQuery.graphql';
import { Button } from '../../design/controls/Button';
import { TextField } from '../../design/controls/Field';
import { Notice } from '../../design/surfaces/Badge';
import { FormCard } from '../../design/surfaces/Card';
import { Wide } from '../../design/surfaces/Columns';
import { PageHeader } from '../../design/surfaces/PageHeader';
import { useDraft } from '../../design/text/draft';
import { failureText, refusalText } from '../../relay/refusal';
import { navigate } from '../../router/history';
import type { Place } from '../../router/match';
import { queryPage } from '../../router/page';
import { useGroupField } from '../membership/useGroupField';
import { SourceEditor } from '../writing/SourceEditor';
import { messages } from './messages';
import styles from './Pages.module.css';

const query = graphql`
  query NewPagePageQuery @throwOnFieldError {
    viewer {
      ...useOwnGroups_viewer
    }
  }
`;

function NewPagePage({ query: loaded, place }: { query: PreloadedQuery<NewPagePageQuery>; place: Place }) {
  const { viewer } = usePreloadedQuery<NewPagePageQuery>(query, loaded);
  const { groupId, field: group } = useGroupField(viewer, place.search.get('group'));
  const clientKey = useRef(crypto.randomUUID());
  const [text, setText] = useDraft('new-page');
  const [problem, setProblem] = useState<string>();
  const [commit, isSending] = useMutation<NewPagePageMutation>(graphql`
    mutation NewPagePageMutation($input: CreatePageInput!) {
      createPage(input: $input) {
        page {
          id
          slug
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

  const send = (form: FormData) => {
    setProblem(undefined);
    const [groupId, title] = [String(form.get('groupId')), String(form.get('title'))];
    commit({
      variables: { input: { groupId, title, text, clientKey: clientKey.current } },
      onCompleted: ({ createPage }) => {
        setProblem(refusalText(createPage.errors));
        if (!createPage.page) return;
        setText('');
        navigate(`/pages/${createPage.page.slug}`, { replace: true });
      },
      onError: (error) => setProblem(failureText(error)),
    });
  };

  return (
    <Wide>
      <PageHeader title={messages.new} />
      <FormCard onSubmit={send}>
        <div className={styles.form}>
          <TextField label={messages.name} name="title" required maxLength={200} />
          {group}
          <SourceEditor
            label={messages.text}
            hint={messages.textHint}
            value={text}
            limit={500_000}
            onChange={setText}
            inId={groupId}
          />
          {problem && <Notice tone="danger">{problem}</Notice>}
          <div>
            <Button type="submit" look="primary" disabled={isSending}>
              {isSending ? messages.creating : messages.create}
            </Button>
          </div>
        </div>
      </FormCard>
    </Wide>
  );
}

export const newPagePage = queryPage<NewPagePageQuery>(query, () => ({}), NewPagePage);
