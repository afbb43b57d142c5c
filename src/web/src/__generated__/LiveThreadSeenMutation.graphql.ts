/**
 * @generated SignedSource<<b190f6d84479f6d3adf0ae884738ea51>>
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
export type LiveThreadSeenMutation$variables = {
  input: MarkSeenInput;
};
export type LiveThreadSeenMutation$data = {
  readonly markSeen: {
    readonly viewer: {
      readonly unreadCount: number;
    } | null | undefined;
  };
};
export type LiveThreadSeenMutation = {
  response: LiveThreadSeenMutation$data;
  variables: LiveThreadSeenMutation$variables;
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
    "name": "LiveThreadSeenMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "LiveThreadSeenMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "4f41e80c67fa72b8a8d328f08b902a16",
    "id": null,
    "metadata": {},
    "name": "LiveThreadSeenMutation",
    "operationKind": "mutation",
    "text": "mutation LiveThreadSeenMutation(\n  $input: MarkSeenInput!\n) {\n  markSeen(input: $input) {\n    viewer {\n      unreadCount\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "eaaf6c203e69455994ce4bf2ef292d19";

export default node;
