/**
 * @generated SignedSource<<5bff3a47079f1c2f595ad92f4550431c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type DoorReason = "DUPLICATE" | "GROUP_RULES" | "OFF_TOPIC" | "OTHER" | "WRONG_GROUP" | "%future added value";
export type RemovePostFromGroupInput = {
  groupId: string;
  postId: string;
  reason?: DoorReason | null | undefined;
  words?: string | null | undefined;
};
export type TakeOutDialogMutation$variables = {
  input: RemovePostFromGroupInput;
};
export type TakeOutDialogMutation$data = {
  readonly removePostFromGroup: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type TakeOutDialogMutation = {
  response: TakeOutDialogMutation$data;
  variables: TakeOutDialogMutation$variables;
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
    "concreteType": "RemovePostFromGroupPayload",
    "kind": "LinkedField",
    "name": "removePostFromGroup",
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
    "name": "TakeOutDialogMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TakeOutDialogMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "1f7b64d4e1b69d1919e2c9eccd2630e9",
    "id": null,
    "metadata": {},
    "name": "TakeOutDialogMutation",
    "operationKind": "mutation",
    "text": "mutation TakeOutDialogMutation(\n  $input: RemovePostFromGroupInput!\n) {\n  removePostFromGroup(input: $input) {\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "d59816a88fae24245577e1e966be95e7";

export default node;
