import "../../src/styles/fonts.css";
import "../../src/styles/tokens.css";
import "../../src/styles/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ChoicesProvider } from "../../src/choices/provider.tsx";
import { Playground } from "./page.tsx";

const room = document.getElementById("room");
if (room === null) throw new Error("index.html has no #room");
createRoot(room).render(
  <StrictMode>
    <ChoicesProvider>
      <Playground />
    </ChoicesProvider>
  </StrictMode>,
);
