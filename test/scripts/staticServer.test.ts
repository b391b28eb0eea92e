import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen, portFrom, staticFiles } from "../../scripts/lib/static-server.mjs";

describe("the static server", () => {
  const outside = mkdtempSync(join(tmpdir(), "static-"));
  const folder = join(outside, "dist");
  let server: Server;
  let port: number;

  beforeAll(async () => {
    mkdirSync(join(folder, "js"), { recursive: true });
    writeFileSync(join(outside, "secret.txt"), "bí mật");
    writeFileSync(join(folder, "index.html"), "Trang mở đầu");
    writeFileSync(join(folder, "js", "a b.js"), "1");
    writeFileSync(join(folder, "Điểm.xlsx"), "x");
    server = createServer(staticFiles(folder));
    port = await listen(server, 0);
  });
  afterAll(() => {
    server.close();
    rmSync(outside, { recursive: true });
  });

  /** The path goes out just as given: fetch would tidy "..". */
  function ask(path: string, method = "GET"): Promise<IncomingMessage & { body: string }> {
    return new Promise((resolve, reject) => {
      const sent = request({ port, path, method, host: "127.0.0.1" }, (answer) => {
        let body = "";
        answer.setEncoding("utf8");
        answer.on("data", (part: string) => (body += part));
        answer.on("end", () => resolve(Object.assign(answer, { body })));
      });
      sent.on("error", reject);
      sent.end();
    });
  }

  it.each([
    ["/", "text/html; charset=utf-8", "Trang mở đầu"],
    ["/index.html?_host_Info=Excel", "text/html; charset=utf-8", "Trang mở đầu"],
    ["/js/a%20b.js", "text/javascript; charset=utf-8", "1"],
    [
      "/%C4%90i%E1%BB%83m.xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "x",
    ],
  ])("serves %s", async (path, type, body) => {
    const answer = await ask(path);
    expect([answer.statusCode, answer.headers["content-type"], answer.body]).toEqual([
      200,
      type,
      body,
    ]);
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  it.each([
    "/missing.html",
    "/js/",
    "/../secret.txt",
    "/js/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "//secret.txt",
    "/%00",
    "/%E0%A4%A",
  ])("has nothing at %s", async (path) => {
    const answer = await ask(path);
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toContain("bí mật");
  });

  it("answers HEAD without a body and refuses other methods", async () => {
    expect([(await ask("/", "HEAD")).statusCode, (await ask("/", "HEAD")).body]).toEqual([200, ""]);
    expect((await ask("/", "POST")).statusCode).toBe(405);
  });

  it("says that a port is busy", async () => {
    await expect(listen(createServer(), port)).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});

describe("portFrom", () => {
  it.each<[string | undefined, number | null]>([
    [undefined, 3000],
    ["", 3000],
    ["8080", 8080],
    ["0", 0],
    ["65535", 65535],
    ["65536", null],
    ["-1", null],
    ["80a", null],
    ["3.5", null],
  ])("%s means %s", (value, port) => expect(portFrom(value, 3000)).toBe(port));
});
