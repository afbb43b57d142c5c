/**
 * @generated SignedSource<<cafbcaf5a74b98dc7b78bb7dbecb057c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type useEndWelcomeMutation$variables = Record<PropertyKey, never>;
export type useEndWelcomeMutation$data = {
  readonly endWelcome: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type useEndWelcomeMutation = {
  response: useEndWelcomeMutation$data;
  variables: useEndWelcomeMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "EndWelcomePayload",
    "kind": "LinkedField",
    "name": "endWelcome",
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
    "name": "useEndWelcomeMutation",
    "selections": (v0/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "useEndWelcomeMutation",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "6b5d9666d9db77028076f7340eee3e71",
    "id": null,
    "metadata": {},
    "name": "useEndWelcomeMutation",
    "operationKind": "mutation",
    "text": "mutation useEndWelcomeMutation {\n  endWelcome {\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "fbe57afc360ec2957bcef2456b26c54b";

export default node;
