package dev.trivet.examples.access;

import dev.trivet.core.error.ApiException;

/** What went wrong on one service, in one line. */
public record Problem(Service service, String message) {

  /** The problem behind an exception; its message never holds a token. */
  public static Problem of(Service service, RuntimeException e) {
    var text = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new Problem(service, text.lines().findFirst().orElse("no reason given"));
  }

  /** Whether an exception is the service's or the configuration's fault, not a bug of ours. */
  static boolean isExpected(RuntimeException e) {
    return e instanceof ApiException || e instanceof Unavailable;
  }

  @Override
  public String toString() {
    return service.title() + ": " + message;
  }
}
