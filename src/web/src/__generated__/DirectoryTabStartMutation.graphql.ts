/**
 * @generated SignedSource<<1fa3d98330e6229299210068f0080aa7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type DirectoryTabStartMutation$variables = Record<PropertyKey, never>;
export type DirectoryTabStartMutation$data = {
  readonly startDirectorySync: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type DirectoryTabStartMutation = {
  response: DirectoryTabStartMutation$data;
  variables: DirectoryTabStartMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "StartDirectorySyncPayload",
    "kind": "LinkedField",
    "name": "startDirectorySync",
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
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "DirectoryTabStartMutation",
    "selections": (v0/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "DirectoryTabStartMutation",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "b7473d2b6f811bb1ef4a6bd56bd659e8",
    "id": null,
    "metadata": {},
    "name": "DirectoryTabStartMutation",
    "operationKind": "mutation",
    "text": "mutation DirectoryTabStartMutation {\n  startDirectorySync {\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "47ca9b7444b081507011f2e8265c4bd3";

export default node;
