/** An editor's side of TypeScript's language server: one document of a project is open and being written in. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  CompletionRequest,
  CompletionResolveRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  RegistrationRequest,
  ShutdownRequest,
  type CompletionItem,
  type Diagnostic,
  type MarkupContent,
  type Position,
} from "vscode-languageserver-protocol/node";
import { findCompiler } from "../dsl/compile/typecheck/compiler.ts";

/** The open document. What is asked for is asked at the end of the text before `|`, as the cursor would stand there. */
export interface Editor {
  /** The text on disk. */
  readonly text: string;
  /** Puts other text into the document: `write(edit(editor.text, "services: {", " |"))`. */
  readonly write: (text: string) => Promise<void>;
  /** What the editor offers at this place. */
  readonly complete: (at: Position) => Promise<readonly CompletionItem[]>;
  /** What it shows beside an offer: type and documentation. */
  readonly explain: (item: CompletionItem) => Promise<CompletionItem>;
  /** What it shows over a name, in Markdown. */
  readonly hover: (at: Position) => Promise<string>;
  /** What it underlines. */
  readonly diagnose: () => Promise<readonly Diagnostic[]>;
  readonly close: () => Promise<void>;
}

/**
 * Starts the language server of the TypeScript that is installed for `root`, and opens a file of it:
 * `openEditor("/fleet", "hosts/stibnite.ts")`. Throws where TypeScript is not installed.
 */
export async function openEditor(root: string, file: string): Promise<Editor> {
  const compiler = findCompiler(root);
  if (compiler === undefined) throw new Error("TypeScript is not installed: run npm install");
  const server = spawn(compiler.command, [...compiler.args, "--lsp", "--stdio"], {
    cwd: root,
    stdio: ["pipe", "pipe", "ignore"],
  });
  const connection = createProtocolConnection(server.stdout, server.stdin);
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => null));
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.listen();

  const folder = pathToFileURL(root).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: "fleet" }],
    capabilities: {
      textDocument: {
        completion: {
          completionItem: { snippetSupport: true, documentationFormat: ["markdown"] },
          completionList: { itemDefaults: ["commitCharacters", "editRange"] },
        },
        hover: { contentFormat: ["markdown"] },
        diagnostic: {},
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const uri = pathToFileURL(join(root, file)).href;
  const text = readFileSync(join(root, file), "utf8");
  const textDocument = { uri };
  let version = 1;
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: "typescript", version, text },
  });
  return {
    text,
    write: (changed) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: ++version },
        contentChanges: [{ text: changed }],
      }),
    complete: async (position) => {
      const answer = await connection.sendRequest(CompletionRequest.type, { textDocument, position });
      if (answer === null) return [];
      return Array.isArray(answer) ? answer : answer.items;
    },
    explain: (item) => connection.sendRequest(CompletionResolveRequest.type, item),
    hover: async (position) => {
      const answer = await connection.sendRequest(HoverRequest.type, { textDocument, position });
      return (answer?.contents as MarkupContent | undefined)?.value ?? "";
    },
    diagnose: async () => {
      const answer = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
      return answer.kind === "full" ? answer.items : [];
    },
    close: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      connection.end();
      server.kill();
    },
  };
}

/** A text with the cursor in it. */
export interface Written {
  readonly text: string;
  readonly cursor: Position;
}

/**
 * Writes `inserted` right after the first `anchor`; `|` in it is the cursor, which otherwise ends up behind it.
 *
 * ```ts
 * insert(text, "services: {", " openssh: { | },") // completions inside services.openssh
 * ```
 */
export function insert(text: string, anchor: string, inserted: string): Written {
  const found = text.indexOf(anchor);
  if (found < 0) throw new Error(`there is no "${anchor}" in the text`);
  const [before = "", after = ""] = inserted.split("|");
  const head = text.slice(0, found + anchor.length) + before;
  const lines = head.split("\n");
  const cursor = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  return { text: head + after + text.slice(found + anchor.length), cursor };
}
