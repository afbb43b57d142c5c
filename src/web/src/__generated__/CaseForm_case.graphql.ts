/**
 * @generated SignedSource<<66984086c95fe7b64404f906ddd5591a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type CaseState = "APPEALED" | "AWAITS_SECOND" | "DECIDED" | "FILED" | "FINAL" | "GONE" | "TAKEN" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CaseForm_case$data = {
  readonly id: string;
  readonly state: CaseState;
  readonly " $fragmentType": "CaseForm_case";
};
export type CaseForm_case$key = {
  readonly " $data"?: CaseForm_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"CaseForm_case">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CaseForm_case",
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
      "name": "state",
      "storageKey": null
    }
  ],
  "type": "ModerationCase",
  "abstractKey": null
};

(node as any).hash = "814fc765e310827368a16949853c55fa";

export default node;
