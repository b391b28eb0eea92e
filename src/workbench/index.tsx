import { createRoot } from "react-dom/client";
import "@/taskpane/pane.css";
import "./workbench.css";
import { Workbench } from "./Workbench";

const container = document.getElementById("workbench");
if (container) createRoot(container).render(<Workbench />);
