/**
 * @generated SignedSource<<53e5c5ff7f5bd655353ccad47eb25c87>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type FeedReasonKind = "IN_YOUR_GROUP" | "QUESTION_IN_YOUR_FIELD" | "TAG_YOU_FOLLOW" | "TEAM_REPLIED" | "TEAM_WROTE" | "YOU_FOLLOW" | "%future added value";
export type TurnOnFeedReasonInput = {
  kind: FeedReasonKind;
  scopeId: string;
};
export type TurnedOffOnMutation$variables = {
  input: TurnOnFeedReasonInput;
};
export type TurnedOffOnMutation$data = {
  readonly turnOnFeedReason: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
    readonly feedReason: {
      readonly kind: FeedReasonKind;
    } | null | undefined;
  };
};
export type TurnedOffOnMutation = {
  response: TurnedOffOnMutation$data;
  variables: TurnedOffOnMutation$variables;
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
    "concreteType": "TurnOnFeedReasonPayload",
    "kind": "LinkedField",
    "name": "turnOnFeedReason",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "FeedReason",
        "kind": "LinkedField",
        "name": "feedReason",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "kind",
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
    "name": "TurnedOffOnMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TurnedOffOnMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "2a54b5861120dba0b7bf0cd094ba5f49",
    "id": null,
    "metadata": {},
    "name": "TurnedOffOnMutation",
    "operationKind": "mutation",
    "text": "mutation TurnedOffOnMutation(\n  $input: TurnOnFeedReasonInput!\n) {\n  turnOnFeedReason(input: $input) {\n    feedReason {\n      kind\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "d4cb39837e1871fb10fd5c1006202498";

export default node;
