/**
 * @generated SignedSource<<4db7a7c50b7b00c3780e2050ed1f8d17>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type PraiseValue = "COURAGE" | "CRAFT" | "CUSTOMER_CARE" | "HELPFULNESS" | "INITIATIVE" | "TEAMWORK" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type PostExtras_post$data = {
  readonly acceptedAnswer: {
    readonly comment: {
      readonly author: {
        readonly displayName: string;
      };
      readonly id: string;
      readonly text: string;
    } | null | undefined;
  } | null | undefined;
  readonly correction: {
    readonly sentence: string;
  } | null | undefined;
  readonly id: string;
  readonly openingComment: {
    readonly author: {
      readonly displayName: string;
    };
    readonly text: string;
  } | null | undefined;
  readonly poll: {
    readonly " $fragmentSpreads": FragmentRefs<"PollCard_poll">;
  } | null | undefined;
  readonly praise: {
    readonly people: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"PersonLine_person">;
    }>;
    readonly value: PraiseValue;
  } | null | undefined;
  readonly sharesSubject: boolean;
  readonly " $fragmentSpreads": FragmentRefs<"Shared_post">;
  readonly " $fragmentType": "PostExtras_post";
};
export type PostExtras_post$key = {
  readonly " $data"?: PostExtras_post$data;
  readonly " $fragmentSpreads": FragmentRefs<"PostExtras_post">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "text",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "concreteType": "Person",
  "kind": "LinkedField",
  "name": "author",
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
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PostExtras_post",
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
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Person",
          "kind": "LinkedField",
          "name": "people",
          "plural": true,
          "selections": [
            (v0/*:: as any*/),
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "PersonLine_person"
            }
          ],
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
          "name": "sentence",
          "storageKey": null
        }
      ],
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
          "concreteType": "Comment",
          "kind": "LinkedField",
          "name": "comment",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            (v1/*:: as any*/),
            (v2/*:: as any*/)
          ],
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
      "selections": [
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "PollCard_poll"
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
      "selections": [
        (v1/*:: as any*/),
        (v2/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Shared_post"
    }
  ],
  "type": "Post",
  "abstractKey": null
};
})();

(node as any).hash = "4950c6d12105ac1ab1bacf7d6b79eba4";

export default node;
