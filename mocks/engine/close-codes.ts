/** Close codes of WebSockets (RFC 6455, section 7.4.1, and its registry). */
export const closeCodes = {
  normalClosure: 1000,
  goingAway: 1001,
  /** The close frame has no code. Cannot be sent. */
  noStatus: 1005,
  /** There was no close frame. Cannot be sent. */
  abnormalClosure: 1006,
  policyViolation: 1008,
  messageTooBig: 1009,
  internalError: 1011,
  serviceRestart: 1012,
  tryAgainLater: 1013,
  /** Cannot be sent. */
  tlsHandshakeFailed: 1015,
};
