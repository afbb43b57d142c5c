/**
 * @generated SignedSource<<b8768754b2321935594f8ebcbc48d066>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type OwnedKind = "EVENT" | "GROUP" | "PAGE" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Thing_thing$data = {
  readonly heir: {
    readonly displayName: string;
    readonly id: string;
  } | null | undefined;
  readonly id: string;
  readonly kind: OwnedKind;
  readonly name: string;
  readonly proposedHeirs: ReadonlyArray<{
    readonly displayName: string;
    readonly id: string;
  }>;
  readonly " $fragmentType": "Thing_thing";
};
export type Thing_thing$key = {
  readonly " $data"?: Thing_thing$data;
  readonly " $fragmentSpreads": FragmentRefs<"Thing_thing">;
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
  (v0/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "displayName",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Thing_thing",
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
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "heir",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "proposedHeirs",
      "plural": true,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "HandoverThing",
  "abstractKey": null
};
})();

(node as any).hash = "de8009999c6a65ba65800004d9d191c0";

export default node;
