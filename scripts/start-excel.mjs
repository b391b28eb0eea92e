/**
 * `npm run start:excel`, for Windows or Mac with Excel: serves the add-in over https with a
 * certificate for this machine (office-addin-dev-certs asks once to trust it) and says how to load
 * the manifest into Excel.
 */
import { createServer } from "node:https";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { chosenPort, distFiles, giveUp, open, prepare } from "./lib/start.mjs";

const command = "npm run start:excel";
const wanted = await chosenPort(command);
process.env.ADDIN_BASE_URL = `https://localhost:${wanted}`;
await prepare();
const certificate = await getHttpsServerOptions().catch((failure) =>
  giveUp(
    "Không tạo hoặc cài được chứng chỉ cho máy này.",
    `No certificate could be made or trusted on this machine: ${failure.message}`
  )
);
const port = await open(createServer(certificate, distFiles), wanted, command);
console.log(`
Đã chạy / Running: https://localhost:${port}/ — Ctrl+C để dừng / to stop

Nạp phần bổ trợ vào Excel / Loading the add-in into Excel (dist/manifest.xml):

  Windows   cửa sổ lệnh khác / in another terminal:
            npx office-addin-debugging start dist/manifest.xml desktop --app excel
            hoặc: chia sẻ thư mục dist, thêm vào Excel > File > Options > Trust Center > Trusted Add-in Catalogs
            or: share the folder dist and add it under File > Options > Trust Center > Trusted Add-in Catalogs
  Mac       chép vào / copy to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/
            rồi / then Excel > Home > Add-ins
  Web       Excel trên web / on the web > Home > Add-ins > More Add-ins > Upload My Add-in
`);
