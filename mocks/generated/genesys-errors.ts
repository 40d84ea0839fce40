// Generated from openapi/genesys.yaml by `npm run generate`. Do not edit.

/** The first code of a status is the usual one. A message that ends with a colon is followed by values. */
export const genesysErrors = {
  "bad.request": {
    "status": 400,
    "message": "The request could not be understood by the server due to malformed syntax."
  },
  "invalid.date": {
    "status": 400,
    "message": "Dates must be specified as ISO-8601 strings. For example: yyyy-MM-ddTHH:mm:ss.SSSZ"
  },
  "notification.invalid.topic": {
    "status": 400,
    "message": "The subscription topic is not valid."
  },
  "notification.subscription.too.many.subscriptions": {
    "status": 400,
    "message": "Too many subscriptions"
  },
  "bad.credentials": {
    "status": 401,
    "message": "Invalid login credentials."
  },
  "authentication.required": {
    "status": 401,
    "message": "No authentication bearer token specified in authorization header."
  },
  "credentials.expired": {
    "status": 401,
    "message": "The supplied credentials are expired and cannot be used."
  },
  "not.authorized": {
    "status": 403,
    "message": "You are not authorized to perform the requested action."
  },
  "missing.permissions": {
    "status": 403,
    "message": "Unable to perform the requested action. You are missing the following permission(s):"
  },
  "missing.any.permissions": {
    "status": 403,
    "message": "Unable to perform the requested action. You must have at least one of the following permissions assigned:"
  },
  "notification.unauthorized.topic": {
    "status": 403,
    "message": "The user does not have a permission that is required for the topic."
  },
  "not.found": {
    "status": 404,
    "message": "The requested resource was not found."
  },
  "general.conflict": {
    "status": 409,
    "message": "The request conflicts with the current state of the target resource."
  },
  "request.entity.too.large": {
    "status": 413,
    "message": "The request is over the size limit."
  },
  "unsupported.media.type": {
    "status": 415,
    "message": "Unsupported Media Type - Unsupported or incorrect media type, such as an incorrect Content-Type value in the header."
  },
  "too.many.requests.retry.after": {
    "status": 429,
    "message": "Rate limit exceeded the maximum."
  },
  "internal.server.error": {
    "status": 500,
    "message": "The server encountered an unexpected condition which prevented it from fulfilling the request."
  },
  "service.unavailable": {
    "status": 503,
    "message": "Service Unavailable - The server is currently unavailable (because it is overloaded or down for maintenance)."
  },
  "request.timeout": {
    "status": 504,
    "message": "The request timed out."
  },
  "authentication.request.timeout": {
    "status": 504,
    "message": "Authentication request timeout."
  }
} as const satisfies { [code: string]: { status: number; message: string } };
