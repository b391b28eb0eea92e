import selfScores from "@/app/demo/dongThap2022.json";
import { findSet, leaves, toNumber } from "@/criteria";

it("Đồng Tháp's own scores of 2022 are for criteria that were read, each with its full standard points", () => {
  const set = findSet(selfScores.set);
  const read = leaves(set ?? { nodes: [] }).filter(({ node }) => !node.placeholder);
  // Of the 17 criteria that were read, "báo cáo đúng thẩm quyền" has no score in the source.
  const scored = read.filter(({ node }) => node.id !== "Phan-chua-ro.I.1.2");
  expect(scored).toHaveLength(16);
  expect(selfScores.points).toEqual(
    Object.fromEntries(scored.map(({ node }) => [node.id, toNumber(node.points)]))
  );
});
