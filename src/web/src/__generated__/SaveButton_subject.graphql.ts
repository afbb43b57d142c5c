/**
 * @generated SignedSource<<00870e6cc21555286766ce26236b93fd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type SaveButton_subject$data = {
  readonly id: string;
  readonly viewerHasSaved: boolean;
  readonly " $fragmentType": "SaveButton_subject";
};
export type SaveButton_subject$key = {
  readonly " $data"?: SaveButton_subject$data;
  readonly " $fragmentSpreads": FragmentRefs<"SaveButton_subject">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SaveButton_subject",
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
      "name": "viewerHasSaved",
      "storageKey": null
    }
  ],
  "type": "Reactable",
  "abstractKey": "__isReactable"
};

(node as any).hash = "c4de3639ec971c1abc7fdfc89864eb1c";

export default node;
