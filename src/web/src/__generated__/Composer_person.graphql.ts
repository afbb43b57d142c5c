/**
 * @generated SignedSource<<76f80b9153252dce4690e223476c44a3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Composer_person$data = {
  readonly displayName: string;
  readonly id: string;
  readonly " $fragmentType": "Composer_person";
};
export type Composer_person$key = {
  readonly " $data"?: Composer_person$data;
  readonly " $fragmentSpreads": FragmentRefs<"Composer_person">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Composer_person",
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
      "name": "displayName",
      "storageKey": null
    }
  ],
  "type": "Person",
  "abstractKey": null
};

(node as any).hash = "5e74224bf3c03865736a2fc992c22c3f";

export default node;
