/**
 * @generated SignedSource<<436f7601f0b59b48a1b2b9104cf12146>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Pictures_files$data = ReadonlyArray<{
  readonly altText: string | null | undefined;
  readonly fileName: string;
  readonly height: number | null | undefined;
  readonly id: string;
  readonly path: string | null | undefined;
  readonly width: number | null | undefined;
  readonly " $fragmentType": "Pictures_files";
}>;
export type Pictures_files$key = ReadonlyArray<{
  readonly " $data"?: Pictures_files$data;
  readonly " $fragmentSpreads": FragmentRefs<"Pictures_files">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "Pictures_files",
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
      "name": "path",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "altText",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "fileName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "width",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "height",
      "storageKey": null
    }
  ],
  "type": "MediaFile",
  "abstractKey": null
};

(node as any).hash = "2f23cfaabe84e780bf16ed506a39a827";

export default node;
