package dev.trivet.core.service;

import dev.trivet.core.error.ErrorKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a response means when it is no success.
 *
 * @param kind the kind of failure
 * @param message the service's own words, or empty when it had none
 * @param fieldErrors what is wrong with single fields, by field name in the order of the response
 */
public record ServiceError(
    ErrorKind kind, Optional<String> message, Map<String, List<String>> fieldErrors) {

  /** A failure without field errors. */
  public static ServiceError of(ErrorKind kind, Optional<String> message) {
    return new ServiceError(kind, message, Map.of());
  }
}
