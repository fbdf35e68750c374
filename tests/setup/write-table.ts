import { write } from "./surface-table.ts";

write();
