/**
 * @generated SignedSource<<79fa3c1808805558910b674e6c520b07>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type UnsaveItemInput = {
  subjectId: string;
};
export type SaveButtonUnsaveMutation$variables = {
  input: UnsaveItemInput;
};
export type SaveButtonUnsaveMutation$data = {
  readonly unsaveItem: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
    readonly viewer: {
      readonly savedCount: number;
    } | null | undefined;
  };
};
export type SaveButtonUnsaveMutation = {
  response: SaveButtonUnsaveMutation$data;
  variables: SaveButtonUnsaveMutation$variables;
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
    "concreteType": "UnsaveItemPayload",
    "kind": "LinkedField",
    "name": "unsaveItem",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "savedCount",
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
    "name": "SaveButtonUnsaveMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SaveButtonUnsaveMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "d4937038de785c0326670f79ca9f7c03",
    "id": null,
    "metadata": {},
    "name": "SaveButtonUnsaveMutation",
    "operationKind": "mutation",
    "text": "mutation SaveButtonUnsaveMutation(\n  $input: UnsaveItemInput!\n) {\n  unsaveItem(input: $input) {\n    viewer {\n      savedCount\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "8101189f2f22241480c3621b3856c987";

export default node;
