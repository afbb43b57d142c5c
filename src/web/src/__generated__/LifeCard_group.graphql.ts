/**
 * @generated SignedSource<<c0505849f71f668983de1abb97a970f8>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupState = "ACTIVE" | "ARCHIVED" | "QUIET" | "READ_ONLY" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type LifeCard_group$data = {
  readonly id: string;
  readonly readOnlyOn: string | null | undefined;
  readonly state: GroupState;
  readonly " $fragmentType": "LifeCard_group";
};
export type LifeCard_group$key = {
  readonly " $data"?: LifeCard_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"LifeCard_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "LifeCard_group",
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
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "readOnlyOn",
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "cf607a71f191c7e5f7fcdd78d9d47d04";

export default node;
