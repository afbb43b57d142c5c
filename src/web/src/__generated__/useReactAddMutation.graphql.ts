/**
 * @generated SignedSource<<d9d147cc9fe595bf509d2ed9cb29ee39>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type ReactionKind = "CELEBRATE" | "FUNNY" | "INSIGHTFUL" | "LIKE" | "SUPPORT" | "%future added value";
export type AddReactionInput = {
  kind: ReactionKind;
  subjectId: string;
};
export type useReactAddMutation$variables = {
  input: AddReactionInput;
};
export type useReactAddMutation$data = {
  readonly addReaction: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
    readonly subject: {
      readonly __typename: string;
      readonly id: string;
      readonly reactionCounts: ReadonlyArray<{
        readonly count: number;
        readonly kind: ReactionKind;
      }>;
      readonly viewerReaction: ReactionKind | null | undefined;
    } | null | undefined;
  };
};
export type useReactAddMutation = {
  response: useReactAddMutation$data;
  variables: useReactAddMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "input",
        "variableName": "input"
      }
    ],
    "concreteType": "AddReactionPayload",
    "kind": "LinkedField",
    "name": "addReaction",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": null,
        "kind": "LinkedField",
        "name": "subject",
        "plural": false,
        "selections": [
          (v1/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "ReactionCount",
            "kind": "LinkedField",
            "name": "reactionCounts",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "kind",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "count",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "viewerReaction",
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
          (v1/*:: as any*/),
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
    "name": "useReactAddMutation",
    "selections": (v2/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useReactAddMutation",
    "selections": (v2/*:: as any*/)
  },
  "params": {
    "cacheID": "1cfd1cdf07c74b355d1f069a9c5d558b",
    "id": null,
    "metadata": {},
    "name": "useReactAddMutation",
    "operationKind": "mutation",
    "text": "mutation useReactAddMutation(\n  $input: AddReactionInput!\n) {\n  addReaction(input: $input) {\n    subject {\n      __typename\n      id\n      reactionCounts {\n        kind\n        count\n      }\n      viewerReaction\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "b1a07e412f3ec6a0eba0e992ceca00be";

export default node;
