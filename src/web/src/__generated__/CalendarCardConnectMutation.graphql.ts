/**
 * @generated SignedSource<<5a4c88195d9505c0737dc84d3b3fe5e6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type CalendarCardConnectMutation$variables = Record<PropertyKey, never>;
export type CalendarCardConnectMutation$data = {
  readonly connectCalendar: {
    readonly connectedCalendar: {
      readonly connectedAt: string;
      readonly lapsedAt: string | null | undefined;
    } | null | undefined;
    readonly errors: ReadonlyArray<{
      readonly __typename: string;
      readonly message?: string;
    }> | null | undefined;
  };
};
export type CalendarCardConnectMutation = {
  response: CalendarCardConnectMutation$data;
  variables: CalendarCardConnectMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "ConnectCalendarPayload",
    "kind": "LinkedField",
    "name": "connectCalendar",
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
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "CalendarCardConnectMutation",
    "selections": (v0/*:: as any*/),
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "CalendarCardConnectMutation",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "b9c8a7799af1289859e85a81d99f4238",
    "id": null,
    "metadata": {},
    "name": "CalendarCardConnectMutation",
    "operationKind": "mutation",
    "text": "mutation CalendarCardConnectMutation {\n  connectCalendar {\n    connectedCalendar {\n      connectedAt\n      lapsedAt\n    }\n    errors {\n      __typename\n      ... on Error {\n        __isError: __typename\n        message\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "5474f890c5b57190a99cbbcd7ae69611";

export default node;
