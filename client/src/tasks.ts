/** Tasks of the type `cable-lint`: the command line, where it is installed, with its findings in Problems. */
import * as vscode from 'vscode';

const type = 'cable-lint';

/** A task as `tasks.json` has it. */
interface LintTask extends vscode.TaskDefinition {
  /** Files and folders below the folder of the task; without them all of it. */
  readonly paths?: readonly string[];
  /** Options of `cable-lint lint`. */
  readonly options?: readonly string[];
}

export function registerTasks(): vscode.Disposable {
  return vscode.tasks.registerTaskProvider(type, {
    provideTasks: () => Promise.all(folders().map((folder) => taskFor({ type }, folder))),
    resolveTask: ({ definition, scope }) => {
      const folder = typeof scope === 'object' ? scope : folders()[0];
      return folder && taskFor(definition, folder);
    },
  });
}

/** Folders on a disk: a program can read no others. */
function folders(): readonly vscode.WorkspaceFolder[] {
  return (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
}

async function taskFor(definition: LintTask, folder: vscode.WorkspaceFolder): Promise<vscode.Task> {
  const words = ['lint', ...(definition.options ?? []), ...(definition.paths ?? ['.'])];
  const execution = new vscode.ShellExecution(await programOf(folder), words.map(quoted), { cwd: folder.uri.fsPath });
  const task = new vscode.Task(definition, folder, 'lint', type, execution, '$cable-lint');
  task.group = vscode.TaskGroup.Test;
  task.detail = 'Lints all cables by the command line';
  return task;
}

/** The program that the folder has of its own, else that on the path. */
async function programOf({ uri }: vscode.WorkspaceFolder): Promise<vscode.ShellQuotedString> {
  for (const name of ['cable-lint.cmd', 'cable-lint']) {
    const program = vscode.Uri.joinPath(uri, 'node_modules', '.bin', name);
    try {
      await vscode.workspace.fs.stat(program);
      return quoted(program.fsPath);
    } catch {
      // It is not there.
    }
  }
  return quoted('cable-lint');
}

function quoted(value: string): vscode.ShellQuotedString {
  return { value, quoting: vscode.ShellQuoting.Strong };
}
