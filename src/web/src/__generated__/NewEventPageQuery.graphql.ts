/**
 * @generated SignedSource<<f0c154435a9fa5b98449c7391816c8b9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type NewEventPageQuery$variables = Record<PropertyKey, never>;
export type NewEventPageQuery$data = {
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
export type NewEventPageQuery = {
  response: NewEventPageQuery$data;
  variables: NewEventPageQuery$variables;
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
    "name": "NewEventPageQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "NewEventPageQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "4704695f06f66434475d8f7854572add",
    "id": null,
    "metadata": {},
    "name": "NewEventPageQuery",
    "operationKind": "query",
    "text": "query NewEventPageQuery {\n  viewer {\n    groups(first: 50) {\n      nodes {\n        id\n        name\n        mayPost\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "bcc113232870c4de7c64c29e203be9fc";

export default node;
