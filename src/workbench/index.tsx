import "@/taskpane/pane.css";
import "./workbench.css";
import { createRoot } from "react-dom/client";
import { Workbench } from "./Workbench";

const container = document.getElementById("workbench");
if (container) createRoot(container).render(<Workbench />);
