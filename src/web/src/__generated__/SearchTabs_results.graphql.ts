/**
 * @generated SignedSource<<3972f3890e3af6e787c3de6e2ea7a970>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type SearchType = "COMMENT" | "EVENT" | "PAGE" | "PERSON" | "POST" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type SearchTabs_results$data = {
  readonly facets: ReadonlyArray<{
    readonly count: number;
    readonly type: SearchType;
  }>;
  readonly isCapped: boolean;
  readonly totalCount: number;
  readonly " $fragmentType": "SearchTabs_results";
};
export type SearchTabs_results$key = {
  readonly " $data"?: SearchTabs_results$data;
  readonly " $fragmentSpreads": FragmentRefs<"SearchTabs_results">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SearchTabs_results",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "totalCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isCapped",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "SearchFacet",
      "kind": "LinkedField",
      "name": "facets",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "type",
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
    }
  ],
  "type": "SearchResults",
  "abstractKey": null
};

(node as any).hash = "d9affb7d25aeff27f3e991a3e6d87ce6";

export default node;
