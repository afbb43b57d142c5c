/**
 * @generated SignedSource<<5901dc4a817036587d0beae33c9aa52a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type RequestErasureInput = {
  personId: string;
  reason: string;
};
export type ErasureTabRequestMutation$variables = {
  input: RequestErasureInput;
};
export type ErasureTabRequestMutation$data = {
  readonly requestErasure: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type ErasureTabRequestMutation = {
  response: ErasureTabRequestMutation$data;
  variables: ErasureTabRequestMutation$variables;
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
    "concreteType": "RequestErasurePayload",
    "kind": "LinkedField",
    "name": "requestErasure",
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
    "name": "ErasureTabRequestMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ErasureTabRequestMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "04dc473807ee49a265d3f2e555b336c6",
    "id": null,
    "metadata": {},
    "name": "ErasureTabRequestMutation",
    "operationKind": "mutation",
    "text": "mutation ErasureTabRequestMutation(\n  $input: RequestErasureInput!\n) {\n  requestErasure(input: $input) {\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "2a5d6dcd9445f74230dc5daa2ba22fce";

export default node;
