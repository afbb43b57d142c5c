/**
 * @generated SignedSource<<1ca4b3fa8c76b1b23afebbf01d22a630>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PersonLine_person$data = {
  readonly displayName: string;
  readonly handle: string;
  readonly hasLeft: boolean;
  readonly photoUrl: string | null | undefined;
  readonly title: string | null | undefined;
  readonly " $fragmentType": "PersonLine_person";
};
export type PersonLine_person$key = {
  readonly " $data"?: PersonLine_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"PersonLine_person">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PersonLine_person",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "handle",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "displayName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "photoUrl",
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
      "name": "hasLeft",
      "storageKey": null
    }
  ],
  "type": "Person",
  "abstractKey": null
};

(node as any).hash = "f12b50a129e2b4585775c882c0cc3f0d";

export default node;
