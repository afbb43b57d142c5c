/**
 * @generated SignedSource<<783b8e6231375962274073a2745fa0f7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type useEndWelcomeMutation$variables = Record<PropertyKey, never>;
export type useEndWelcomeMutation$data = {
  readonly done: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
      readonly values?: ReadonlyArray<{
        readonly at: string | null | undefined;
        readonly name: string;
        readonly number: number | null | undefined;
        readonly texts: ReadonlyArray<string> | null | undefined;
      }>;
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
    "alias": "done",
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
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "RefusalValue",
                "kind": "LinkedField",
                "name": "values",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "number",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "at",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "texts",
                    "storageKey": null
                  }
                ],
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
    "cacheID": "ad3ebe70b0ec5e54d90d0bf045f11155",
    "id": null,
    "metadata": {},
    "name": "useEndWelcomeMutation",
    "operationKind": "mutation",
    "text": "mutation useEndWelcomeMutation {\n  done: endWelcome {\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n        values {\n          name\n          number\n          at\n          texts\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "6af221de1e172c61a62a4380468d39c3";

export default node;
