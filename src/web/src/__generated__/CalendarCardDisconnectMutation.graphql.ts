/**
 * @generated SignedSource<<603fffff7e47cda95492cddb3223f0f9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CalendarCardDisconnectMutation$variables = Record<PropertyKey, never>;
export type CalendarCardDisconnectMutation$data = {
  readonly disconnectCalendar: {
    readonly viewer: {
      readonly " $fragmentSpreads": FragmentRefs<"CalendarCard_viewer">;
    } | null | undefined;
  };
};
export type CalendarCardDisconnectMutation = {
  response: CalendarCardDisconnectMutation$data;
  variables: CalendarCardDisconnectMutation$variables;
};

const node: ConcreteRequest = {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "CalendarCardDisconnectMutation",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "DisconnectCalendarPayload",
        "kind": "LinkedField",
        "name": "disconnectCalendar",
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
                "args": null,
                "kind": "FragmentSpread",
                "name": "CalendarCard_viewer"
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "CalendarCardDisconnectMutation",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "DisconnectCalendarPayload",
        "kind": "LinkedField",
        "name": "disconnectCalendar",
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
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "2fbde3e1173ab3658cef19237623f76f",
    "id": null,
    "metadata": {},
    "name": "CalendarCardDisconnectMutation",
    "operationKind": "mutation",
    "text": "mutation CalendarCardDisconnectMutation {\n  disconnectCalendar {\n    viewer {\n      ...CalendarCard_viewer\n    }\n  }\n}\n\nfragment CalendarCard_viewer on Viewer {\n  connectedCalendar {\n    connectedAt\n    lapsedAt\n  }\n}\n"
  }
};

(node as any).hash = "925e89691169695ac474d390367fab96";

export default node;
