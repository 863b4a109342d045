/**
 * Stands before the connection: lets through what a client may send, in the order in which it may, and answers the rest as the
 * protocol asks. The protocol library would write a message that it does not understand into the log, cable and all.
 */
import {
  type DataCallback,
  type Disposable,
  ErrorCodes,
  type Message,
  type MessageReader,
  type MessageWriter,
  type ResponseMessage,
} from 'vscode-languageserver';

/** What a message may hold, before anything is known of it. */
type Unknown = Partial<Readonly<Record<'id' | 'method' | 'params' | 'result' | 'error', unknown>>>;

/** Whether a conversation has begun, and whether it is over. */
type Phase = 'before' | 'open' | 'shutdown';

export class Gate implements MessageReader {
  readonly onError: MessageReader['onError'];
  readonly onClose: MessageReader['onClose'];
  readonly onPartialMessage: MessageReader['onPartialMessage'];
  private readonly reader: MessageReader;
  private readonly writer: MessageWriter;
  private phase: Phase = 'before';

  /** `lost` is called when nothing that comes can be read any more, or nobody reads what is written. */
  constructor(reader: MessageReader, writer: MessageWriter, lost: () => void) {
    this.reader = reader;
    this.writer = writer;
    this.onError = reader.onError;
    this.onClose = reader.onClose;
    this.onPartialMessage = reader.onPartialMessage;
    reader.onError((error) => {
      // A body that is no JSON is one message; after a header that is none, nobody knows where the next one begins.
      if (error instanceof SyntaxError) this.refuse(undefined, ErrorCodes.ParseError, 'This is no JSON.');
      else lost();
    });
    writer.onError(lost);
  }

  /** Whether the client has said that it is about to end the server. */
  get isOver(): boolean {
    return this.phase === 'shutdown';
  }

  listen(callback: DataCallback): Disposable {
    return this.reader.listen((message) => {
      if (!this.passes(message)) return;
      try {
        callback(message);
      } catch {
        // The library trips over a cancellation of nothing, and the like. The next message is as good as before.
      }
    });
  }

  dispose(): void {
    this.reader.dispose();
  }

  private passes(message: Message & Unknown): boolean {
    // JSON may be anything, whatever the types say.
    if (!isStructured(message) || Array.isArray(message)) return this.refuseForm(undefined);
    const { id, method, params } = message;
    if (method === undefined)
      return isId(id) && ('result' in message || 'error' in message) ? true : this.refuseForm(id);
    if (typeof method !== 'string' || !(id === undefined || isId(id))) return this.refuseForm(id);
    if (params !== undefined && params !== null && !isStructured(params))
      return this.refuse(id, ErrorCodes.InvalidParams, 'Params are an object or a list.');
    return id === undefined ? this.passesNotification(method) : this.passesRequest(id, method);
  }

  private passesNotification(method: string): boolean {
    return this.phase === 'open' || method === 'exit';
  }

  private passesRequest(id: string | number, method: string): boolean {
    const isFirst = method === 'initialize';
    if (this.phase === 'before' && !isFirst)
      return this.refuse(id, ErrorCodes.ServerNotInitialized, 'The first request is `initialize`.');
    if (this.phase === 'shutdown') return this.refuse(id, ErrorCodes.InvalidRequest, 'The server is shut down.');
    if (this.phase === 'open' && isFirst) return this.refuse(id, ErrorCodes.InvalidRequest, 'This was done already.');
    this.phase = method === 'shutdown' ? 'shutdown' : 'open';
    return true;
  }

  private refuseForm(id: unknown): false {
    return this.refuse(id, ErrorCodes.InvalidRequest, 'This is no message of JSON-RPC.');
  }

  /** Answers that a message is not taken, if it wanted an answer or was no message at all. */
  private refuse(id: unknown, code: number, message: string): false {
    if (id === undefined && code === ErrorCodes.InvalidParams) return false;
    const answer: ResponseMessage = { jsonrpc: '2.0', id: isId(id) ? id : null, error: { code, message } };
    void this.writer.write(answer);
    return false;
  }
}

function isStructured(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isId(id: unknown): id is string | number {
  return typeof id === 'string' || typeof id === 'number';
}
