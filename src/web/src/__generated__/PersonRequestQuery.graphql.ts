/**
 * @generated SignedSource<<dc9689f745e7c2178b2faa4b1cac04af>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type PersonRequestQuery$variables = {
  handle: string;
};
export type PersonRequestQuery$data = {
  readonly personByHandle: {
    readonly id: string;
  } | null | undefined;
};
export type PersonRequestQuery = {
  response: PersonRequestQuery$data;
  variables: PersonRequestQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "handle"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "handle",
        "variableName": "handle"
      }
    ],
    "concreteType": "Person",
    "kind": "LinkedField",
    "name": "personByHandle",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "id",
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
    "name": "PersonRequestQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "PersonRequestQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "4c3f80dbab7392e9fc80bef0fd38587e",
    "id": null,
    "metadata": {},
    "name": "PersonRequestQuery",
    "operationKind": "query",
    "text": "query PersonRequestQuery(\n  $handle: String!\n) {\n  personByHandle(handle: $handle) {\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "0c750ee82c00a524afb0854f51d0a62b";

export default node;
