/**
 * @generated SignedSource<<1c5031fae3cb96c187ebe76488c22733>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type GroupRole = "MEMBER" | "MODERATOR" | "OWNER" | "%future added value";
export type ChangeMemberRoleInput = {
  groupId: string;
  personId: string;
  role: GroupRole;
};
export type memberDeedsRoleMutation$variables = {
  input: ChangeMemberRoleInput;
};
export type memberDeedsRoleMutation$data = {
  readonly done: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type memberDeedsRoleMutation = {
  response: memberDeedsRoleMutation$data;
  variables: memberDeedsRoleMutation$variables;
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
    "concreteType": "ChangeMemberRolePayload",
    "kind": "LinkedField",
    "name": "changeMemberRole",
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
    "name": "memberDeedsRoleMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "memberDeedsRoleMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "b1c76f0d5ff74a200de743f34f100876",
    "id": null,
    "metadata": {},
    "name": "memberDeedsRoleMutation",
    "operationKind": "mutation",
    "text": "mutation memberDeedsRoleMutation(\n  $input: ChangeMemberRoleInput!\n) {\n  done: changeMemberRole(input: $input) {\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "ea658f67c0eda0de2e7a3f53c388e2f8";

export default node;
