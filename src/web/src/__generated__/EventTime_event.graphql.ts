/**
 * @generated SignedSource<<31e9dcca022edaf47dcdb7f2862b13b0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type EventTime_event$data = {
  readonly endsAt: string;
  readonly startsAt: string;
  readonly zone: string;
  readonly " $fragmentType": "EventTime_event";
};
export type EventTime_event$key = {
  readonly " $data"?: EventTime_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventTime_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventTime_event",
  "selections": [
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
      "name": "endsAt",
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
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "40ab6c8afd3ec7b51ba8c81af621959f";

export default node;
