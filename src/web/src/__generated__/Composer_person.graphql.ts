/**
 * @generated SignedSource<<2d86a4eda64a256ae7c994c756446cf4>>
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
  readonly photoUrl: string | null | undefined;
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "photoUrl",
      "storageKey": null
    }
  ],
  "type": "Person",
  "abstractKey": null
};

(node as any).hash = "c8574d1628da925fb205a1a42f69f9ed";

export default node;
