import { createServer } from "node:http";
import path from "node:path";
import { ensureBuild } from "./build.mjs";
import { root } from "./run.mjs";
import { listen, portFrom, staticFiles } from "./static-server.mjs";

const usualPort = 3000;

/** Why a port cannot be had, by the code of the failure. */
const reasons = {
  EADDRINUSE: { vietnamese: "đang bận", english: "is busy" },
  EACCES: { vietnamese: "không được phép dùng", english: "is not allowed" },
};

/** Handles requests with the files of dist/. */
export const distFiles = staticFiles(path.join(root, "dist"));

/** Says in both languages why it cannot go on, and ends with 1. */
export function giveUp(vietnamese, english) {
  console.error(`\n${vietnamese}\n${english}\n`);
  process.exit(1);
}

/** The port to serve on. Ends the program where PORT is no port, or where the port is busy: before a build, so that nobody waits for nothing. */
export async function chosenPort(command) {
  const port = portFrom(process.env.PORT, usualPort);
  if (port === null) {
    giveUp(
      `PORT="${process.env.PORT}" không phải là số cổng (0–65535).`,
      `PORT="${process.env.PORT}" is no port number (0–65535).`
    );
  }
  const probe = createServer();
  await open(probe, port, command);
  await new Promise((closed) => probe.close(closed));
  return port;
}

/** Builds dist/ where that is needed. */
export async function prepare() {
  const announce = () =>
    console.log("Đang dựng các trang, khoảng một phút … / Building the pages, about a minute …");
  await ensureBuild(announce).catch((failure) =>
    giveUp(
      "Không dựng được các trang; lỗi nêu ở trên.",
      `The build failed, see above (${failure.message}).`
    )
  );
}

/** Listens, and resolves with the port; a port that cannot be had is said, with what to do. */
export async function open(server, port, command) {
  try {
    return await listen(server, port);
  } catch (failure) {
    const why = reasons[failure.code];
    if (why === undefined) throw failure;
    return giveUp(
      `Cổng ${port} ${why.vietnamese}. Hãy chọn cổng khác, ví dụ: PORT=${port + 1} ${command}`,
      `Port ${port} ${why.english}. Choose another, for example: PORT=${port + 1} ${command}`
    );
  }
}
