/**
 * @generated SignedSource<<079683335e1e07a36a36054271240f82>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type NoticeReason = "ADDED_TO_GROUP" | "ANNOUNCEMENT" | "ANSWER_ACCEPTED" | "ANSWER_REQUESTED" | "ARTICLE_IN_SERIES" | "BREAK_GLASS" | "COMMENT" | "CORRECTION" | "CO_AUTHOR_NAMED" | "EVENT_CHANGED" | "EVENT_IN_GROUP" | "FOLLOWED_POLL_CLOSED" | "GROUP_SILENT" | "HAND_OVER" | "INVITED" | "JOIN_ANSWERED" | "JOIN_REQUESTED" | "MENTION" | "MENTION_LEFT_OUT" | "MODERATION_DECISION" | "PAGE_CHANGED" | "PAGE_IN_GROUP" | "POLL_CLOSED" | "POST_BY_PERSON" | "POST_IN_GROUP" | "POST_WITH_TAG" | "PRAISE" | "QUESTION_SOLVED" | "REACTION" | "REPLY" | "ROLE_CHANGED" | "SCHEDULE_PUBLISHED" | "SCHEDULE_REFUSED" | "SEAT_GIVEN" | "SEAT_TAKEN" | "TAKEN_OUT" | "WIDENING_ASKED" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type NoticeItem_notice$data = {
  readonly actorCount: number;
  readonly actors: ReadonlyArray<{
    readonly displayName: string;
    readonly id: string;
    readonly photoUrl: string | null | undefined;
  }>;
  readonly group: {
    readonly name: string;
    readonly slug: string;
  } | null | undefined;
  readonly id: string;
  readonly invitation: {
    readonly groupId: string;
    readonly groupName: string;
  } | null | undefined;
  readonly item: {
    readonly __typename: "Comment";
    readonly text: string;
  } | {
    // This will never be '%other', but we need some
    // value in case none of the concrete values match.
    readonly __typename: "%other";
  } | null | undefined;
  readonly latestAt: string;
  readonly readAt: string | null | undefined;
  readonly reason: NoticeReason;
  readonly thread: {
    readonly __typename: "Event";
    readonly id: string;
    readonly title: string;
  } | {
    readonly __typename: "Page";
    readonly slug: string;
    readonly title: string;
  } | {
    readonly __typename: "Post";
    readonly heading: string | null | undefined;
    readonly id: string;
    readonly text: string;
  } | {
    // This will never be '%other', but we need some
    // value in case none of the concrete values match.
    readonly __typename: "%other";
  } | null | undefined;
  readonly why: string;
  readonly " $fragmentType": "NoticeItem_notice";
};
export type NoticeItem_notice$key = {
  readonly " $data"?: NoticeItem_notice$data;
  readonly " $fragmentSpreads": FragmentRefs<"NoticeItem_notice">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "text",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "slug",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "NoticeItem_notice",
  "selections": [
    (v0/*:: as any*/),
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
      "kind": "ScalarField",
      "name": "readAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "latestAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "why",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "actorCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Person",
      "kind": "LinkedField",
      "name": "actors",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "displayName",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "photoUrl",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": null,
      "kind": "LinkedField",
      "name": "thread",
      "plural": false,
      "selections": [
        (v1/*:: as any*/),
        {
          "kind": "InlineFragment",
          "selections": [
            (v0/*:: as any*/),
            {
              "alias": "heading",
              "args": null,
              "kind": "ScalarField",
              "name": "title",
              "storageKey": null
            },
            (v2/*:: as any*/)
          ],
          "type": "Post",
          "abstractKey": null
        },
        {
          "kind": "InlineFragment",
          "selections": [
            (v0/*:: as any*/),
            (v3/*:: as any*/)
          ],
          "type": "Event",
          "abstractKey": null
        },
        {
          "kind": "InlineFragment",
          "selections": [
            (v4/*:: as any*/),
            (v3/*:: as any*/)
          ],
          "type": "Page",
          "abstractKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": null,
      "kind": "LinkedField",
      "name": "item",
      "plural": false,
      "selections": [
        (v1/*:: as any*/),
        {
          "kind": "InlineFragment",
          "selections": [
            (v2/*:: as any*/)
          ],
          "type": "Comment",
          "abstractKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Group",
      "kind": "LinkedField",
      "name": "group",
      "plural": false,
      "selections": [
        (v4/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "GroupInvitation",
      "kind": "LinkedField",
      "name": "invitation",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "groupId",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "groupName",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Notice",
  "abstractKey": null
};
})();

(node as any).hash = "bf2b1959c3108993a16a3de18e419299";

export default node;
