import type { AccuracyFigures } from "./model.ts";

/** Written by `node tests/bench/accuracy-figures.ts --write`; the page and docs/accuracy.md both come from here. */
export const accuracyFigures: AccuracyFigures = {
  heldOut: [
    {
      file: "held-out.yaml",
      posts: 238,
      near: 235,
      first: {
        date: "2026-11-22",
        commit: "9bcaf77",
        precision: 0.883,
        recall: 0.765,
        f1: 0.82,
        nearFlagged: 0.034,
      },
      now: {
        date: "2026-11-22",
        commit: "f7b43e1",
        precision: 0.925,
        recall: 0.983,
        f1: 0.953,
        nearFlagged: 0.004,
      },
    },
    {
      file: "held-out-2.yaml",
      posts: 57,
      near: 38,
      first: {
        date: "2026-11-22",
        commit: "a46593d",
        precision: 0.927,
        recall: 0.667,
        f1: 0.776,
        nearFlagged: 0.026,
      },
      now: {
        date: "2026-11-22",
        commit: "f7b43e1",
        precision: 0.966,
        recall: 0.982,
        f1: 0.974,
        nearFlagged: 0,
      },
    },
  ],
  beside: {
    ordinary: { posts: 100, flagged: 0 },
    regional: { posts: 60, flagged: 0 },
    chains: { posts: 40, first: 14, now: 37 },
    policy: { posts: 40, raised: 0 },
  },
  functional: {
    sentences: 55,
    communities: 24,
    first: {
      date: "2026-11-22",
      commit: "32ff11b",
      hateful: 0.613,
      negated: 0.94,
      quoted: 0.454,
      neutral: 1,
      positive: 1,
      spread: 10.9,
    },
    now: {
      date: "2026-11-22",
      commit: "f7b43e1",
      hateful: 1,
      negated: 1,
      quoted: 1,
      neutral: 1,
      positive: 1,
      spread: 0,
    },
  },
  development: {
    tweets: 9043,
    ordinary: 5422,
    before: {
      date: "2026-11-22",
      commit: "1d3730a",
      abusive: { precision: 0.803, recall: 0.755, f1: 0.778, alarms: 0.114 },
      hateful: { precision: 0.85, recall: 0.335, alarms: 0.043 },
      ordinary: 0.0089,
    },
    now: {
      date: "2026-11-22",
      commit: "f7b43e1",
      abusive: { precision: 0.871, recall: 0.84, f1: 0.855, alarms: 0.076 },
      hateful: { precision: 0.795, recall: 0.363, alarms: 0.068 },
      ordinary: 0.0068,
    },
  },
};
