/**
 * A webpack loader for the formula engine. The engine keeps what it made of formulas longer than 64
 * characters by a 32-bit hash and compares nothing else, so that now and then a cell gets another
 * formula's result (test/workbook/embedded/longFormulas.test.ts). Here a formula is known by itself.
 * A version of the engine without the line does not build: then look whether it still needs this.
 */
const BY_HASH = "return hashAlgorithm(formulaString).toString();";
const BY_ITSELF = "return formulaString;";

module.exports = function exactFormulaKeys(source) {
  const places = source.split(BY_HASH);
  if (places.length !== 2)
    throw new Error(`${places.length - 1} places where formulas are known by a hash, not one`);
  return places.join(BY_ITSELF);
};

/** The rule that puts it to use. */
module.exports.rule = {
  test: /@univerjs[\\/]engine-formula[\\/]lib[\\/](es[\\/])?index\.js$/,
  loader: require.resolve("./exact-formula-keys.cjs"),
};
