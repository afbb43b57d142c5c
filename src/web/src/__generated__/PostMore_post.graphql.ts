/**
 * @generated SignedSource<<48e750d4a444c8d356510a5a1f96262b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PraiseValue = "COURAGE" | "CRAFT" | "CUSTOMER_CARE" | "HELPFULNESS" | "INITIATIVE" | "TEAMWORK" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type PostMore_post$data = {
  readonly acceptedAnswer: {
    readonly acceptedAt: string;
  } | null | undefined;
  readonly correction: {
    readonly at: string;
  } | null | undefined;
  readonly id: string;
  readonly openingComment: {
    readonly id: string;
  } | null | undefined;
  readonly poll: {
    readonly id: string;
  } | null | undefined;
  readonly praise: {
    readonly value: PraiseValue;
  } | null | undefined;
  readonly sharesSubject: boolean;
  readonly " $fragmentType": "PostMore_post";
};
export type PostMore_post$key = {
  readonly " $data"?: PostMore_post$data;
  readonly " $fragmentSpreads": FragmentRefs<"PostMore_post">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PostMore_post",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Praise",
      "kind": "LinkedField",
      "name": "praise",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "value",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Poll",
      "kind": "LinkedField",
      "name": "poll",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "AcceptedAnswer",
      "kind": "LinkedField",
      "name": "acceptedAnswer",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "acceptedAt",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Correction",
      "kind": "LinkedField",
      "name": "correction",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "at",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "sharesSubject",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Comment",
      "kind": "LinkedField",
      "name": "openingComment",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "Post",
  "abstractKey": null
};
})();

(node as any).hash = "cf16ceda72ccc6781ac9a74e38cfa6c1";

export default node;
