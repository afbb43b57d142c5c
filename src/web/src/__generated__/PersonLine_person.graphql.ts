/**
 * @generated SignedSource<<c6c206f75c4ef25ba889209e1e266b6c>>
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

(node as any).hash = "cb8c08cffbd9c47c1d3c92b097596074";

export default node;
