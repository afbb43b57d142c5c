/**
 * @generated SignedSource<<34132f05541ef6b4ccfc451b4691babc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type FeedReasonKind = "IN_YOUR_GROUP" | "QUESTION_IN_YOUR_FIELD" | "TAG_YOU_FOLLOW" | "TEAM_REPLIED" | "TEAM_WROTE" | "YOU_FOLLOW" | "%future added value";
export type TurnOffFeedReasonInput = {
  kind: FeedReasonKind;
  scopeId: string;
};
export type ReasonOffMutation$variables = {
  input: TurnOffFeedReasonInput;
};
export type ReasonOffMutation$data = {
  readonly turnOffFeedReason: {
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
      readonly values?: ReadonlyArray<{
        readonly at: string | null | undefined;
        readonly name: string;
        readonly number: number | null | undefined;
        readonly texts: ReadonlyArray<string> | null | undefined;
      }>;
    }> | null | undefined;
    readonly feedReason: {
      readonly kind: FeedReasonKind;
    } | null | undefined;
  };
};
export type ReasonOffMutation = {
  response: ReasonOffMutation$data;
  variables: ReasonOffMutation$variables;
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
    "concreteType": "TurnOffFeedReasonPayload",
    "kind": "LinkedField",
    "name": "turnOffFeedReason",
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
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "RefusalValue",
                "kind": "LinkedField",
                "name": "values",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "number",
                    "storageKey": null
                  },
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
                    "name": "texts",
                    "storageKey": null
                  }
                ],
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
    "name": "ReasonOffMutation",
    "selections": (v1/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ReasonOffMutation",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "0e55b0f1fff219c0bf9ef40251e6f236",
    "id": null,
    "metadata": {},
    "name": "ReasonOffMutation",
    "operationKind": "mutation",
    "text": "mutation ReasonOffMutation(\n  $input: TurnOffFeedReasonInput!\n) {\n  turnOffFeedReason(input: $input) {\n    feedReason {\n      kind\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n        values {\n          name\n          number\n          at\n          texts\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "335b57ede18c20109486f6b7feae3a28";

export default node;
