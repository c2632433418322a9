package dev.trivet.core.error;

import dev.trivet.core.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The service reported success, but its response could not be read as what the call returns. A
 * write has most likely been carried out.
 */
public final class ApiDecodeException extends ApiException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String jsonPath;
  private final String bodyPrefix;

  /**
   * A success that cannot be read.
   *
   * @param call which call, how many requests were sent, whether it may have changed something
   * @param status the HTTP status
   * @param jsonPath where in the body reading failed
   * @param problem what was wrong there, without quoting the body
   * @param bodyPrefix the beginning of the body
   * @param cause what reading failed with, or null
   */
  public ApiDecodeException(
      Context call,
      int status,
      String jsonPath,
      String problem,
      String bodyPrefix,
      @Nullable Throwable cause) {
    super(
        call.operation(),
        call.attempts(),
        call.mayHaveBeenApplied(),
        status + ", but its body cannot be read: " + problem + " at " + jsonPath,
        cause);
    this.status = status;
    this.jsonPath = jsonPath;
    this.bodyPrefix = bodyPrefix;
  }

  /**
   * The call around an unreadable response.
   *
   * @param operation which call
   * @param attempts how many requests were sent
   * @param mayHaveBeenApplied whether it was a write
   */
  public record Context(Operation operation, int attempts, boolean mayHaveBeenApplied) {}

  /** {@return the HTTP status, a 2xx} */
  public int status() {
    return status;
  }

  /** {@return where in the body reading failed: {@code $.result[3].id}, {@code $} for all of it} */
  public String jsonPath() {
    return jsonPath;
  }

  /**
   * The beginning of the body, for a bug report; credentials of this client are masked in it. It
   * may contain other sensitive data, so it is in no message.
   *
   * @return at most 8 KiB
   */
  public String bodyPrefix() {
    return bodyPrefix;
  }
}
