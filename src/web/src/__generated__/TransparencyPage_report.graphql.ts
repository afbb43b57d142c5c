/**
 * @generated SignedSource<<beb6f164faf07327b1f3c0433873c9fb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TransparencyPage_report$data = {
  readonly appealsGranted: number;
  readonly appealsUpheld: number;
  readonly editsAsked: number;
  readonly quarter: number;
  readonly rejected: number;
  readonly removals: number;
  readonly reports: number;
  readonly warnings: number;
  readonly year: number;
  readonly " $fragmentType": "TransparencyPage_report";
};
export type TransparencyPage_report$key = {
  readonly " $data"?: TransparencyPage_report$data;
  readonly " $fragmentSpreads": FragmentRefs<"TransparencyPage_report">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TransparencyPage_report",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "year",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "quarter",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reports",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "removals",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "editsAsked",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "warnings",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "rejected",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "appealsUpheld",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "appealsGranted",
      "storageKey": null
    }
  ],
  "type": "TransparencyReport",
  "abstractKey": null
};

(node as any).hash = "955950931048b63f849f450fe9e83662";

export default node;
