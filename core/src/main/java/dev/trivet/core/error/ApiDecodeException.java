package dev.trivet.core.error;

import dev.trivet.core.Operation;

/**
 * The service reported success, but its answer could not be read as what the call returns. A write
 * has most likely been carried out.
 */
public final class ApiDecodeException extends ApiException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String jsonPath;
  private final String bodyPrefix;

  /**
   * For the clients of this SDK.
   *
   * @param operation which call, how many requests were sent, whether it may have changed something
   * @param status the HTTP status
   * @param jsonPath where in the body reading failed
   * @param problem what was wrong there, without quoting the body
   * @param bodyPrefix the beginning of the body
   */
  public ApiDecodeException(
      Context operation, int status, String jsonPath, String problem, String bodyPrefix) {
    super(
        operation.operation(),
        operation.attempts(),
        operation.mayHaveBeenApplied(),
        status + ", but its body cannot be read: " + problem + " at " + jsonPath,
        null);
    this.status = status;
    this.jsonPath = jsonPath;
    this.bodyPrefix = bodyPrefix;
  }

  /**
   * The call around an unreadable answer.
   *
   * @param operation which call
   * @param attempts how many requests were sent
   * @param mayHaveBeenApplied whether it was a write
   */
  public record Context(Operation operation, int attempts, boolean mayHaveBeenApplied) {}

  /**
   * The HTTP status.
   *
   * @return a 2xx status
   */
  public int status() {
    return status;
  }

  /**
   * Where in the body reading failed.
   *
   * @return a path such as {@code $.result[3].id}, {@code $} for the whole body
   */
  public String jsonPath() {
    return jsonPath;
  }

  /**
   * The beginning of the body, for a bug report; credentials of this client are masked in it. It
   * may hold other sensitive data, so it is in no message.
   *
   * @return at most 8 KiB
   */
  public String bodyPrefix() {
    return bodyPrefix;
  }
}
