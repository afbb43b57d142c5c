/**
 * @generated SignedSource<<f58de4b5d6619dc6aab0f3ed097a58e5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type ChangeTime_draft$data = {
  readonly id: string;
  readonly schedule: {
    readonly publishAt: string;
  } | null | undefined;
  readonly version: number;
  readonly " $fragmentType": "ChangeTime_draft";
};
export type ChangeTime_draft$key = {
  readonly " $data"?: ChangeTime_draft$data;
  readonly " $fragmentSpreads": FragmentRefs<"ChangeTime_draft">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ChangeTime_draft",
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
      "name": "version",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Schedule",
      "kind": "LinkedField",
      "name": "schedule",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "publishAt",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Draft",
  "abstractKey": null
};

(node as any).hash = "7cee4cd2f3ab602fa0ea337ff327f3e0";

export default node;
