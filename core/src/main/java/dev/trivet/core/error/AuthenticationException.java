package dev.trivet.core.error;

/** The credential is missing, unknown, expired or disabled. Repeating does not help. */
public final class AuthenticationException extends ApiStatusException {

  private static final long serialVersionUID = 1L;

  AuthenticationException(FailedResponse response, boolean mayHaveBeenApplied) {
    super(ErrorKind.AUTHENTICATION, response, mayHaveBeenApplied);
  }
}
