export interface WorkbenchOptions {
  readonly folder: string;
  /** Extensions under development. The server needs its test driver for them. */
  readonly extensionPaths?: readonly string[];
  readonly testsPath?: string;
}

/** The address at which a server shows its workbench on a folder. */
export function workbenchAddress(
  authority: string,
  { folder, extensionPaths = [], testsPath }: WorkbenchOptions,
): string {
  const remote = (file: string): string => `vscode-remote://${authority}${file}`;
  const payload = [
    ...extensionPaths.map((file) => ['extensionDevelopmentPath', remote(file)]),
    ...(testsPath === undefined ? [] : [['extensionTestsPath', remote(testsPath)]]),
    ['skipWelcome', 'true'],
  ];
  return `http://${authority}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) }).toString()}`;
}
