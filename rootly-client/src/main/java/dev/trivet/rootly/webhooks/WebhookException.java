package dev.trivet.rootly.webhooks;

/**
 * A request to a webhook endpoint that must not be trusted. Respond with a status such as 401 and
 * do nothing else. Messages quote neither the request nor the secret.
 */
public final class WebhookException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a request is refused. */
  public enum Reason {
    /** The header is missing or has another form than Rootly documents. */
    MALFORMED_HEADER,
    /** The signature does not fit the body, the timestamp and the secret. */
    WRONG_SIGNATURE,
    /** The signature is right, but too old, or from the future: it may be a recorded request. */
    OUTSIDE_WINDOW,
    /** The signature is right, but the body is no event. */
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
