/**
 * @generated SignedSource<<1f9b20f51d6367873a5f8995615bff71>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupHistory = "ALL" | "SINCE_JOINING" | "%future added value";
export type GroupPrivacy = "CLOSED" | "OPEN" | "SECRET" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type AudienceForm_group$data = {
  readonly history: GroupHistory;
  readonly id: string;
  readonly privacy: GroupPrivacy;
  readonly " $fragmentType": "AudienceForm_group";
};
export type AudienceForm_group$key = {
  readonly " $data"?: AudienceForm_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"AudienceForm_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AudienceForm_group",
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
      "name": "privacy",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "history",
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "f4f628945ad48e56170cfa3071114b00";

export default node;
