const collator = new Intl.Collator("vi", { numeric: true });

/** The order of a Vietnamese list: a before ă before â, d before đ, and numbers by size ("Khối 2" before "Khối 10"). */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
