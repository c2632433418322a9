package dev.trivet.core.error;

import dev.trivet.core.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the service reported success, but its response could not be read as the type that the
 * call returns. A write has most likely been carried out.
 */
public final class ApiDecodeException extends ApiException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String jsonPath;
  private final String bodyPrefix;

  /**
   * Describes a success whose body cannot be read.
   *
   * @param call the operation that was called, the number of requests sent, and whether a write may
   *     have been carried out
   * @param status the HTTP status
   * @param jsonPath the JSON path in the body at which reading failed
   * @param problem what was wrong there, without quoting the body
   * @param bodyPrefix the beginning of the body
   * @param cause the exception that reading failed with, or null
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
   * The call whose response cannot be read.
   *
   * @param operation the operation that was called
   * @param attempts the number of requests sent
   * @param mayHaveBeenApplied whether it was a write
   */
  public record Context(Operation operation, int attempts, boolean mayHaveBeenApplied) {}

  /** {@return the HTTP status, a 2xx} */
  public int status() {
    return status;
  }

  /**
   * {@return the JSON path in the body at which reading failed: {@code $.result[3].id} for example,
   * {@code $} for the whole body}
   */
  public String jsonPath() {
    return jsonPath;
  }

  /**
   * The beginning of the body, for a bug report; credentials of this client are masked in it. Since
   * it may contain other sensitive data, it is not part of the exception's message.
   *
   * @return at most 8 KiB
   */
  public String bodyPrefix() {
    return bodyPrefix;
  }
}
