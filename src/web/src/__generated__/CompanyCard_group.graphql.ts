/**
 * @generated SignedSource<<484ac7a3c207dcdf1138bbecf1f18329>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type RuleMatch = "ALL" | "ANY" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type CompanyCard_group$data = {
  readonly id: string;
  readonly isMandatory: boolean;
  readonly isOfficial: boolean;
  readonly rule: {
    readonly match: RuleMatch;
  } | null | undefined;
  readonly " $fragmentType": "CompanyCard_group";
};
export type CompanyCard_group$key = {
  readonly " $data"?: CompanyCard_group$data;
  readonly " $fragmentSpreads": FragmentRefs<"CompanyCard_group">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CompanyCard_group",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isOfficial",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isMandatory",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "GroupRule",
      "kind": "LinkedField",
      "name": "rule",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "match",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Group",
  "abstractKey": null
};

(node as any).hash = "f4c22a6e39e1dfbc10b0a81d794bee09";

export default node;
