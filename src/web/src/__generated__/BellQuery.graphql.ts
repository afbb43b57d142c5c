/**
 * @generated SignedSource<<7d5207e2dc1e9ab378fb989850a81337>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type BellQuery$variables = Record<PropertyKey, never>;
export type BellQuery$data = {
  readonly viewer: {
    readonly noticeCounter: {
      readonly shown: string;
      readonly unread: number;
    };
  };
};
export type BellQuery = {
  response: BellQuery$data;
  variables: BellQuery$variables;
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
        "concreteType": "NoticeCounter",
        "kind": "LinkedField",
        "name": "noticeCounter",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "unread",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "shown",
            "storageKey": null
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
    "name": "BellQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "BellQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "3a5652d0acb18e820919c6bd2e3977d4",
    "id": null,
    "metadata": {},
    "name": "BellQuery",
    "operationKind": "query",
    "text": "query BellQuery {\n  viewer {\n    noticeCounter {\n      unread\n      shown\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "250715ba363f3c39df1e89526ad37cc5";

export default node;
