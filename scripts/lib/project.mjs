/** Checks of the project's own files that no linter makes. Each gives its problems in words. */

/** Folders of a machine, as absolute paths begin: one in a file of ours works on that machine only. */
const machineFolders = ["work", "tmp", "root", "home", "Users"];
const machinePath = new RegExp(`(?<![\\w.~@/*>-])/(?:${machineFolders.join("|")})/[\\w.-]+`);

export function machinePathProblems(files) {
  return files.flatMap(({ name, text }) =>
    text.split("\n").flatMap((line, index) => {
      const found = machinePath.exec(line);
      return found === null
        ? []
        : [`${name}:${index + 1} names a path of one machine: ${found[0]}`];
    })
  );
}

/** A room of src/ without a wall in eslint.config.mjs, or a wall without its room. */
export function wallProblems(rooms, eslintConfig) {
  const walled = new Set(
    eslintConfig
      .filter(({ rules }) => rules?.["no-restricted-imports"] !== undefined)
      .flatMap(({ files }) => files ?? [])
      .flatMap((glob) => /^src\/([^/*]+)\//.exec(glob)?.[1] ?? [])
  );
  return [
    ...rooms
      .filter((room) => !walled.has(room))
      .map((room) => `src/${room} has no wall in eslint.config.mjs`),
    ...[...walled]
      .filter((room) => !rooms.includes(room))
      .map((room) => `eslint.config.mjs names src/${room}, which is not there`),
  ];
}

/** The add-in's version in manifest.xml, which has four parts, where it is not that of package.json. */
export function manifestVersionProblems(manifest, { version }) {
  const said = /<Version>([^<]*)<\/Version>/.exec(manifest)?.[1];
  return said === `${version}.0`
    ? []
    : [`manifest.xml: version ${said}, package.json says ${version}`];
}

/** Versions that are not exact: another day they would be other packages. */
export function versionProblems({ dependencies = {}, devDependencies = {} }) {
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `package.json: ${name} "${version}" is no exact version`);
}

/**
 * What a lock file must not do: pin addresses (everyone's packages come from the registry they
 * have), or leave out a package for another kind of machine (`npm ci` refuses such a file).
 */
export function lockProblems({ packages = {} }) {
  const named = Object.entries(packages)
    .filter(([, { resolved }]) => resolved !== undefined && /^[a-z+]+:/i.test(resolved))
    .map(([name]) => `package-lock.json: ${name} names the address it came from`);
  const leftOut = Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(owner, name).some((place) => packages[place] !== undefined))
      .map((name) => `package-lock.json: ${owner} may need ${name}, which has no entry`)
  );
  return [...named, ...leftOut];
}

/** Where npm would look for a package that `owner` needs: beside its own packages, then further out. */
function placesFor(owner, name) {
  const folders = owner.split("/node_modules/");
  return folders
    .map((_, index) => [...folders.slice(0, index + 1), name].join("/node_modules/"))
    .concat(`node_modules/${name}`);
}

/** Rooms whose row in the table of docs/architecture.md says otherwise than their wall in eslint.config.mjs. */
export function roomTableProblems(page, eslintConfig) {
  const walls = allowedImports(eslintConfig);
  const rows = new Map(
    [...page.matchAll(/^\| `(\w+)` *\|[^|]*\|([^|]*)\|$/gm)].map(([, room, cell]) => [
      room,
      cell.match(/\w+/g) ?? [],
    ])
  );
  return Object.entries(walls).flatMap(([room, allowed]) => {
    const said = rows.get(room);
    if (said === undefined) return [`docs/architecture.md: the table of rooms lacks \`${room}\``];
    const same = [...said].sort().join(", ") === [...allowed].sort().join(", ");
    return same
      ? []
      : [
          `docs/architecture.md: \`${room}\` may import ${allowed.join(", ") || "nothing"}, the table says ${said.join(", ") || "nothing"}`,
        ];
  });
}

/** What each room may import, as its wall leaves it: all rooms but itself and those forbidden. */
function allowedImports(eslintConfig) {
  const walls = eslintConfig.flatMap(({ files, rules }) => {
    const room = /^src\/([^/*]+)\//.exec(files?.[0] ?? "")?.[1];
    const patterns = rules?.["no-restricted-imports"]?.[1]?.patterns;
    if (room === undefined || patterns === undefined) return [];
    const forbidden = patterns.flatMap(({ group = [] }) => group).map((glob) => glob.split("/")[1]);
    return [{ room, forbidden }];
  });
  const rooms = walls.map(({ room }) => room);
  return Object.fromEntries(
    walls.map(({ room, forbidden }) => [
      room,
      rooms.filter((other) => other !== room && !forbidden.includes(other)),
    ])
  );
}

/**
 * Files and folders that a page of the project's own names and that are not there. Names with a
 * placeholder ("src/criteria/rules/<kind>.ts") are no names; a star stands for anything.
 */
export function namedPathProblems(name, text, exists) {
  const named = [...text.matchAll(/`((?:src|test|docs|scripts|assets)\/[^`\s<>]*)`/g)].map(
    ([, place]) => place
  );
  return [...new Set(named)]
    .filter((place) => !exists(place.replace(/[^/]*\*.*$/, "")))
    .map((place) => `${name} names ${place}, which is not there`);
}
