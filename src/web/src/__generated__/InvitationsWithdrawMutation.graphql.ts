/**
 * @generated SignedSource<<127567602b39a0c26db197c358ed5a97>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type UninvitePersonInput = {
  groupId: string;
  personId: string;
};
export type InvitationsWithdrawMutation$variables = {
  input: UninvitePersonInput;
};
export type InvitationsWithdrawMutation$data = {
  readonly done: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type InvitationsWithdrawMutation = {
  response: InvitationsWithdrawMutation$data;
  variables: InvitationsWithdrawMutation$variables;
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
    "concreteType": "UninvitePersonPayload",
    "kind": "LinkedField",
    "name": "uninvitePerson",
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
    "name": "InvitationsWithdrawMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "InvitationsWithdrawMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "5c18ef63f7b1796247fff6163f8ac152",
    "id": null,
    "metadata": {},
    "name": "InvitationsWithdrawMutation",
    "operationKind": "mutation",
    "text": "mutation InvitationsWithdrawMutation(\n  $input: UninvitePersonInput!\n) {\n  done: uninvitePerson(input: $input) {\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "a7b7e4be859dc0f30d324d8c23d03517";

export default node;
