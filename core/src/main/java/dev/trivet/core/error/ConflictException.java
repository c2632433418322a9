package dev.trivet.core.error;

/** The current state of the thing does not allow the call, or it is in that state already. */
public final class ConflictException extends ApiStatusException {

  private static final long serialVersionUID = 1L;

  ConflictException(FailedResponse response, boolean mayHaveBeenApplied) {
    super(ErrorKind.CONFLICT, response, mayHaveBeenApplied);
  }
}
