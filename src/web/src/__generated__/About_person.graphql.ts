/**
 * @generated SignedSource<<e5be9a19bc2c76784d0b298ef1d11343>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type About_person$data = {
  readonly about: string | null | undefined;
  readonly " $fragmentType": "About_person";
};
export type About_person$key = {
  readonly " $data"?: About_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"About_person">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "About_person",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "about",
      "storageKey": null
    }
  ],
  "type": "Person",
  "abstractKey": null
};

(node as any).hash = "c93c93a7003e1fc444c42b3c79be8653";

export default node;
