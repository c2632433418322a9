package dev.trivet.rootly.webhooks;

/**
 * Thrown when a request to a webhook endpoint must not be trusted. Respond with a status such as
 * 401 and do nothing else. Messages quote neither the request nor the secret.
 */
public final class WebhookException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The reason why a request is refused. */
  public enum Reason {
    /** The header with the signature is missing, or has another form than Rootly documents. */
    MALFORMED_HEADER,
    /** The signature does not match the body, the timestamp and the secret. */
    WRONG_SIGNATURE,
    /**
     * The signature is right, but its timestamp is too far from now, in either direction: the
     * request may be a replay.
     */
    OUTSIDE_WINDOW,
    /** The signature is right, but the body is not an event. */
    MALFORMED_BODY
  }

  private final Reason reason;

  WebhookException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** {@return why the request is refused} */
  public Reason reason() {
    return reason;
  }
}
