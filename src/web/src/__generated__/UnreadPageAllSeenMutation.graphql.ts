/**
 * @generated SignedSource<<2732deb0dd3411deaad53062720366b3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type UnreadPageAllSeenMutation$variables = Record<PropertyKey, never>;
export type UnreadPageAllSeenMutation$data = {
  readonly markAllSeen: {
    readonly viewer: {
      readonly unreadCount: number;
      readonly unreadHorizon: string;
    } | null | undefined;
  };
};
export type UnreadPageAllSeenMutation = {
  response: UnreadPageAllSeenMutation$data;
  variables: UnreadPageAllSeenMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "input",
        "value": {}
      }
    ],
    "concreteType": "MarkAllSeenPayload",
    "kind": "LinkedField",
    "name": "markAllSeen",
    "plural": false,
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
            "kind": "ScalarField",
            "name": "unreadCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "unreadHorizon",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": "markAllSeen(input:{})"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "UnreadPageAllSeenMutation",
    "selections": (v0/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "UnreadPageAllSeenMutation",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "f040a8f8a6e54952ca425dde9366b6ea",
    "id": null,
    "metadata": {},
    "name": "UnreadPageAllSeenMutation",
    "operationKind": "mutation",
    "text": "mutation UnreadPageAllSeenMutation {\n  markAllSeen(input: {}) {\n    viewer {\n      unreadCount\n      unreadHorizon\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "7f97cc43a52e8f5da19bcfd80bb54309";

export default node;
