import { figureDefinitions, type UnitKind } from "@/criteria";

const KINDS: readonly UnitKind[] = ["soTuPhap", "thads", "toaAn", "khac"];

describe.each(KINDS)("figures of %s", (kind) => {
  const figures = figureDefinitions(kind);

  it("have ids of their own, a measure, a heading and a source", () => {
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    for (const figure of figures) {
      for (const text of [figure.label, figure.measure, figure.group, figure.source])
        expect(text).not.toBe("");
      expect(figure.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  it("name numerator and denominator exactly where they are ratios", () => {
    for (const figure of figures) {
      const named = [figure.numeratorLabel, figure.denominatorLabel].map(
        (text) => text !== undefined
      );
      expect([figure.id, ...named]).toEqual([
        figure.id,
        figure.shape === "ratio",
        figure.shape === "ratio",
      ]);
    }
  });

  it("stand together under their headings", () => {
    const groups = figures
      .map(({ group }) => group)
      .filter((group, at, all) => group !== all[at - 1]);
    expect(new Set(groups).size).toBe(groups.length);
  });
});

it("ask each kind for what its reports need", () => {
  const ids = (kind: UnitKind) => figureDefinitions(kind).map(({ id }) => id);
  expect(ids("thads")).toEqual(
    expect.arrayContaining(["thads-viec", "thads-tien", "kt-bang-khen"])
  );
  expect(ids("soTuPhap")).toEqual(
    expect.arrayContaining(["stp-tham-dinh", "stp-gop-y", "stp-tro-giup-phap-ly", "kt-co-nganh"])
  );
  expect(ids("toaAn")).toEqual(
    expect.arrayContaining(["ta-giam-doc-tham", "ta-an-le", "kt-khong-lanh-dao"])
  );
  expect(ids("soTuPhap").some((id) => /^(thads|ta)-/.test(id))).toBe(false);
});

it("compare việc and tiền with targets given per unit", () => {
  const targets = figureDefinitions("thads").filter(({ hasTarget }) => hasTarget);
  expect(targets.map(({ id, shape, measure }) => [id, shape, measure])).toEqual([
    ["thads-viec", "ratio", "việc"],
    ["thads-tien", "ratio", "nghìn đồng"],
  ]);
});
