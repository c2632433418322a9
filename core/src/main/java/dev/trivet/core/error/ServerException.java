package dev.trivet.core.error;

/**
 * Thrown when the service failed. A write may have been carried out nevertheless: see {@link
 * #mayHaveBeenApplied()}.
 */
public final class ServerException extends ApiStatusException {

  private static final long serialVersionUID = 1L;

  ServerException(FailedResponse response, boolean mayHaveBeenApplied) {
    super(ErrorKind.SERVER, response, mayHaveBeenApplied);
  }
}
