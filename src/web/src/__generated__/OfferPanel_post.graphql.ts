/**
 * @generated SignedSource<<d67f995d1414c9a310b8cfff181a5844>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ConsentStatus = "ACTIVE" | "EXPIRED" | "STALE" | "WITHDRAWN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type OfferPanel_post$data = {
  readonly consents: ReadonlyArray<{
    readonly id: string;
    readonly status: ConsentStatus;
    readonly " $fragmentSpreads": FragmentRefs<"ConsentCard_consent">;
  }> | null | undefined;
  readonly offerPreview: {
    readonly mayOffer: boolean;
    readonly reason: string | null | undefined;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"OfferForm_post">;
  readonly " $fragmentType": "OfferPanel_post";
};
export type OfferPanel_post$key = {
  readonly " $data"?: OfferPanel_post$data;
  readonly " $fragmentSpreads": FragmentRefs<"OfferPanel_post">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "OfferPanel_post",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Consent",
      "kind": "LinkedField",
      "name": "consents",
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
          "name": "status",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "ConsentCard_consent"
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "OfferPreview",
      "kind": "LinkedField",
      "name": "offerPreview",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "mayOffer",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reason",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "OfferForm_post"
    }
  ],
  "type": "Post",
  "abstractKey": null
};

(node as any).hash = "cd759608444969d7c2ad5c27427c5ca9";

export default node;
