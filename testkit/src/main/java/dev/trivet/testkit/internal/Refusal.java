package dev.trivet.testkit.internal;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A handler says no. The service decides how the message is wrapped, unless a whole body is given.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String reason;
  private final transient @Nullable JsonNode body;

  /** A refusal with words only. */
  public Refusal(int status, String reason) {
    this(status, reason, null);
  }

  /** A refusal with a ready body. */
  public Refusal(int status, String reason, @Nullable JsonNode body) {
    super(reason, null, false, false);
    this.status = status;
    this.reason = reason;
    this.body = body;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The words. */
  public String reason() {
    return reason;
  }

  /** The ready body, if there is one. */
  public @Nullable JsonNode body() {
    return body;
  }
}
