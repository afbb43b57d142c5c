/**
 * @generated SignedSource<<2747e3737c1c942ac1be67ccf6fd4464>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type AboutStep_viewer$data = {
  readonly person: {
    readonly about: string | null | undefined;
    readonly displayName: string;
    readonly photoUrl: string | null | undefined;
    readonly skills: ReadonlyArray<string>;
    readonly title: string | null | undefined;
  };
  readonly " $fragmentType": "AboutStep_viewer";
};
export type AboutStep_viewer$key = {
  readonly " $data"?: AboutStep_viewer$data;
  readonly " $fragmentSpreads": FragmentRefs<"AboutStep_viewer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AboutStep_viewer",
  "selections": [
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
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "title",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "photoUrl",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "about",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "skills",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Viewer",
  "abstractKey": null
};

(node as any).hash = "211be374e4e8096dd7e82e5666b413f1";

export default node;
