/**
 * @generated SignedSource<<59a48beb1cddf024be172ded1083b9f4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CarriedBelow_text$data = {
  readonly carriesMore: boolean;
  readonly id: string;
  readonly " $fragmentType": "CarriedBelow_text";
};
export type CarriedBelow_text$key = {
  readonly " $data"?: CarriedBelow_text$data;
  readonly " $fragmentSpreads": FragmentRefs<"CarriedBelow_text">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CarriedBelow_text",
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
      "name": "carriesMore",
      "storageKey": null
    }
  ],
  "type": "TextWithLinks",
  "abstractKey": "__isTextWithLinks"
};

(node as any).hash = "f931eec3e4892aa005ff845c4a517585";

export default node;
