/**
 * @generated SignedSource<<caf046f998a326405ff7af10e7121983>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type HomeFrame_query$data = {
  readonly viewer: {
    readonly isNew: boolean;
    readonly person: {
      readonly displayName: string;
    };
  };
  readonly " $fragmentSpreads": FragmentRefs<"UpcomingEvents_query">;
  readonly " $fragmentType": "HomeFrame_query";
};
export type HomeFrame_query$key = {
  readonly " $data"?: HomeFrame_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"HomeFrame_query">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "HomeFrame_query",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Viewer",
      "kind": "LinkedField",
      "name": "viewer",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "isNew",
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
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "UpcomingEvents_query"
    }
  ],
  "type": "Query",
  "abstractKey": null
};

(node as any).hash = "f9076287a00ec280b8970e9e72256b22";

export default node;
