/**
 * @generated SignedSource<<f04b1bd1c2e8375172f256e00eb5d3cc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ConsentStatus = "ACTIVE" | "EXPIRED" | "STALE" | "WITHDRAWN" | "%future added value";
export type PostKind = "ANNOUNCEMENT" | "ARTICLE" | "POST" | "PRAISE" | "QUESTION" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type EditPost_post$data = {
  readonly consents: ReadonlyArray<{
    readonly status: ConsentStatus;
  }> | null | undefined;
  readonly heading: string | null | undefined;
  readonly id: string;
  readonly kind: PostKind;
  readonly revisionNumber: number;
  readonly series: {
    readonly id: string;
  } | null | undefined;
  readonly source: string | null | undefined;
  readonly " $fragmentType": "EditPost_post";
};
export type EditPost_post$key = {
  readonly " $data"?: EditPost_post$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditPost_post">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EditPost_post",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
      "storageKey": null
    },
    {
      "alias": "heading",
      "args": null,
      "kind": "ScalarField",
      "name": "title",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Series",
      "kind": "LinkedField",
      "name": "series",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "source",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "revisionNumber",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Consent",
      "kind": "LinkedField",
      "name": "consents",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "status",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Post",
  "abstractKey": null
};
})();

(node as any).hash = "37451edc8786ea1bd4b612ab53c36871";

export default node;
