/**
 * @generated SignedSource<<894666adcd08bdf6d5542457d77e8576>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SettingsFrame_group$data = {
  readonly isEverybody: boolean;
  readonly mayManage: boolean;
  readonly mayModerate: boolean;
  readonly name: string;
  readonly slug: string;
  readonly " $fragmentType": "SettingsFrame_group";
};
export type SettingsFrame_group$key = {
  readonly " $data"?: SettingsFrame_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"SettingsFrame_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SettingsFrame_group",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "slug",
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
      "name": "isEverybody",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "mayManage",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "mayModerate",
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "09e7b8fe6e721923cc6b348ad0161322";

export default node;
