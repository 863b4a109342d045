/** What a code lens does: the list of places opens at its paragraph. */
import * as vscode from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import type { Server } from './server.js';

export function registerShowReferences(server: Server): vscode.Disposable {
  return vscode.commands.registerCommand(
    'cableLint.showReferences',
    (uri: string, position: Position, locations: Location[]) =>
      vscode.commands.executeCommand(
        'editor.action.showReferences',
        vscode.Uri.parse(uri, true),
        server.converter.asPosition(position),
        locations.map((location) => server.converter.asLocation(location)),
      ),
  );
}
