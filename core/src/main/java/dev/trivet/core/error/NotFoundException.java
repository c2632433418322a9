package dev.trivet.core.error;

/**
 * Thrown when something that the call names does not exist, or when this credential may not see it.
 */
public final class NotFoundException extends ApiStatusException {

  private static final long serialVersionUID = 1L;

  NotFoundException(FailedResponse response, boolean mayHaveBeenApplied) {
    super(ErrorKind.NOT_FOUND, response, mayHaveBeenApplied);
  }
}
