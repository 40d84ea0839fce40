import { PassThrough } from 'node:stream';

/** Replaces a process's two output streams. */
export class FakeStreams {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;

  constructor(isTTY = false) {
    this.stdout = Object.assign(new PassThrough({ encoding: 'utf8' }), {
      isTTY,
    }) as unknown as NodeJS.WriteStream;
    this.stderr = Object.assign(new PassThrough({ encoding: 'utf8' }), {
      isTTY,
    }) as unknown as NodeJS.WriteStream;
  }

  /** The output since the last call. */
  get written(): { readonly stdout: string; readonly stderr: string } {
    return { stdout: String(this.stdout.read() ?? ''), stderr: String(this.stderr.read() ?? '') };
  }
}
