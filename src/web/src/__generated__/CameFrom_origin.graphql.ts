/**
 * @generated SignedSource<<22ed95f4b15e4c6fa693cc61ce834a1f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type CameFrom_origin$data = {
  readonly importedAt: string;
  readonly networkName: string;
  readonly " $fragmentType": "CameFrom_origin";
};
export type CameFrom_origin$key = {
  readonly " $data"?: CameFrom_origin$data;
  readonly " $fragmentSpreads": FragmentRefs<"CameFrom_origin">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CameFrom_origin",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "networkName",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "importedAt",
      "storageKey": null
    }
  ],
  "type": "Origin",
  "abstractKey": null
};

(node as any).hash = "e2a77fc9731dbf868a8cf9bd372a093a";

export default node;
