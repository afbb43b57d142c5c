/**
 * @generated SignedSource<<5d7b2335d3f13983e17cb3c55211b3b7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type DataPageQuery$variables = Record<PropertyKey, never>;
export type DataPageQuery$data = {
  readonly viewer: {
    readonly dataExport: {
      readonly expiresAt: string | null | undefined;
      readonly readyAt: string | null | undefined;
    } | null | undefined;
  };
};
export type DataPageQuery = {
  response: DataPageQuery$data;
  variables: DataPageQuery$variables;
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
        "concreteType": "DataExport",
        "kind": "LinkedField",
        "name": "dataExport",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "readyAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "expiresAt",
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
    "metadata": {
      "throwOnFieldError": true
    },
    "name": "DataPageQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "DataPageQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "95ea74404b8bc2d0e2f9a8418d4236c9",
    "id": null,
    "metadata": {},
    "name": "DataPageQuery",
    "operationKind": "query",
    "text": "query DataPageQuery {\n  viewer {\n    dataExport {\n      readyAt\n      expiresAt\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1738141a6d1f01a8176ec2f7465dd0e7";

export default node;
