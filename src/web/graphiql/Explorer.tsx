import './workers';
import 'graphiql/graphiql.css';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import './explorer.css';
import { GraphiQL } from 'graphiql';
import type { GraphQLSchema } from 'graphql';
import { post } from '../src/relay/request';
import { firstQuery, words } from './words';

/** The theme chosen in the network; without a choice the system decides. */
function chosenTheme() {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : undefined;
}

/** GraphiQL, signed in. What is typed stays in this tab: queries may hold people's words. */
export default function Explorer({ schema }: { schema: GraphQLSchema }) {
  return (
    <GraphiQL
      schema={schema}
      fetcher={({ query, variables, operationName }) =>
        post('/graphql', { query, variables, operationName }) as never
      }
      storage={sessionStorage}
      forcedTheme={chosenTheme()}
      defaultQuery={firstQuery}
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>
        <a href="/">{words.logo}</a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
