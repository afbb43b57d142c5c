/**
 * @generated SignedSource<<e4d402f3884e48ecd9e7e9e801d4a7f6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type RedactionReason = "ABUSE" | "CONFIDENTIAL" | "MISTAKE" | "PERSONAL_DATA" | "UNLAWFUL" | "%future added value";
export type RedactPageRevisionInput = {
  number: number;
  pageId: string;
  reason: RedactionReason;
};
export type HistoryPageMutation$variables = {
  input: RedactPageRevisionInput;
};
export type HistoryPageMutation$data = {
  readonly done: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type HistoryPageMutation = {
  response: HistoryPageMutation$data;
  variables: HistoryPageMutation$variables;
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
    "alias": "done",
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "RedactPageRevisionPayload",
    "kind": "LinkedField",
    "name": "redactPageRevision",
    "plural": false,
    "selections": [
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
    "name": "HistoryPageMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "HistoryPageMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "496b9ec58cba45e5201399ee0549cf17",
    "id": null,
    "metadata": {},
    "name": "HistoryPageMutation",
    "operationKind": "mutation",
    "text": "mutation HistoryPageMutation(\n  $input: RedactPageRevisionInput!\n) {\n  done: redactPageRevision(input: $input) {\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "a5462a118cbd7d0bba58447ec6efdf0e";

export default node;
