/**
 * @generated SignedSource<<9d98ce0f9108f84efff0a29d5d2b2c04>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type managersQuery$variables = {
  handle: string;
};
export type managersQuery$data = {
  readonly personByHandle: {
    readonly id: string;
  } | null | undefined;
};
export type managersQuery = {
  response: managersQuery$data;
  variables: managersQuery$variables;
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
    "name": "managersQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "managersQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "e9920b792cbdb26f94fca8864618e68c",
    "id": null,
    "metadata": {},
    "name": "managersQuery",
    "operationKind": "query",
    "text": "query managersQuery(\n  $handle: String!\n) {\n  personByHandle(handle: $handle) {\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "48b18b4c9bc6fe0869838e0db07434b7";

export default node;
