import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";

const room = document.getElementById("room");
if (room === null) throw new Error("index.html has no #room");
createRoot(room).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
