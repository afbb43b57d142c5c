/**
 * @generated SignedSource<<5959c5eafe6dd850b796907964832e14>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type PollMethod = "MULTI" | "RANKED" | "SINGLE" | "%future added value";
export type PollResultsShown = "AFTER_CLOSE" | "AFTER_OWN_VOTE" | "ALWAYS" | "WINNER_AFTER_CLOSE" | "%future added value";
export type PraiseValue = "COURAGE" | "CRAFT" | "CUSTOMER_CARE" | "HELPFULNESS" | "INITIATIVE" | "TEAMWORK" | "%future added value";
export type SaveDraftInput = {
  alsoInIds?: ReadonlyArray<string> | null | undefined;
  attachments?: ReadonlyArray<AttachmentInput> | null | undefined;
  clientKey: string;
  details?: PostDetailsInput | null | undefined;
  expiresAt?: string | null | undefined;
  poll?: PollDetailsInput | null | undefined;
  sharedId?: string | null | undefined;
  tab?: string | null | undefined;
  targetId: string;
  text: string;
  version: number;
};
export type PostDetailsInput = {
  announcement?: never;
  article: ArticleDetailsInput;
  praise?: never;
  question?: never;
} | {
  announcement?: never;
  article?: never;
  praise?: never;
  question: QuestionDetailsInput;
} | {
  announcement?: never;
  article?: never;
  praise: PraiseDetailsInput;
  question?: never;
} | {
  announcement: AnnouncementDetailsInput;
  article?: never;
  praise?: never;
  question?: never;
};
export type ArticleDetailsInput = {
  seriesId?: string | null | undefined;
  title: string;
};
export type QuestionDetailsInput = {
  title: string;
};
export type PraiseDetailsInput = {
  personIds: ReadonlyArray<string>;
  value: PraiseValue;
};
export type AnnouncementDetailsInput = {
  endsAt: string;
  title?: string | null | undefined;
};
export type AttachmentInput = {
  altText?: string | null | undefined;
  fileId: string;
};
export type PollDetailsInput = {
  closesAt?: string | null | undefined;
  isSecret: boolean;
  method: PollMethod;
  options: ReadonlyArray<string>;
  showResults: PollResultsShown;
};
export type useServerDraftSaveMutation$variables = {
  input: SaveDraftInput;
};
export type useServerDraftSaveMutation$data = {
  readonly saveDraft: {
    readonly draft: {
      readonly clientKey: string;
      readonly id: string;
      readonly version: number;
    } | null | undefined;
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly currentClientKey?: string;
      readonly currentText?: string;
      readonly currentVersion?: number;
      readonly message?: string;
      readonly values?: ReadonlyArray<{
        readonly at: string | null | undefined;
        readonly name: string;
        readonly number: number | null | undefined;
        readonly texts: ReadonlyArray<string> | null | undefined;
      }>;
    }> | null | undefined;
  };
};
export type useServerDraftSaveMutation = {
  response: useServerDraftSaveMutation$data;
  variables: useServerDraftSaveMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "SaveDraftPayload",
    "kind": "LinkedField",
    "name": "saveDraft",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Draft",
        "kind": "LinkedField",
        "name": "draft",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "clientKey",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "version",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": null,
        "kind": "LinkedField",
        "name": "errors",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "message",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "RefusalValue",
                "kind": "LinkedField",
                "name": "values",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "number",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "at",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "texts",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "Error",
            "abstractKey": "__isError"
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "currentVersion",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "currentClientKey",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "currentText",
                "storageKey": null
              }
            ],
            "type": "StaleDraftError",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useServerDraftSaveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useServerDraftSaveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "b232b50410697261686bd5ce7b7bc3fb",
    "id": null,
    "metadata": {},
    "name": "useServerDraftSaveMutation",
    "operationKind": "mutation",
    "text": "mutation useServerDraftSaveMutation(\n  $input: SaveDraftInput!\n) {\n  saveDraft(input: $input) {\n    draft {\n      id\n      clientKey\n      version\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n        values {\n          name\n          number\n          at\n          texts\n        }\n      }\n      ... on StaleDraftError {\n        currentVersion\n        currentClientKey\n        currentText\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "80affd6b96758f515d8f2ad44bcba6d3";

export default node;
