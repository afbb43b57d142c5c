/**
 * @generated SignedSource<<ea8b04d057cf4fdcfe8c9f45e31cb10e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type UnbanMemberInput = {
  groupId: string;
  personId: string;
};
export type BannedLiftMutation$variables = {
  input: UnbanMemberInput;
};
export type BannedLiftMutation$data = {
  readonly done: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type BannedLiftMutation = {
  response: BannedLiftMutation$data;
  variables: BannedLiftMutation$variables;
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
    "concreteType": "UnbanMemberPayload",
    "kind": "LinkedField",
    "name": "unbanMember",
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
    "name": "BannedLiftMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "BannedLiftMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "73562c0b831b330115c0a8b974cb7e02",
    "id": null,
    "metadata": {},
    "name": "BannedLiftMutation",
    "operationKind": "mutation",
    "text": "mutation BannedLiftMutation(\n  $input: UnbanMemberInput!\n) {\n  done: unbanMember(input: $input) {\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "de6b7792ae5952241bd827f5497f5dd8";

export default node;
