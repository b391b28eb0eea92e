import { type Finding, finding, type FindingCode } from "@/findings";
import type {
  CriteriaNode,
  CriteriaSet,
  ExceptionCheck,
  NamedException,
  SetPolicy,
} from "../criteriaSet";
import { type PlacedNode, walk } from "../tree";
import {
  checkOutside,
  checkOutsideRule,
  checkPenaltyRule,
  checkPoints,
  checkShape,
  checkSum,
} from "./nodeChecks";
import { checkPrecision } from "./precision";
import { checkFalling, checkRule, checkTierLabels, checkTopTier } from "./ruleChecks";
import { checkClasses, checkIds, checkReferences } from "./setChecks";

const SET_CHECKS: readonly ((set: CriteriaSet) => Finding[])[] = [
  checkIds,
  checkReferences,
  checkClasses,
];

const NODE_CHECKS: readonly ((node: CriteriaNode, policy: SetPolicy) => readonly Finding[])[] = [
  checkShape,
  checkPoints,
  checkTopTier,
  checkTierLabels,
  checkRule,
  checkPrecision,
];

/** Checks for which it matters whether a node stands beside the standard points. */
const PLACED_CHECKS: readonly ((placed: PlacedNode) => readonly Finding[])[] = [
  checkSum,
  checkFalling,
  checkOutside,
  checkPenaltyRule,
  checkOutsideRule,
];

/** The finding that an exception from a check excuses. */
export function excusedCode(check: ExceptionCheck): FindingCode {
  return `set.${check}`;
}

/**
 * Everything that is wrong with a set, in printed order. A deviation that the set names as an
 * exception becomes the info set.exception with its reason.
 */
export function checkSet(set: CriteriaSet): Finding[] {
  const ofSet = SET_CHECKS.flatMap((check) => check(set));
  const ofNodes = walk(set).flatMap((placed) => [
    ...NODE_CHECKS.flatMap((check) => check(placed.node, set.policy)),
    ...PLACED_CHECKS.flatMap((check) => check(placed)),
  ]);
  return [...ofSet, ...ofNodes].map((found) => excused(found, set.exceptions));
}

function excused(found: Finding, exceptions: readonly NamedException[]): Finding {
  const named = exceptions.find(
    ({ node, check }) => node === found.where.criterion && excusedCode(check) === found.code
  );
  return named
    ? finding("set.exception", found.where, { check: named.check, reason: named.reason })
    : found;
}
