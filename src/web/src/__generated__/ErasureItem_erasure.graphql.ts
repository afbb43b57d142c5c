/**
 * @generated SignedSource<<6cbab0954dd8592ab17e2aa9d8eac035>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ErasureState = "COLLECTED" | "COLLECTING" | "ERASED" | "ERASING" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type ErasureItem_erasure$data = {
  readonly found: ReadonlyArray<{
    readonly count: number;
    readonly kind: string;
  }>;
  readonly hasNamesake: boolean;
  readonly id: string;
  readonly person: {
    readonly displayName: string;
  };
  readonly reason: string;
  readonly requestedAt: string;
  readonly state: ErasureState;
  readonly " $fragmentType": "ErasureItem_erasure";
};
export type ErasureItem_erasure$key = {
  readonly " $data"?: ErasureItem_erasure$data;
  readonly " $fragmentSpreads": FragmentRefs<"ErasureItem_erasure">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ErasureItem_erasure",
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
      "name": "reason",
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
      "name": "requestedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "hasNamesake",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ErasureFinding",
      "kind": "LinkedField",
      "name": "found",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "count",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "person",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "displayName",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Erasure",
  "abstractKey": null
};

(node as any).hash = "832a0edf8df97083f38baa671ae7e2fc";

export default node;
