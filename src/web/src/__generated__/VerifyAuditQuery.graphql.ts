/**
 * @generated SignedSource<<4820c26ef354eccd217f185c8e5c8c8b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type VerifyAuditQuery$variables = {
  behind: number;
};
export type VerifyAuditQuery$data = {
  readonly auditIntegrity: {
    readonly firstBad: number | null | undefined;
    readonly isComplete: boolean;
    readonly lastHash: string;
    readonly length: number;
  };
};
export type VerifyAuditQuery = {
  response: VerifyAuditQuery$data;
  variables: VerifyAuditQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "behind"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "behind",
        "variableName": "behind"
      }
    ],
    "concreteType": "AuditIntegrity",
    "kind": "LinkedField",
    "name": "auditIntegrity",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "length",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "lastHash",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "firstBad",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "isComplete",
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
    "name": "VerifyAuditQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "VerifyAuditQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "2e17f84544808ac50ef7531af5166132",
    "id": null,
    "metadata": {},
    "name": "VerifyAuditQuery",
    "operationKind": "query",
    "text": "query VerifyAuditQuery(\n  $behind: Int!\n) {\n  auditIntegrity(behind: $behind) {\n    length\n    lastHash\n    firstBad\n    isComplete\n  }\n}\n"
  }
};
})();

(node as any).hash = "a5e0a4a7a42b98801232ece5dc5d4526";

export default node;
