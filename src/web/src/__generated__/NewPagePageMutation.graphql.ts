/**
 * @generated SignedSource<<f1dadcb3831d0a2860fd7b62fb1eaae0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type CreatePageInput = {
  clientKey: string;
  confirmedRecipients?: number | null | undefined;
  groupId: string;
  text: string;
  title: string;
};
export type NewPagePageMutation$variables = {
  input: CreatePageInput;
};
export type NewPagePageMutation$data = {
  readonly createPage: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
      readonly values?: ReadonlyArray<{
        readonly at: string | null | undefined;
        readonly name: string;
        readonly number: number | null | undefined;
        readonly texts: ReadonlyArray<string> | null | undefined;
      }>;
    }> | null | undefined;
    readonly page: {
      readonly id: string;
      readonly slug: string;
    } | null | undefined;
  };
};
export type NewPagePageMutation = {
  response: NewPagePageMutation$data;
  variables: NewPagePageMutation$variables;
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
    "concreteType": "CreatePagePayload",
    "kind": "LinkedField",
    "name": "createPage",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Page",
        "kind": "LinkedField",
        "name": "page",
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
            "name": "slug",
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
    "name": "NewPagePageMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "NewPagePageMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "d590ed05bb897d2635bcc5b16a8653ff",
    "id": null,
    "metadata": {},
    "name": "NewPagePageMutation",
    "operationKind": "mutation",
    "text": "mutation NewPagePageMutation(\n  $input: CreatePageInput!\n) {\n  createPage(input: $input) {\n    page {\n      id\n      slug\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n        values {\n          name\n          number\n          at\n          texts\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "86b5eb4d4d48faa85bb9aba92ad04eee";

export default node;
