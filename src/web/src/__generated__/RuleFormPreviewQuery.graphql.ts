/**
 * @generated SignedSource<<04c3ee890caa7ab6d6e90966c8cdc975>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type RuleMatch = "ALL" | "ANY" | "%future added value";
export type GroupRuleInput = {
  departments?: ReadonlyArray<string>;
  managerIds?: ReadonlyArray<string>;
  match: RuleMatch;
  offices?: ReadonlyArray<string>;
};
export type RuleFormPreviewQuery$variables = {
  rule: GroupRuleInput;
};
export type RuleFormPreviewQuery$data = {
  readonly previewGroupRule: {
    readonly personCount: number;
    readonly sample: ReadonlyArray<{
      readonly displayName: string;
      readonly id: string;
    }>;
  };
};
export type RuleFormPreviewQuery = {
  response: RuleFormPreviewQuery$data;
  variables: RuleFormPreviewQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "rule"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "rule",
        "variableName": "rule"
      }
    ],
    "concreteType": "GroupRulePreview",
    "kind": "LinkedField",
    "name": "previewGroupRule",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "personCount",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Person",
        "kind": "LinkedField",
        "name": "sample",
        "plural": true,
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
            "name": "displayName",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "RuleFormPreviewQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "RuleFormPreviewQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "0e1e8ed467c9529959e6fb8be5b92e70",
    "id": null,
    "metadata": {},
    "name": "RuleFormPreviewQuery",
    "operationKind": "query",
    "text": "query RuleFormPreviewQuery(\n  $rule: GroupRuleInput!\n) {\n  previewGroupRule(rule: $rule) {\n    personCount\n    sample {\n      id\n      displayName\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "9311368eac419e481dd63e31e9a5e0ce";

export default node;
