/**
 * @generated SignedSource<<b80bd00bdebfe8a0cd6388ead07d3215>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type AppealDecisionInput = {
  caseId: string;
  words: string;
};
export type AppealDialogMutation$variables = {
  input: AppealDecisionInput;
};
export type AppealDialogMutation$data = {
  readonly appealDecision: {
    readonly contestedDecision: {
      readonly answerBy: string;
    } | null | undefined;
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type AppealDialogMutation = {
  response: AppealDialogMutation$data;
  variables: AppealDialogMutation$variables;
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
    "concreteType": "AppealDecisionPayload",
    "kind": "LinkedField",
    "name": "appealDecision",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "ContestedDecision",
        "kind": "LinkedField",
        "name": "contestedDecision",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "answerBy",
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
    "name": "AppealDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AppealDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "73a86b567c42fd4c0c94df7ec13b94c3",
    "id": null,
    "metadata": {},
    "name": "AppealDialogMutation",
    "operationKind": "mutation",
    "text": "mutation AppealDialogMutation(\n  $input: AppealDecisionInput!\n) {\n  appealDecision(input: $input) {\n    contestedDecision {\n      answerBy\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "99ea4340e9ae9d07b22dc3df7564dc01";

export default node;
