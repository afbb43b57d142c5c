/**
 * @generated SignedSource<<059a7aca97d8b6c7844c6e231a5f2dfb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Files_files$data = ReadonlyArray<{
  readonly fileName: string;
  readonly id: string;
  readonly path: string | null | undefined;
  readonly sizeInBytes: number;
  readonly " $fragmentType": "Files_files";
}>;
export type Files_files$key = ReadonlyArray<{
  readonly " $data"?: Files_files$data;
  readonly " $fragmentSpreads": FragmentRefs<"Files_files">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "Files_files",
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
      "name": "fileName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "sizeInBytes",
      "storageKey": null
    }
  ],
  "type": "MediaFile",
  "abstractKey": null
};

(node as any).hash = "fe776245123d8affa799d5ff7d2e9d0d";

export default node;
