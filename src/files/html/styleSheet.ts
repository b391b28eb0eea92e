const RULE = /([^{}]+)\{([^{}]*)\}/g;
const COMMENT = /\/\*[^]*?\*\/|<!--|-->/g;
/** One element, class, or class of an element: what the sheets of Word and Excel are made of. */
const SELECTOR = /^([a-z][a-z0-9]*)?(?:\.([\w-]+))?$/i;

/** The rules of a page's own style sheets that give text its look; only those with simple selectors. */
export class StyleSheet {
  private readonly rules = new Map<string, string>();

  /** Takes in what stands inside a <style> element. */
  add(source: string): void {
    for (const [, selectors = "", declarations = ""] of source
      .replace(COMMENT, " ")
      .matchAll(RULE)) {
      for (const selector of selectors.split(",")) {
        const match = SELECTOR.exec(selector.trim());
        if (!match) continue;
        const key = `${(match[1] ?? "").toLowerCase()}.${match[2] ?? ""}`;
        this.rules.set(key, `${this.rules.get(key) ?? ""};${declarations}`);
      }
    }
  }

  /** What the sheets declare for an element, the most special rule last. */
  declarations(name: string, classes: string | null): string {
    if (this.rules.size === 0) return "";
    const found = [this.rules.get(`${name}.`)];
    for (const one of (classes ?? "").split(/\s+/).filter(Boolean))
      found.push(this.rules.get(`.${one}`), this.rules.get(`${name}.${one}`));
    return found.filter(Boolean).join(";");
  }
}
