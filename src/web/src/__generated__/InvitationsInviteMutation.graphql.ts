/**
 * @generated SignedSource<<45a2cc502c11793dbc9ce154221f0eab>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type InvitePersonInput = {
  groupId: string;
  personId: string;
};
export type InvitationsInviteMutation$variables = {
  input: InvitePersonInput;
};
export type InvitationsInviteMutation$data = {
  readonly done: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type InvitationsInviteMutation = {
  response: InvitationsInviteMutation$data;
  variables: InvitationsInviteMutation$variables;
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
    "concreteType": "InvitePersonPayload",
    "kind": "LinkedField",
    "name": "invitePerson",
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
    "name": "InvitationsInviteMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "InvitationsInviteMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "b36219ce3b21bb484963fac68a9ac0bb",
    "id": null,
    "metadata": {},
    "name": "InvitationsInviteMutation",
    "operationKind": "mutation",
    "text": "mutation InvitationsInviteMutation(\n  $input: InvitePersonInput!\n) {\n  done: invitePerson(input: $input) {\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "92c17fc7a63ea9f92d79f5a98b4a7d92";

export default node;
