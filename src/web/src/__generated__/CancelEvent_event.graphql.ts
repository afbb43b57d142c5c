/**
 * @generated SignedSource<<ede49322e5c9df2847f9f3d084fb977c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CancelEvent_event$data = {
  readonly id: string;
  readonly isCancelled: boolean;
  readonly mayEdit: boolean;
  readonly " $fragmentType": "CancelEvent_event";
};
export type CancelEvent_event$key = {
  readonly " $data"?: CancelEvent_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"CancelEvent_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CancelEvent_event",
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
      "name": "mayEdit",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isCancelled",
      "storageKey": null
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "272fcd7946f615476211f32ff0c28010";

export default node;
