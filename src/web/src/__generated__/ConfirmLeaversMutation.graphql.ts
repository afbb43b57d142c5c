/**
 * @generated SignedSource<<f3cb0961becaa7e25236f0477b352296>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type ConfirmDirectorySyncInput = {
  leavers: number;
};
export type ConfirmLeaversMutation$variables = {
  input: ConfirmDirectorySyncInput;
};
export type ConfirmLeaversMutation$data = {
  readonly confirmDirectorySync: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type ConfirmLeaversMutation = {
  response: ConfirmLeaversMutation$data;
  variables: ConfirmLeaversMutation$variables;
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
    "concreteType": "ConfirmDirectorySyncPayload",
    "kind": "LinkedField",
    "name": "confirmDirectorySync",
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
    "name": "ConfirmLeaversMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ConfirmLeaversMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "34cfc629c4477069595af99c7e6134f3",
    "id": null,
    "metadata": {},
    "name": "ConfirmLeaversMutation",
    "operationKind": "mutation",
    "text": "mutation ConfirmLeaversMutation(\n  $input: ConfirmDirectorySyncInput!\n) {\n  confirmDirectorySync(input: $input) {\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1a45a0d937069cf8156081398b522c46";

export default node;
