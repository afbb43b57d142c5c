/**
 * @generated SignedSource<<5c3e241f16368877aa235adbc5401dc8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type UpcomingEvents_query$data = {
  readonly upcomingEvents: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly startsAt: string;
      readonly title: string;
      readonly zone: string;
    }> | null | undefined;
  };
  readonly " $fragmentType": "UpcomingEvents_query";
};
export type UpcomingEvents_query$key = {
  readonly " $data"?: UpcomingEvents_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"UpcomingEvents_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "UpcomingEvents_query",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 3
        }
      ],
      "concreteType": "UpcomingEventsConnection",
      "kind": "LinkedField",
      "name": "upcomingEvents",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Event",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
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
              "kind": "ScalarField",
              "name": "title",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "startsAt",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "zone",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "upcomingEvents(first:3)"
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "3d9ee24b3eb21e5917d2be049a0f4c1f";

export default node;
