/**
 * @generated SignedSource<<0e95eddd6eeb65a44334e69603eb0c24>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type NewPagePageQuery$variables = Record<PropertyKey, never>;
export type NewPagePageQuery$data = {
  readonly viewer: {
    readonly groups: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly mayPost: boolean;
        readonly name: string;
      }> | null | undefined;
    };
  };
};
export type NewPagePageQuery = {
  response: NewPagePageQuery$data;
  variables: NewPagePageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Viewer",
    "kind": "LinkedField",
    "name": "viewer",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": [
          {
            "kind": "Literal",
            "name": "first",
            "value": 50
          }
        ],
        "concreteType": "ViewerGroupsConnection",
        "kind": "LinkedField",
        "name": "groups",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Group",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "id",
                "storageKey": null
              },
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
                "name": "mayPost",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "groups(first:50)"
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": {
      "throwOnFieldError": true
    },
    "name": "NewPagePageQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "NewPagePageQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "271886553c0aab0c8ac616a1a511dea5",
    "id": null,
    "metadata": {},
    "name": "NewPagePageQuery",
    "operationKind": "query",
    "text": "query NewPagePageQuery {\n  viewer {\n    groups(first: 50) {\n      nodes {\n        id\n        name\n        mayPost\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "0fe0aa1d46c679df31beda6d732555cd";

export default node;
