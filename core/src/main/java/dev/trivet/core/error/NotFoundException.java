package dev.trivet.core.error;

/** Something that the call names does not exist, or this credential may not see it. */
public final class NotFoundException extends ApiStatusException {

  private static final long serialVersionUID = 1L;

  NotFoundException(FailedResponse response, boolean mayHaveBeenApplied) {
    super(ErrorKind.NOT_FOUND, response, mayHaveBeenApplied);
  }
}
