/**
 * @generated SignedSource<<42f326d689c66171f20ef6de0bf444ac>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type FeedReasonKind = "IN_YOUR_GROUP" | "QUESTION_IN_YOUR_FIELD" | "TAG_YOU_FOLLOW" | "TEAM_REPLIED" | "TEAM_WROTE" | "YOU_FOLLOW" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Reason_reason$data = {
  readonly group: {
    readonly name: string;
  } | null | undefined;
  readonly kind: FeedReasonKind;
  readonly person: {
    readonly displayName: string;
  } | null | undefined;
  readonly scopeId: string;
  readonly skill: string | null | undefined;
  readonly tag: {
    readonly name: string;
  } | null | undefined;
  readonly " $fragmentType": "Reason_reason";
};
export type Reason_reason$key = {
  readonly " $data"?: Reason_reason$data;
  readonly " $fragmentSpreads": FragmentRefs<"Reason_reason">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Reason_reason",
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
      "name": "scopeId",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "skill",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Group",
      "kind": "LinkedField",
      "name": "group",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Tag",
      "kind": "LinkedField",
      "name": "tag",
      "plural": false,
      "selections": (v0/*:: as any*/),
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
  "type": "FeedReason",
  "abstractKey": null
};
})();

(node as any).hash = "94442a8bf645a7c680bcca78f0a9828e";

export default node;
