/**
 * @generated SignedSource<<4ea526e8592df2844db9b96c248a8e8c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type RsvpAnswer = "DECLINED" | "GOING" | "INTERESTED" | "%future added value";
export type SeatState = "CONFIRMED" | "NONE" | "WAITING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Guests_event$data = {
  readonly guests: {
    readonly nodes: ReadonlyArray<{
      readonly answer: RsvpAnswer;
      readonly person: {
        readonly id: string;
        readonly " $fragmentSpreads": FragmentRefs<"PersonLine_person">;
      };
      readonly seat: SeatState;
    }> | null | undefined;
  };
  readonly " $fragmentType": "Guests_event";
};
export type Guests_event$key = {
  readonly " $data"?: Guests_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"Guests_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Guests_event",
  "selections": [
    {
      "alias": null,
      "args": [
        {
          "kind": "Literal",
          "name": "first",
          "value": 30
        }
      ],
      "concreteType": "GuestsConnection",
      "kind": "LinkedField",
      "name": "guests",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Rsvp",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
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
              "concreteType": "Person",
              "kind": "LinkedField",
              "name": "person",
              "plural": false,
              "selections": [
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "id",
                  "storageKey": null
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "PersonLine_person"
                }
              ],
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "guests(first:30)"
    }
  ],
  "type": "Event",
  "abstractKey": null
};

(node as any).hash = "2e0c89720ed47b9b4956d2d8536fe81b";

export default node;
