/** Words for the person in front of the editor. A notification, for nobody waits for an answer. */
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

export function tell(connection: Connection, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
}
