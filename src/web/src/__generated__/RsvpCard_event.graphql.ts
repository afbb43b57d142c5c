/**
 * @generated SignedSource<<73561e6af74ec025c5b8ba160e76c855>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type RsvpAnswer = "DECLINED" | "GOING" | "INTERESTED" | "%future added value";
export type SeatState = "CONFIRMED" | "NONE" | "WAITING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type RsvpCard_event$data = {
  readonly capacity: number | null | undefined;
  readonly endsAt: string;
  readonly goingCount: number;
  readonly id: string;
  readonly isCancelled: boolean;
  readonly viewerRsvp: {
    readonly answer: RsvpAnswer;
    readonly queuePosition: number | null | undefined;
    readonly seat: SeatState;
  } | null | undefined;
  readonly waitlistLength: number;
  readonly " $fragmentType": "RsvpCard_event";
};
export type RsvpCard_event$key = {
  readonly " $data"?: RsvpCard_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"RsvpCard_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "RsvpCard_event",
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
      "name": "endsAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isCancelled",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "capacity",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "goingCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "waitlistLength",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Rsvp",
      "kind": "LinkedField",
      "name": "viewerRsvp",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "answer",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "seat",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "queuePosition",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "703d35e4aab7949892bed84aa5cfaf90";

export default node;
