/**
 * @generated SignedSource<<555cb6a0405aed0a73ec4b0796a8ff14>>
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
  text?: string | null | undefined;
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
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "text"
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
      },
      {
        "kind": "Variable",
        "name": "text",
        "variableName": "text"
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
    "cacheID": "9219d110fed9ec1639d6d25a9fef7394",
    "id": null,
    "metadata": {},
    "name": "ForecastQuery",
    "operationKind": "query",
    "text": "query ForecastQuery(\n  $groupIds: [ID!]!\n  $kind: PostKind!\n  $praisedIds: [ID!]\n  $text: String\n) {\n  reachForecast(groupIds: $groupIds, kind: $kind, praisedIds: $praisedIds, text: $text) {\n    toldNow\n    inQuietHours\n    digestOnly\n    neverReached\n  }\n}\n"
  }
};
})();

(node as any).hash = "20641ba51da2a1169ec39afb2921369c";

export default node;
