/**
 * @generated SignedSource<<87ae63b065971ea25b51e46abc3f64fd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CalendarCard_viewer$data = {
  readonly connectedCalendar: {
    readonly connectedAt: string;
    readonly lapsedAt: string | null | undefined;
  } | null | undefined;
  readonly " $fragmentType": "CalendarCard_viewer";
};
export type CalendarCard_viewer$key = {
  readonly " $data"?: CalendarCard_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"CalendarCard_viewer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CalendarCard_viewer",
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
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "a599d2b5db6534d846a3d4c3ac3a6a01";

export default node;
