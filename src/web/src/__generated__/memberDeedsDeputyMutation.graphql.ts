/**
 * @generated SignedSource<<8ccfc3c55e944138f437a76de93de6de>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type NameDeputyInput = {
  groupId: string;
  personId?: string | null | undefined;
};
export type memberDeedsDeputyMutation$variables = {
  input: NameDeputyInput;
};
export type memberDeedsDeputyMutation$data = {
  readonly done: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type memberDeedsDeputyMutation = {
  response: memberDeedsDeputyMutation$data;
  variables: memberDeedsDeputyMutation$variables;
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
    "concreteType": "NameDeputyPayload",
    "kind": "LinkedField",
    "name": "nameDeputy",
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
    "name": "memberDeedsDeputyMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "memberDeedsDeputyMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "b1577fe4bacc7b93cb74abcb418fe76d",
    "id": null,
    "metadata": {},
    "name": "memberDeedsDeputyMutation",
    "operationKind": "mutation",
    "text": "mutation memberDeedsDeputyMutation(\n  $input: NameDeputyInput!\n) {\n  done: nameDeputy(input: $input) {\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1a265e023171d050a5446b0c3e7a6d42";

export default node;
