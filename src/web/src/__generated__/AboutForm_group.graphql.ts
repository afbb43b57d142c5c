/**
 * @generated SignedSource<<5ec784576d651f57514f4dd2aa393682>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AboutForm_group$data = {
  readonly description: string;
  readonly id: string;
  readonly name: string;
  readonly picturePath: string | null | undefined;
  readonly " $fragmentType": "AboutForm_group";
};
export type AboutForm_group$key = {
  readonly " $data"?: AboutForm_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"AboutForm_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AboutForm_group",
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
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "description",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "picturePath",
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "a75b82a1c55bf9d0c98db08740cf59ac";

export default node;
