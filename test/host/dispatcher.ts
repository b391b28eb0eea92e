import { ExcelError, HostGap, type HostObject, isHostObject, itemNotFound } from "./hostObject";
import {
  ACTION,
  type Action,
  type Answer,
  type ArgumentInfo,
  type Batch,
  type ObjectPath,
  PATH,
} from "./protocol";

/** What the dispatcher needs to carry out a batch. */
export interface Executor {
  readonly root: HostObject;
  /** Ranges kept from earlier requests, by reference. */
  readonly references: Map<string, HostObject>;
  /** Called before anything is read. */
  beforeReading(): Promise<void>;
}

/** Services that office.js itself reports to, without waiting for more than an answer. */
const OWN_SERVICES: readonly HostObject[] = [
  service("Microsoft.InternalService.AddinInternalService", "NotifyActionHandlerReady"),
  service("Microsoft.Telemetry.TelemetryService", "SendTelemetryEvent"),
];

function service(type: string, method: string): HostObject {
  return { type, properties: {}, methods: { [method]: () => undefined } };
}

interface Run {
  readonly batch: Batch;
  readonly executor: Executor;
  readonly objects: Map<number, HostObject | null>;
}

/** Carries out the actions in order and stops at the first that fails, as Excel does; what was done stays done. */
export async function execute(batch: Batch, executor: Executor): Promise<Answer> {
  const run: Run = { batch, executor, objects: new Map() };
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.query) await executor.beforeReading();
      results.push({ ActionId: action.Id, Value: carryOut(run, action) });
    } catch (error) {
      return { Results: results, Error: answerError(error, action, index) };
    }
  }
  return { Results: results };
}

function answerError(error: unknown, action: Action, index: number): NonNullable<Answer["Error"]> {
  const known =
    error instanceof ExcelError
      ? error
      : new ExcelError("HostGap", error instanceof Error ? error.message : String(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: action.Name,
    ActionIndex: index,
    HttpStatusCode: known.code === "ItemNotFound" ? 404 : 400,
  };
}

function carryOut(run: Run, action: Action): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = objectAt(run, action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object && identityOf(run, object);
    case ACTION.query:
      return (
        object &&
        loaded(object, [...(action.QueryInfo?.Select ?? []), ...(action.QueryInfo?.Expand ?? [])])
      );
    case ACTION.method:
      // The client itself asks to keep ranges that turn out to be null objects.
      return object && (called(object, action.Name, argumentsOf(run, action.ArgumentInfo)) ?? null);
    case ACTION.setProperty:
      setProperty(there(object), action.Name, argumentsOf(run, action.ArgumentInfo)[0]);
      return null;
    default:
      throw new HostGap(`actions of type ${action.ActionType}`);
  }
}

function there(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound("a null object");
  return object;
}

/** What the client keeps of an object: its id, and a reference for a range. */
function identityOf({ batch, executor }: Run, object: HostObject): Record<string, unknown> {
  if (object.isReferable && batch.AutoKeepReference) {
    const reference = `{reference-${executor.references.size + 1}-${object.type}}`;
    executor.references.set(reference, object);
    return { _ReferenceId: reference };
  }
  return object.id ? { _Id: object.id() } : {};
}

/** The object of a path; a path is walked once in a request, so that "Add" adds once. */
function objectAt(run: Run, pathId: number): HostObject | null {
  const known = run.objects.get(pathId);
  if (known !== undefined) return known;
  const path = run.batch.ObjectPaths[pathId];
  if (!path) throw new HostGap(`an object path that is not in the request (${pathId})`);
  const object = walk(run, path);
  run.objects.set(pathId, object);
  return object;
}

function walk(run: Run, path: ObjectPath): HostObject | null {
  switch (path.ObjectPathType) {
    case PATH.root:
      return run.executor.root;
    case PATH.newObject:
      return OWN_SERVICES.find(({ type }) => type === path.Name) ?? unknownService(path.Name);
    case PATH.nullObject:
      return null;
    case PATH.reference:
      return run.executor.references.get(path.Name) ?? gone(path.Name);
    default:
      return child(run, path);
  }
}

function unknownService(name: string): never {
  throw new HostGap(`the service ${name}`);
}

function gone(reference: string): never {
  throw new ExcelError(
    "InvalidReference",
    `This reference is not valid for the current operation: ${reference}`
  );
}

/** What is reached from a null object is a null object. */
function child(run: Run, path: ObjectPath): HostObject | null {
  if (path.ParentObjectPathId === undefined)
    throw new HostGap(`object paths of type ${path.ObjectPathType}`);
  const parent = objectAt(run, path.ParentObjectPathId);
  if (!parent) return null;
  const values = argumentsOf(run, path.ArgumentInfo);
  const reached =
    path.ObjectPathType === PATH.property
      ? read(parent, path.Name)
      : called(parent, path.ObjectPathType === PATH.indexer ? "GetItem" : path.Name, values);
  if (reached === null || isHostObject(reached)) return reached;
  throw new HostGap(`${parent.type}.${path.Name} as an object`);
}

function argumentsOf(run: Run, info: ArgumentInfo | undefined): unknown[] {
  return (info?.Arguments ?? []).map((argument, index) => {
    const path = info?.ReferencedObjectPathIds?.[index];
    return typeof path === "number" && path > 0 ? there(objectAt(run, path)) : argument;
  });
}

function read(object: HostObject, name: string): unknown {
  const property = object.properties[name];
  if (!property?.get) throw new HostGap(`${object.type}.${name}`);
  return property.get();
}

function called(object: HostObject, name: string, values: readonly unknown[]): unknown {
  const method = object.methods[name];
  if (!method) throw new HostGap(`${object.type}.${name}()`);
  return method(...values);
}

function setProperty(object: HostObject, name: string, value: unknown): void {
  const property = object.properties[name];
  if (!property?.set) throw new HostGap(`setting ${object.type}.${name}`);
  property.set(value);
}

/** The properties asked for ("name", "format/font/bold"), with the names that Excel answers with. */
function loaded(object: HostObject, select: readonly string[]): Record<string, unknown> {
  if (object.items)
    return {
      _Items: object
        .items()
        .map((item) => ({ ...(item.id ? { _Id: item.id() } : {}), ...loaded(item, select) })),
    };
  const answer: Record<string, unknown> = {};
  for (const [name, rest] of grouped(select)) {
    const value = read(object, name);
    if (isHostObject(value))
      answer[name] = { ...(answer[name] as object | undefined), ...loaded(value, rest) };
    else answer[name] = value ?? null;
  }
  return answer;
}

function grouped(select: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of select) {
    const [first = "", ...rest] = path.split(/[/.]/);
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    groups.set(name, [...(groups.get(name) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
  }
  return groups;
}
