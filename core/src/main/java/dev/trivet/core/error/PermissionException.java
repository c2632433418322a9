package dev.trivet.core.error;

/** Thrown when the credential is valid but lacks the permission for the call. */
public final class PermissionException extends ApiStatusException {

  private static final long serialVersionUID = 1L;

  PermissionException(FailedResponse response, boolean mayHaveBeenApplied) {
    super(ErrorKind.PERMISSION, response, mayHaveBeenApplied);
  }
}
