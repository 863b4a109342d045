/** Who reviews: the name in the settings, else the one that Git knows, else the one that the person gave when asked. */
import * as vscode from 'vscode';

const memory = 'cableLint.reviewer';

/** The part of the editor's Git that is asked. */
interface GitApi {
  readonly repositories: readonly { getConfig(key: string): Promise<string> }[];
}

/** The name if it is known without asking. */
export async function knownReviewer(cable: vscode.Uri, state: vscode.Memento): Promise<string | undefined> {
  const setting = vscode.workspace.getConfiguration('cableLint', cable).get<string | null>('reviewer')?.trim();
  if (setting) return setting;
  return state.get<string>(memory) ?? (await gitName());
}

/** The name; asks once where nobody knows it. Undefined where the person gives none. */
export async function reviewer(cable: vscode.Uri, state: vscode.Memento): Promise<string | undefined> {
  const known = await knownReviewer(cable, state);
  if (known !== undefined) return known;
  const given = await vscode.window.showInputBox({
    title: 'Your name as a reviewer',
    prompt: 'It stands beside your remarks. You can change it in the settings.',
    ignoreFocusOut: true,
    validateInput: (name) => (name.trim() === '' ? 'Please enter a name.' : undefined),
  });
  const name = given?.trim();
  if (name) await state.update(memory, name);
  return name === '' ? undefined : name;
}

/** What Git calls the person; undefined without Git, without a repository, and where Git knows no name. */
async function gitName(): Promise<string | undefined> {
  try {
    const git = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
    const api = (git?.isActive === true ? git.exports : await git?.activate())?.getAPI(1);
    const name = (await api?.repositories[0]?.getConfig('user.name'))?.trim();
    return name === '' ? undefined : name;
  } catch {
    return undefined;
  }
}
