package dev.trivet.core.error;

/** What a response means when it is not a success. */
public enum ErrorKind {
  /** The credential is missing, unknown, expired or disabled. */
  AUTHENTICATION,
  /** The credential is valid but lacks the permission for the call. */
  PERMISSION,
  /** Something that the call names does not exist, or is hidden from this credential. */
  NOT_FOUND,
  /** The current state of the resource does not allow the call. */
  CONFLICT,
  /** The service does not accept the input. */
  VALIDATION,
  /** The rate limit is used up; the service refused before doing anything. */
  RATE_LIMITED,
  /** The service failed. */
  SERVER,
  /** Anything else that is not a success. */
  OTHER;

  /**
   * Returns the usual kind of an HTTP status, for services that say nothing else.
   *
   * @param status the HTTP status
   * @return the kind
   */
  public static ErrorKind of(int status) {
    return switch (status) {
      case 400, 413, 422 -> VALIDATION;
      case 401 -> AUTHENTICATION;
      case 403 -> PERMISSION;
      case 404, 410 -> NOT_FOUND;
      case 409 -> CONFLICT;
      case 429 -> RATE_LIMITED;
      default -> status >= 500 ? SERVER : OTHER;
    };
  }
}
