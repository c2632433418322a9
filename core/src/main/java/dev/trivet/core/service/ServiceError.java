package dev.trivet.core.service;

import dev.trivet.core.error.ErrorKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a response means when it is not a success.
 *
 * @param kind the kind of failure
 * @param message the service's error message, or empty when it sent none
 * @param fieldErrors the error messages on single fields, by field name in the order of the
 *     response
 */
public record ServiceError(
    ErrorKind kind, Optional<String> message, Map<String, List<String>> fieldErrors) {

  /** Describes an error without messages on single fields. */
  public static ServiceError of(ErrorKind kind, Optional<String> message) {
    return new ServiceError(kind, message, Map.of());
  }
}
