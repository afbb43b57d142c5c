/**
 * @generated SignedSource<<56f383b8f5205feb33f4988fa6688a85>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderInlineDataFragment } from 'relay-runtime';
export type PollMethod = "MULTI" | "RANKED" | "SINGLE" | "%future added value";
export type PollResultsShown = "AFTER_CLOSE" | "AFTER_OWN_VOTE" | "ALWAYS" | "WINNER_AFTER_CLOSE" | "%future added value";
export type PostKind = "ANNOUNCEMENT" | "ARTICLE" | "POST" | "PRAISE" | "QUESTION" | "%future added value";
export type PraiseValue = "COURAGE" | "CRAFT" | "CUSTOMER_CARE" | "HELPFULNESS" | "INITIATIVE" | "TEAMWORK" | "%future added value";
import { FragmentRefs } from "relay-runtime";
export type serverDraft_draft$data = {
  readonly alsoIn: ReadonlyArray<{
    readonly id: string;
  }>;
  readonly announcementEndsAt: string | null | undefined;
  readonly attachments: ReadonlyArray<{
    readonly altText: string | null | undefined;
    readonly fileName: string;
    readonly id: string;
    readonly isPicture: boolean;
  }>;
  readonly clientKey: string;
  readonly expiresAt: string | null | undefined;
  readonly id: string;
  readonly kind: PostKind | null | undefined;
  readonly poll: {
    readonly closesAt: string | null | undefined;
    readonly isSecret: boolean;
    readonly method: PollMethod;
    readonly options: ReadonlyArray<string>;
    readonly showResults: PollResultsShown;
  } | null | undefined;
  readonly praiseValue: PraiseValue | null | undefined;
  readonly praised: ReadonlyArray<{
    readonly displayName: string;
    readonly id: string;
  }>;
  readonly series: {
    readonly id: string;
  } | null | undefined;
  readonly sharedId: string | null | undefined;
  readonly targetId: string;
  readonly text: string;
  readonly title: string | null | undefined;
  readonly version: number;
  readonly " $fragmentType": "serverDraft_draft";
};
export type serverDraft_draft$key = {
  readonly " $data"?: serverDraft_draft$data;
  readonly " $fragmentSpreads": FragmentRefs<"serverDraft_draft">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "serverDraft_draft"
};

(node as any).hash = "3839b6db011bef02fa188580cf28fe41";

export default node;
