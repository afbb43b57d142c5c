/**
 * @generated SignedSource<<6f117841649dc772f00e00bd4520832d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type PostKind = "ANNOUNCEMENT" | "ARTICLE" | "POST" | "PRAISE" | "QUESTION" | "%future added value";
export type ForecastQuery$variables = {
  groupIds: ReadonlyArray<string>;
  kind: PostKind;
  praisedIds?: ReadonlyArray<string> | null | undefined;
};
export type ForecastQuery$data = {
  readonly reachForecast: {
    readonly digestOnly: number;
    readonly inQuietHours: number;
    readonly neverReached: number;
    readonly toldNow: number;
  };
};
export type ForecastQuery = {
  response: ForecastQuery$data;
  variables: ForecastQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "groupIds"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "kind"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "praisedIds"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "groupIds",
        "variableName": "groupIds"
      },
      {
        "kind": "Variable",
        "name": "kind",
        "variableName": "kind"
      },
      {
        "kind": "Variable",
        "name": "praisedIds",
        "variableName": "praisedIds"
      }
    ],
    "concreteType": "ReachForecast",
    "kind": "LinkedField",
    "name": "reachForecast",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "toldNow",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "inQuietHours",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "digestOnly",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "neverReached",
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
    "name": "ForecastQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ForecastQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "3f88b2ce844ddf1bdec9fc90a900189d",
    "id": null,
    "metadata": {},
    "name": "ForecastQuery",
    "operationKind": "query",
    "text": "query ForecastQuery(\n  $groupIds: [ID!]!\n  $kind: PostKind!\n  $praisedIds: [ID!]\n) {\n  reachForecast(groupIds: $groupIds, kind: $kind, praisedIds: $praisedIds) {\n    toldNow\n    inQuietHours\n    digestOnly\n    neverReached\n  }\n}\n"
  }
};
})();

(node as any).hash = "3c7d8820d41ac019d18446f534e75458";

export default node;
