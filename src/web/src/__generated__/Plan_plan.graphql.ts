/**
 * @generated SignedSource<<ad441e51bef527e7d6fd6b9b2724b748>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type HandoverOccasion = "LEFT" | "MOVED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Plan_plan$data = {
  readonly closedAt: string | null | undefined;
  readonly dueAt: string | null | undefined;
  readonly id: string;
  readonly isOpen: boolean;
  readonly mayDecide: boolean;
  readonly occasion: HandoverOccasion;
  readonly openedAt: string;
  readonly person: {
    readonly displayName: string;
    readonly id: string;
  };
  readonly restoredAt: string | null | undefined;
  readonly things: ReadonlyArray<{
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"Thing_thing">;
  }>;
  readonly " $fragmentType": "Plan_plan";
};
export type Plan_plan$key = {
  readonly " $data"?: Plan_plan$data;
  readonly " $fragmentSpreads": FragmentRefs<"Plan_plan">;
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
  "name": "Plan_plan",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "occasion",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "openedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dueAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "restoredAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "closedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isOpen",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "mayDecide",
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
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "displayName",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "HandoverThing",
      "kind": "LinkedField",
      "name": "things",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "Thing_thing"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "HandoverPlan",
  "abstractKey": null
};
})();

(node as any).hash = "845c8fed6e121a69ded4531378c55576";

export default node;
