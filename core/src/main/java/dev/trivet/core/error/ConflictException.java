package dev.trivet.core.error;

/**
 * Thrown when the current state of the resource does not allow the call, or when the resource is in
 * the wanted state already.
 */
public final class ConflictException extends ApiStatusException {

  private static final long serialVersionUID = 1L;

  ConflictException(FailedResponse response, boolean mayHaveBeenApplied) {
    super(ErrorKind.CONFLICT, response, mayHaveBeenApplied);
  }
}
