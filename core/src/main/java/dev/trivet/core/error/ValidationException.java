package dev.trivet.core.error;

/**
 * The service does not accept the input; {@link #fieldErrors()} says more where the service does.
 */
public final class ValidationException extends ApiStatusException {

  private static final long serialVersionUID = 1L;

  ValidationException(FailedResponse response, boolean mayHaveBeenApplied) {
    super(ErrorKind.VALIDATION, response, mayHaveBeenApplied);
  }
}
