package dev.trivet.core.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a service's answer means when it is no success.
 *
 * @param kind the kind of failure
 * @param message the service's own words, or empty when it had none
 * @param fieldErrors what is wrong with single fields, by field name; empty when the service did
 *     not say
 */
public record Failure(Kind kind, Optional<String> message, Map<String, List<String>> fieldErrors) {

  /** The kinds of failure, one for each exception type. */
  public enum Kind {
    /** The credential is missing, unknown, expired or disabled. */
    AUTHENTICATION,
    /** The credential is good but may not do this. */
    PERMISSION,
    /** Something that the call names does not exist, or is hidden from this credential. */
    NOT_FOUND,
    /** The current state does not allow it. */
    CONFLICT,
    /** The service does not accept the input. */
    VALIDATION,
    /** The call limit is used up; the service refused before doing anything. */
    RATE_LIMITED,
    /** The service failed. */
    SERVER,
    /** Anything else that is no success. */
    OTHER;

    /**
     * The usual kind of an HTTP status, for services that say nothing else.
     *
     * @param status the HTTP status
     * @return the kind
     */
    public static Kind of(int status) {
      return switch (status) {
        case 400, 413, 422 -> VALIDATION;
        case 401 -> AUTHENTICATION;
        case 403 -> PERMISSION;
        case 404, 410 -> NOT_FOUND;
        case 409 -> CONFLICT;
        case 429 -> RATE_LIMITED;
        default -> status >= 500 ? SERVER : OTHER;
      };
    }
  }

  /**
   * Copies the field errors; their order is kept.
   *
   * @param kind the kind of failure
   * @param message the service's own words
   * @param fieldErrors what is wrong with single fields
   */
  public Failure {
    fieldErrors = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fieldErrors));
  }

  /**
   * A failure without field errors.
   *
   * @param kind the kind of failure
   * @param message the service's own words
   * @return the failure
   */
  public static Failure of(Kind kind, Optional<String> message) {
    return new Failure(kind, message, Map.of());
  }
}
