package dev.trivet.core.error;

/**
 * Thrown when the service does not accept the input; {@link #fieldErrors()} has details when the
 * service sends them.
 */
public final class ValidationException extends ApiStatusException {

  private static final long serialVersionUID = 1L;

  ValidationException(FailedResponse response, boolean mayHaveBeenApplied) {
    super(ErrorKind.VALIDATION, response, mayHaveBeenApplied);
  }
}
