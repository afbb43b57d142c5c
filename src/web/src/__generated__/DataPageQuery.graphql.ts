/**
 * @generated SignedSource<<a26dc6a891ac201de4d618ae9715f578>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type DataPageQuery$variables = Record<PropertyKey, never>;
export type DataPageQuery$data = {
  readonly viewer: {
    readonly dataExport: {
      readonly expiresAt: string | null | undefined;
      readonly readyAt: string | null | undefined;
    } | null | undefined;
    readonly " $fragmentSpreads": FragmentRefs<"CalendarCard_viewer">;
  };
};
export type DataPageQuery = {
  response: DataPageQuery$data;
  variables: DataPageQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
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
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": {
      "throwOnFieldError": true
    },
    "name": "DataPageQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Viewer",
        "kind": "LinkedField",
        "name": "viewer",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "CalendarCard_viewer"
          },
          (v0/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "DataPageQuery",
    "selections": [
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
            "concreteType": "ConnectedCalendar",
            "kind": "LinkedField",
            "name": "connectedCalendar",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "connectedAt",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "lapsedAt",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v0/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "76bc34a37d45ebe292ad43086e40a6e4",
    "id": null,
    "metadata": {},
    "name": "DataPageQuery",
    "operationKind": "query",
    "text": "query DataPageQuery {\n  viewer {\n    ...CalendarCard_viewer\n    dataExport {\n      readyAt\n      expiresAt\n    }\n  }\n}\n\nfragment CalendarCard_viewer on Viewer {\n  connectedCalendar {\n    connectedAt\n    lapsedAt\n  }\n}\n"
  }
};
})();

(node as any).hash = "4731031a20ccf30028f684f18f435928";

export default node;
