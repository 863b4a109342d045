import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { ask, fileAt, folder, read, until } from './editor.js';

const terminalModule = path.join(vscode.env.appRoot, 'node_modules/node-pty');

/** The server host of the oldest version comes without the compiled half of its terminal, in which tasks run. */
const hasTerminal =
  !existsSync(terminalModule) || ['build', 'prebuilds'].some((half) => existsSync(path.join(terminalModule, half)));

describe('Tasks', () => {
  const program = path.join(folder().fsPath, 'node_modules/.bin/cable-lint');

  afterEach(() => rm(path.join(folder().fsPath, 'node_modules'), { recursive: true, force: true }));

  /** Puts a program into the folder that prints what the real one prints of a folder with one fault. */
  async function install(): Promise<void> {
    const report = ['post-reply.cable', '  3:6  error  Written for this test.  tag-unknown'].join('\\n');
    await mkdir(path.dirname(program), { recursive: true });
    await writeFile(program, `#!/bin/sh\nprintf '${report}\\n'\necho "$@" > arguments.txt\n`);
    await chmod(program, 0o755);
  }

  async function lintTask(): Promise<{ task: vscode.Task; line: readonly string[] }> {
    const [task, ...others] = await vscode.tasks.fetchTasks({ type: 'cable-lint' });
    assert.deepEqual(others, []);
    const { command, args } = task!.execution as vscode.ShellExecution;
    return { task: task!, line: [command!, ...(args ?? [])].map((one) => (typeof one === 'string' ? one : one.value)) };
  }

  it('lint the folder by the command line on the path', async () => {
    const { task, line } = await lintTask();
    assert.deepEqual(line, ['cable-lint', 'lint', '.']);
    assert.deepEqual([task.name, task.source, task.problemMatchers], ['lint', 'cable-lint', ['$cable-lint']]);
  });

  it('take the program that the folder has of its own', async () => {
    await install();
    assert.deepEqual((await lintTask()).line, [program, 'lint', '.']);
  });

  if (hasTerminal)
    it('put what they find into Problems', async () => {
      await install();
      const uri = fileAt('post-reply.cable');
      const found = (): vscode.Diagnostic | undefined =>
        vscode.languages.getDiagnostics(uri).find(({ message }) => message === 'Written for this test.');
      const shown = until(vscode.languages.onDidChangeDiagnostics, () => found() !== undefined);
      await vscode.tasks.executeTask((await lintTask()).task);
      await shown;
      const { range, severity, code } = found()!;
      assert.deepEqual(
        [range.start.line, range.start.character, severity, code],
        [2, 5, vscode.DiagnosticSeverity.Error, 'tag-unknown'],
      );
      assert.equal(await read('arguments.txt'), 'lint .\n');
      await ask('workbench.action.closePanel');
    });
});
