/**
 * @generated SignedSource<<95b773891a3aa2710d5e114613f4bdb7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
export type GroupHistory = "ALL" | "SINCE_JOINING" | "%future added value";
export type GroupPrivacy = "CLOSED" | "OPEN" | "SECRET" | "%future added value";
export type ThreadDoorsInput = {
  groupIds: ReadonlyArray<string>;
  postId: string;
};
export type ThreadPartInput = {
  commentIds: ReadonlyArray<string>;
  groupIds?: ReadonlyArray<string> | null | undefined;
  postId: string;
};
export type ThreadMergerInput = {
  intoPostId: string;
  postId: string;
};
export type GroupAudienceInput = {
  groupId: string;
  history?: GroupHistory | null | undefined;
  privacy?: GroupPrivacy | null | undefined;
};
export type useDryRunQuery$variables = {
  group?: GroupAudienceInput | null | undefined;
  merge?: ThreadMergerInput | null | undefined;
  split?: ThreadPartInput | null | undefined;
  thread?: ThreadDoorsInput | null | undefined;
};
export type useDryRunQuery$data = {
  readonly previewAudienceChange: {
    readonly authorsToAsk: ReadonlyArray<{
      readonly displayName: string;
      readonly id: string;
    }>;
    readonly fileCount: number;
    readonly gained: ReadonlyArray<{
      readonly displayName: string;
      readonly id: string;
    }>;
    readonly gainedCount: number;
    readonly lost: ReadonlyArray<{
      readonly displayName: string;
      readonly id: string;
    }>;
    readonly lostCount: number;
    readonly noticeCount: number;
    readonly searchEntryCount: number;
    readonly version: string;
  } | null | undefined;
};
export type useDryRunQuery = {
  response: useDryRunQuery$data;
  variables: useDryRunQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "group"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "merge"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "split"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "thread"
},
v4 = [
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
v5 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "group",
        "variableName": "group"
      },
      {
        "kind": "Variable",
        "name": "merge",
        "variableName": "merge"
      },
      {
        "kind": "Variable",
        "name": "split",
        "variableName": "split"
      },
      {
        "kind": "Variable",
        "name": "thread",
        "variableName": "thread"
      }
    ],
    "concreteType": "AudiencePreview",
    "kind": "LinkedField",
    "name": "previewAudienceChange",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "version",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "fileCount",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "noticeCount",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "searchEntryCount",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "gainedCount",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "lostCount",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Person",
        "kind": "LinkedField",
        "name": "gained",
        "plural": true,
        "selections": (v4/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Person",
        "kind": "LinkedField",
        "name": "lost",
        "plural": true,
        "selections": (v4/*:: as any*/),
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "Person",
        "kind": "LinkedField",
        "name": "authorsToAsk",
        "plural": true,
        "selections": (v4/*:: as any*/),
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "useDryRunQuery",
    "selections": (v5/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v3/*:: as any*/),
      (v2/*:: as any*/),
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "useDryRunQuery",
    "selections": (v5/*:: as any*/)
  },
  "params": {
    "cacheID": "7ee75226d856c818b792cb7e93bef075",
    "id": null,
    "metadata": {},
    "name": "useDryRunQuery",
    "operationKind": "query",
    "text": "query useDryRunQuery(\n  $thread: ThreadDoorsInput\n  $split: ThreadPartInput\n  $merge: ThreadMergerInput\n  $group: GroupAudienceInput\n) {\n  previewAudienceChange(thread: $thread, split: $split, merge: $merge, group: $group) {\n    version\n    fileCount\n    noticeCount\n    searchEntryCount\n    gainedCount\n    lostCount\n    gained {\n      id\n      displayName\n    }\n    lost {\n      id\n      displayName\n    }\n    authorsToAsk {\n      id\n      displayName\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "e0f140cac07c0a2384897e9c111181ce";

export default node;
