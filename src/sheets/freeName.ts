/** The name wanted for a new sheet, with a number where the workbook has one of that name in any case. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLocaleLowerCase("vi")));
  let name = wanted;
  for (let number = 2; names.has(name.toLocaleLowerCase("vi")); number++)
    name = `${wanted} (${number})`;
  return name;
}
