/**
 * @generated SignedSource<<577846dd988117d2ddf7f6b7e7e84302>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type useSuggestionsGroupsQuery$variables = Record<PropertyKey, never>;
export type useSuggestionsGroupsQuery$data = {
  readonly viewer: {
    readonly groups: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
      }> | null | undefined;
    };
  };
};
export type useSuggestionsGroupsQuery = {
  response: useSuggestionsGroupsQuery$data;
  variables: useSuggestionsGroupsQuery$variables;
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
    "metadata": null,
    "name": "useSuggestionsGroupsQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "useSuggestionsGroupsQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "6448069e4560fcad4ea742d45d0048d0",
    "id": null,
    "metadata": {},
    "name": "useSuggestionsGroupsQuery",
    "operationKind": "query",
    "text": "query useSuggestionsGroupsQuery {\n  viewer {\n    groups(first: 50) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "470e086b14ad542a69c805f136be9bce";

export default node;
