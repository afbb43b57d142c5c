/**
 * @generated SignedSource<<2cf3c6b8cb468d130e14e47d57857858>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type GroupPrivacy = "CLOSED" | "OPEN" | "SECRET" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Composer_group$data = ReadonlyArray<{
  readonly id: string;
  readonly isEverybody: boolean;
  readonly mayPost: boolean;
  readonly name: string;
  readonly privacy: GroupPrivacy;
  readonly slug: string;
  readonly " $fragmentType": "Composer_group";
}>;
export type Composer_group$key = ReadonlyArray<{
  readonly " $data"?: Composer_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"Composer_group">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "Composer_group",
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
      "name": "privacy",
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
      "name": "mayPost",
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "c0f9fd4e88d61782ab050546012d50c1";

export default node;
