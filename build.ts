import { main } from "./dsl/commands/main.ts";

await main(import.meta.url);
