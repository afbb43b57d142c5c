/**
 * @generated SignedSource<<9ef946cfebc51da040a779ed62493e6d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type RequestLeaverExportInput = {
  personId: string;
  reason: string;
};
export type ExportsTabRequestMutation$variables = {
  input: RequestLeaverExportInput;
};
export type ExportsTabRequestMutation$data = {
  readonly requestLeaverExport: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type ExportsTabRequestMutation = {
  response: ExportsTabRequestMutation$data;
  variables: ExportsTabRequestMutation$variables;
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
    "concreteType": "RequestLeaverExportPayload",
    "kind": "LinkedField",
    "name": "requestLeaverExport",
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
    "name": "ExportsTabRequestMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ExportsTabRequestMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "a51c649152b81bf4969dcebe1c6adb35",
    "id": null,
    "metadata": {},
    "name": "ExportsTabRequestMutation",
    "operationKind": "mutation",
    "text": "mutation ExportsTabRequestMutation(\n  $input: RequestLeaverExportInput!\n) {\n  requestLeaverExport(input: $input) {\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "b3f2e987960e41baf34677b7f78a0204";

export default node;
