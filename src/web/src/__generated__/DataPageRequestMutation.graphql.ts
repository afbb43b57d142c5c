/**
 * @generated SignedSource<<2209d25c69e843e36c605e8df629f050>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type DataPageRequestMutation$variables = Record<PropertyKey, never>;
export type DataPageRequestMutation$data = {
  readonly requestDataExport: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type DataPageRequestMutation = {
  response: DataPageRequestMutation$data;
  variables: DataPageRequestMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "RequestDataExportPayload",
    "kind": "LinkedField",
    "name": "requestDataExport",
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
    "name": "DataPageRequestMutation",
    "selections": (v0/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "DataPageRequestMutation",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "7da006ec576fbf2ccf421020d05335fb",
    "id": null,
    "metadata": {},
    "name": "DataPageRequestMutation",
    "operationKind": "mutation",
    "text": "mutation DataPageRequestMutation {\n  requestDataExport {\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "e13ed53054320aa29bbb82b1c1793c7c";

export default node;
