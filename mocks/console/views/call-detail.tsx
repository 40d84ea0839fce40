import { CopyButton } from '../parts/copy-button.tsx';
import { Headers } from '../parts/headers.tsx';
import { JsonBlock } from '../parts/json-block.tsx';
import { SidePanel } from '../parts/side-panel.tsx';
import { StatusChip } from '../parts/status-chip.tsx';
import { hashOf } from '../route.ts';
import type { JournalEntry, PresenceChange } from '../schemas.ts';
import { callerName } from '../store/calls-filter.ts';
import { keyOf, nameOf, personOf, sourceName } from '../store/people.ts';
import { clockText, dayText, millisecondsText } from '../times.ts';
import { CallActions } from './call-actions.tsx';
import { CallReason } from './call-reason.tsx';
import { statusTone } from './status-tone.ts';

/** A call: its facts, the reason for its answer, its changes, and actions. */
export function CallDetail({ call }: { readonly call: JournalEntry }) {
  const { operation, method, url, status, request, answer, requestHeaders, answerHeaders } = call;
  return (
    <SidePanel title={operation} closeLabel="Close the call">
      <p class="call-line">
        <span class={`status ${statusTone(status)}`}>{status === 0 ? 'No answer' : status}</span>
        <code>
          {method} {url}
        </code>
      </p>
      <CallActions call={call} />
      <CallFacts call={call} />
      <CallReason call={call} />
      <Changes changes={call.changes ?? []} />
      <JsonBlock title="Request" value={request} absent={absentText(call, 'request')} />
      <Headers title="Request headers" headers={requestHeaders} />
      <JsonBlock title="Answer" value={answer} absent={absentText(call, 'answer')} />
      <Headers title="Answer headers" headers={answerHeaders} />
    </SidePanel>
  );
}

function CallFacts({ call }: { readonly call: JournalEntry }) {
  const { at, durationMs, delayMs, caller, correlationId, url } = call;
  return (
    <dl class="facts">
      <dt>When</dt>
      <dd>
        {clockText(at)}, {dayText(at)}
      </dd>
      <dt>Duration</dt>
      <dd>{millisecondsText(durationMs)}</dd>
      {delayMs !== undefined && (
        <>
          <dt>Delayed by a fault</dt>
          <dd>{millisecondsText(delayMs)} of the world's clock</dd>
        </>
      )}
      {caller !== undefined && (
        <>
          <dt>Caller</dt>
          <dd>
            <Caller id={caller} />
          </dd>
        </>
      )}
      {correlationId !== undefined && (
        <>
          <dt>{url.includes('dispatcher') ? 'Packet id' : 'Correlation id'}</dt>
          <dd>
            <code>{correlationId}</code> <CopyButton text={correlationId} what="Copy the correlation id" />
          </dd>
        </>
      )}
    </dl>
  );
}

/** A link to the person, or the id of an app. */
function Caller({ id }: { readonly id: string }) {
  const key = [keyOf('genesys', id), keyOf('braincloud', id)].find((each) => personOf(each));
  return key ? <a href={hashOf('people', key)}>{callerName(id)}</a> : <code>{id}</code>;
}

function Changes({ changes }: { readonly changes: readonly PresenceChange[] }) {
  return (
    <section>
      <h3>Changes</h3>
      {changes.length === 0 ? (
        <p class="muted">The call changed no presence.</p>
      ) : (
        <ul class="changes">
          {changes.map((change) => (
            <Change key={change.number} change={change} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Change({ change }: { readonly change: PresenceChange }) {
  const { service, userId, status, was, source, primary, message } = change;
  return (
    <li>
      <a href={hashOf('people', keyOf(service, userId))}>{nameOf(service, userId)}</a>
      <StatusChip status={status} />
      <span class="muted">
        {[
          ...(status === was ? [] : [`was ${was}`]),
          ...(message ? [message] : []),
          ...(service === 'genesys' && !primary ? [`in ${sourceName(source ?? '')}`] : []),
        ].join(', ')}
      </span>
    </li>
  );
}

/** Returns why there is no body. */
function absentText(
  { method, requestHeaders, answerHeaders, status }: JournalEntry,
  which: 'request' | 'answer',
): string {
  if (!requestHeaders && !answerHeaders) return 'Not kept: it contains secrets.';
  if (which === 'answer')
    return status === 0
      ? 'No answer.'
      : status === 204 || method === 'HEAD'
        ? 'No body.'
        : 'No body, or a body too long to keep.';
  return method === 'GET' || method === 'HEAD'
    ? 'No body.'
    : 'No body, or not kept because it is too long or the caller is unknown.';
}
