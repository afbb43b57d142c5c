/**
 * @generated SignedSource<<0df203910cd2d1395922bd32f8f19338>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type UnreadNumberQuery$variables = Record<PropertyKey, never>;
export type UnreadNumberQuery$data = {
  readonly viewer: {
    readonly unreadCount: number;
  };
};
export type UnreadNumberQuery = {
  response: UnreadNumberQuery$data;
  variables: UnreadNumberQuery$variables;
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
        "args": null,
        "kind": "ScalarField",
        "name": "unreadCount",
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
    "name": "UnreadNumberQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "UnreadNumberQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "5f27fd43d3da75af2713fa9be310bfba",
    "id": null,
    "metadata": {},
    "name": "UnreadNumberQuery",
    "operationKind": "query",
    "text": "query UnreadNumberQuery {\n  viewer {\n    unreadCount\n  }\n}\n"
  }
};
})();

(node as any).hash = "f21c87832cb34c8316903f2e5046573c";

export default node;
