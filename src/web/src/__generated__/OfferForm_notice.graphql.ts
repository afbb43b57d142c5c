/**
 * @generated SignedSource<<62a5a3061f0926b7d8e3f97da450e063>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type OfferForm_notice$data = {
  readonly text: string;
  readonly version: string;
  readonly " $fragmentType": "OfferForm_notice";
};
export type OfferForm_notice$key = {
  readonly " $data"?: OfferForm_notice$data;
  readonly " $fragmentSpreads": FragmentRefs<"OfferForm_notice">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "OfferForm_notice",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "text",
      "storageKey": null
    }
  ],
  "type": "OutwardNotice",
  "abstractKey": null
};

(node as any).hash = "a0c6b14116e5d9dc405d8eabc1aa19f0";

export default node;
