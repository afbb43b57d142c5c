/**
 * @generated SignedSource<<195f40c6352c8d5a48f2321d70fe2320>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type DataPageOpenMutation$variables = Record<PropertyKey, never>;
export type DataPageOpenMutation$data = {
  readonly openDataExport: {
    readonly dataExportTicket: {
      readonly address: string;
    } | null | undefined;
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type DataPageOpenMutation = {
  response: DataPageOpenMutation$data;
  variables: DataPageOpenMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "OpenDataExportPayload",
    "kind": "LinkedField",
    "name": "openDataExport",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "DataExportTicket",
        "kind": "LinkedField",
        "name": "dataExportTicket",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "address",
            "storageKey": null
          }
        ],
        "storageKey": null
      },
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
    "name": "DataPageOpenMutation",
    "selections": (v0/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "DataPageOpenMutation",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "dc8a4862b7558e6e96a8e4156fbadf02",
    "id": null,
    "metadata": {},
    "name": "DataPageOpenMutation",
    "operationKind": "mutation",
    "text": "mutation DataPageOpenMutation {\n  openDataExport {\n    dataExportTicket {\n      address\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "c0c70e067f3f83a8fbc282d559a4a69c";

export default node;
