package dev.trivet.spring;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the application cannot start with the properties that it has. The message names a
 * property and never shows a value.
 */
final class TrivetPropertyException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String action;

  TrivetPropertyException(String problem, String action, @Nullable Throwable cause) {
    super(problem, cause);
    this.action = action;
  }

  /** What to do about it. */
  String action() {
    return action;
  }
}
