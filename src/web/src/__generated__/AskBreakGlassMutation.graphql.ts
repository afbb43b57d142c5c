/**
 * @generated SignedSource<<b1a454347d50ece92d5f27aefa5b9c1a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type RequestBreakGlassInput = {
  reason: string;
  subjectId: string;
};
export type AskBreakGlassMutation$variables = {
  input: RequestBreakGlassInput;
};
export type AskBreakGlassMutation$data = {
  readonly requestBreakGlass: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type AskBreakGlassMutation = {
  response: AskBreakGlassMutation$data;
  variables: AskBreakGlassMutation$variables;
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
    "concreteType": "RequestBreakGlassPayload",
    "kind": "LinkedField",
    "name": "requestBreakGlass",
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
    "name": "AskBreakGlassMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "AskBreakGlassMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "633c99c72107c8966a8c20220ade30f0",
    "id": null,
    "metadata": {},
    "name": "AskBreakGlassMutation",
    "operationKind": "mutation",
    "text": "mutation AskBreakGlassMutation(\n  $input: RequestBreakGlassInput!\n) {\n  requestBreakGlass(input: $input) {\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "4595b89004240b3c9cb4743a0ba1062a";

export default node;
