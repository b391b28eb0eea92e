import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import type { Answer, Batch } from "./protocol";

/** The client's namespaces that tests use, and the two internal hooks of the version pinned. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** Hands an event to the client, as Excel does after a request. */
  raiseChanged(event: object): void;
}

/** What answers the client's requests: never rejects for errors of Excel's, which are part of an answer. */
export type Transport = (batch: Batch) => Promise<Answer>;

/** Which API sets this "Excel" says it has. */
export type IsSetSupported = (name: string, version?: string) => boolean;

interface Internals {
  SessionBase: { new (): object; _overrideSession: object };
  CommonUtility: { _doApiNotSupportedCheck: boolean };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: object): void;
}

const EVENT_CATEGORY = 65_536;
const CHANGED = 10;

/** Compiled once: it is 1.3 MB, and every host runs it in a window of its own. */
const clientScript = new Script(
  readFileSync(
    createRequire(__filename).resolve("@microsoft/office-js/dist/excel-win32-16.01.js"),
    "utf8"
  ),
  {
    filename: "excel-win32-16.01.js",
  }
);

/** The real, unmodified client of Excel in a window of its own, talking to `transport` instead of Excel. */
export function loadOfficeClient(
  transport: Transport,
  isSetSupported: IsSetSupported
): OfficeClient {
  const window = emptyWindow();
  clientScript.runInContext(createContext(window));
  const Office = { ...(window["Office"] as object), context: { requirements: { isSetSupported } } };
  window["Office"] = Office;
  const internals = window["OfficeExtension"] as Internals;
  internals.CommonUtility._doApiNotSupportedCheck = true;
  internals._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  internals.SessionBase._overrideSession = sessionOf(internals, transport);
  return {
    Excel: window["Excel"] as OfficeClient["Excel"],
    Office: Office as unknown as OfficeClient["Office"],
    raiseChanged: (event) =>
      internals._testTriggerRichApiMessageEvent({
        entries: [
          {
            messageCategory: EVENT_CATEGORY,
            messageType: CHANGED,
            targetId: "Workbook",
            message: JSON.stringify(event),
          },
        ],
      }),
  };
}

/** As much of a browser's window as the client looks at while it loads. */
function emptyWindow(): Record<string, unknown> {
  const window: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    performance,
    navigator: { userAgent: "", platform: "Win32" },
    location: {
      href: "https://localhost/",
      search: "",
      hash: "",
      protocol: "https:",
      host: "localhost",
    },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: () => undefined,
      cookie: "",
    },
    addEventListener: () => undefined,
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}

function sessionOf(internals: Internals, transport: Transport): object {
  class HostSession extends internals.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<object> {
      return Promise.resolve({ url: "https://localhost/host", headers: {} });
    }
    _createRequestExecutorOrNull(): object {
      return {
        executeAsync: (_customData: string, _flags: number, message: { Body: Batch }) =>
          transport(message.Body).then(response),
      };
    }
  }
  return new HostSession();
}

function response(answer: Answer): object {
  return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: answer };
}
