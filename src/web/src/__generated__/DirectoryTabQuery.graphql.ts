/**
 * @generated SignedSource<<048ef3593cec8f66dd3d1caff7bfda3e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { Result } from "relay-runtime";
export type DirectorySyncState = "COMPARING" | "LEAVING" | "READING" | "RESTING" | "WAITS_FOR_CONFIRMATION" | "%future added value";
export type Role = "ADMIN" | "COMMS" | "HR" | "MODERATOR" | "%future added value";
export type DirectoryTabQuery$variables = Record<PropertyKey, never>;
export type DirectoryTabQuery$data = {
  readonly directorySync: Result<{
    readonly arrived: number;
    readonly changed: number;
    readonly faults: ReadonlyArray<{
      readonly at: string;
      readonly code: string;
      readonly message: string;
    }>;
    readonly finishedAt: string | null | undefined;
    readonly isFull: boolean;
    readonly leavers: number;
    readonly left: number;
    readonly nextRunAt: string | null | undefined;
    readonly pages: number;
    readonly people: number;
    readonly rows: number;
    readonly startedAt: string | null | undefined;
    readonly state: DirectorySyncState;
    readonly waitsSince: string | null | undefined;
  } | null | undefined, unknown>;
  readonly viewer: {
    readonly roles: ReadonlyArray<Role>;
  };
};
export type DirectoryTabQuery = {
  response: DirectoryTabQuery$data;
  variables: DirectoryTabQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
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
      "name": "roles",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "concreteType": "DirectorySync",
  "kind": "LinkedField",
  "name": "directorySync",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "state",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "startedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "finishedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "nextRunAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isFull",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "pages",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "rows",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "arrived",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "changed",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "left",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "leavers",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "people",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "waitsSince",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "DirectorySyncFault",
      "kind": "LinkedField",
      "name": "faults",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "at",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "code",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "message",
          "storageKey": null
        }
      ],
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
    "name": "DirectoryTabQuery",
    "selections": [
      (v0/*:: as any*/),
      {
        "kind": "CatchField",
        "field": (v1/*:: as any*/),
        "to": "RESULT"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "DirectoryTabQuery",
    "selections": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ]
  },
  "params": {
    "cacheID": "1cf2768b47416d0ef82668051abc3337",
    "id": null,
    "metadata": {},
    "name": "DirectoryTabQuery",
    "operationKind": "query",
    "text": "query DirectoryTabQuery {\n  viewer {\n    roles\n  }\n  directorySync {\n    state\n    startedAt\n    finishedAt\n    nextRunAt\n    isFull\n    pages\n    rows\n    arrived\n    changed\n    left\n    leavers\n    people\n    waitsSince\n    faults {\n      at\n      code\n      message\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "a6aef71c3793c8cd308b8eca49987cdd";

export default node;
