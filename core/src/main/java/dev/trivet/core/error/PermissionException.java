package dev.trivet.core.error;

/** The credential is good, but it may not do this. */
public final class PermissionException extends ApiStatusException {

  private static final long serialVersionUID = 1L;

  PermissionException(FailedResponse response, boolean mayHaveBeenApplied) {
    super(ErrorKind.PERMISSION, response, mayHaveBeenApplied);
  }
}
