/**
 * @generated SignedSource<<f285c0d5bd38933fa3c7dd537b538ec7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type MarkSeenInput = {
  things: ReadonlyArray<SeenThingInput>;
};
export type SeenThingInput = {
  revision?: number | null | undefined;
  subjectId: string;
  until?: string | null | undefined;
};
export type MarkSeenMutation$variables = {
  input: MarkSeenInput;
};
export type MarkSeenMutation$data = {
  readonly markSeen: {
    readonly viewer: {
      readonly unreadCount: number;
    } | null | undefined;
  };
};
export type MarkSeenMutation = {
  response: MarkSeenMutation$data;
  variables: MarkSeenMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "MarkSeenPayload",
    "kind": "LinkedField",
    "name": "markSeen",
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
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "MarkSeenMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "MarkSeenMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "8aa863cfaa1d3e8712f48efbe39489b6",
    "id": null,
    "metadata": {},
    "name": "MarkSeenMutation",
    "operationKind": "mutation",
    "text": "mutation MarkSeenMutation(\n  $input: MarkSeenInput!\n) {\n  markSeen(input: $input) {\n    viewer {\n      unreadCount\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1d00f9d38d5a89a9ad4fdec8db7197cd";

export default node;
