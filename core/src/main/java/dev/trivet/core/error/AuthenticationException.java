package dev.trivet.core.error;

/** Thrown when the credential is missing, unknown, expired or disabled. A retry does not help. */
public final class AuthenticationException extends ApiStatusException {

  private static final long serialVersionUID = 1L;

  AuthenticationException(FailedResponse response, boolean mayHaveBeenApplied) {
    super(ErrorKind.AUTHENTICATION, response, mayHaveBeenApplied);
  }
}
