/**
 * @generated SignedSource<<696188e23e6a38cd45925431040c2a2a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type FollowLevel = "ALL" | "DIGEST" | "FIRST_POST" | "MENTIONS" | "MUTE" | "%future added value";
export type SetFollowLevelInput = {
  level?: FollowLevel | null | undefined;
  thingId: string;
};
export type TagLevelMutation$variables = {
  input: SetFollowLevelInput;
};
export type TagLevelMutation$data = {
  readonly setFollowLevel: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
    readonly followed: {
      readonly level: FollowLevel | null | undefined;
    } | null | undefined;
  };
};
export type TagLevelMutation = {
  response: TagLevelMutation$data;
  variables: TagLevelMutation$variables;
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
    "concreteType": "SetFollowLevelPayload",
    "kind": "LinkedField",
    "name": "setFollowLevel",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "FollowedThing",
        "kind": "LinkedField",
        "name": "followed",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "level",
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
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "TagLevelMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TagLevelMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "066f870503eff636b510604b5adf07ef",
    "id": null,
    "metadata": {},
    "name": "TagLevelMutation",
    "operationKind": "mutation",
    "text": "mutation TagLevelMutation(\n  $input: SetFollowLevelInput!\n) {\n  setFollowLevel(input: $input) {\n    followed {\n      level\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "51bb6d382e29f5b8c05866c63cb9f144";

export default node;
