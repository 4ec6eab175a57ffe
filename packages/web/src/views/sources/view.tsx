import { Loading } from "../../parts/states.tsx";

export default function View() {
  return <Loading />;
}
