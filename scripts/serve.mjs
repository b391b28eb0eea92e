/**
 * `npm start`: serves workbench and add-in pages on this machine, without certificate, display or
 * rights of an administrator. PORT chooses the port.
 */
import { createServer } from "node:http";
import { chosenPort, distFiles, open, prepare } from "./lib/start.mjs";

const command = "npm start";
const wanted = await chosenPort(command);
await prepare();
const port = await open(createServer(distFiles), wanted, command);
const address = `http://localhost:${port}`;
console.log(`
Đã chạy / Running — Ctrl+C để dừng / to stop

  Trang mở đầu / Start page                     ${address}/
  Bàn làm việc, không cần Excel / Workbench     ${address}/workbench.html
  Khung chấm điểm trong Excel / Task pane       ${address}/taskpane.html
`);
