/**
 * @generated SignedSource<<55622d0bd9f46e446a8d093a6b4e323a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PeopleGrid_people$data = ReadonlyArray<{
  readonly department: string | null | undefined;
  readonly id: string;
  readonly title: string | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"PersonLine_person">;
  readonly " $fragmentType": "PeopleGrid_people";
}>;
export type PeopleGrid_people$key = ReadonlyArray<{
  readonly " $data"?: PeopleGrid_people$data;
  readonly " $fragmentSpreads": FragmentRefs<"PeopleGrid_people">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "PeopleGrid_people",
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
      "name": "title",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "department",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "PersonLine_person"
    }
  ],
  "type": "Person",
  "abstractKey": null
};

(node as any).hash = "0cb2127cc606d8629d86de025ae89bd4";

export default node;
