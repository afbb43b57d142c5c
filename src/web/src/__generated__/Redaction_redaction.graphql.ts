/**
 * @generated SignedSource<<c6d4014f1962e7ecd08cc79db82aee3f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type RedactionReason = "ABUSE" | "CONFIDENTIAL" | "MISTAKE" | "PERSONAL_DATA" | "UNLAWFUL" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type Redaction_redaction$data = {
  readonly at: string;
  readonly by: {
    readonly displayName: string;
  };
  readonly reason: RedactionReason;
  readonly " $fragmentType": "Redaction_redaction";
};
export type Redaction_redaction$key = {
  readonly " $data"?: Redaction_redaction$data;
  readonly " $fragmentSpreads": FragmentRefs<"Redaction_redaction">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Redaction_redaction",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "at",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reason",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "by",
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
  "type": "Redaction",
  "abstractKey": null
};

(node as any).hash = "de78e90f4a91e09edee64c480fc34e01";

export default node;
