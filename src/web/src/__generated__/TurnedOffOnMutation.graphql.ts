/**
 * @generated SignedSource<<664a9ad1a472a59fd131021a742582b6>>
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
    "cacheID": "e1d796cd4d9c9cb825cfbf9bb5af704d",
    "id": null,
    "metadata": {},
    "name": "TurnedOffOnMutation",
    "operationKind": "mutation",
    "text": "mutation TurnedOffOnMutation(\n  $input: TurnOnFeedReasonInput!\n) {\n  turnOnFeedReason(input: $input) {\n    feedReason {\n      kind\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n        values {\n          name\n          number\n          at\n          texts\n        }\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "d48233a408083dec90b4b20a1ac35945";

export default node;
