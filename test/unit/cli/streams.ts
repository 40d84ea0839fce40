import { PassThrough } from 'node:stream';

/** Stands in for the two streams of a process; only what the command uses of them. */
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

  /** What was written since the last look. */
  get written(): { readonly stdout: string; readonly stderr: string } {
    return { stdout: String(this.stdout.read() ?? ''), stderr: String(this.stderr.read() ?? '') };
  }
}
