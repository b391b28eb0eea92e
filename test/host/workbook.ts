import { type HostObject, invalidArgument, isBoolean } from "./hostObject";
import type { HostState } from "./hostState";
import { worksheetsObject } from "./worksheets";

/** The root of the object model. `forget` drops a kept reference. */
export function workbookObject(state: HostState, forget: (reference: string) => void): HostObject {
  return {
    type: "Workbook",
    properties: {
      Worksheets: { get: () => worksheetsObject(state) },
      Protection: { get: () => structureObject(state) },
      Application: { get: () => applicationObject(state) },
      _Runtime: { get: () => runtimeObject(state) },
    },
    methods: { _RemoveReference: (reference) => forget(String(reference)) },
  };
}

function structureObject(state: HostState): HostObject {
  return {
    type: "WorkbookProtection",
    properties: { Protected: { get: () => state.isStructureLocked } },
    methods: {},
  };
}

function applicationObject(state: HostState): HostObject {
  return {
    type: "Application",
    properties: {
      DecimalSeparator: { get: () => state.regional.decimalSeparator },
      CultureInfo: { get: () => cultureObject(state) },
    },
    methods: {
      SuspendApiCalculationUntilNextSync: () => void (state.isSuspended = true),
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}

function cultureObject(state: HostState): HostObject {
  const datetimeFormat: HostObject = {
    type: "DatetimeFormatInfo",
    properties: { ShortDatePattern: { get: () => state.regional.shortDatePattern } },
    methods: {},
  };
  return {
    type: "CultureInfo",
    properties: { DatetimeFormat: { get: () => datetimeFormat } },
    methods: {},
  };
}

function runtimeObject(state: HostState): HostObject {
  return {
    type: "Runtime",
    properties: {
      EnableEvents: {
        get: () => state.enableEvents,
        set: (value) => {
          if (!isBoolean(value)) throw invalidArgument("enableEvents");
          state.enableEvents = value === true;
        },
      },
    },
    methods: {},
  };
}
