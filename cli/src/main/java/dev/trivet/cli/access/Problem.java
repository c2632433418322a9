package dev.trivet.cli.access;

import dev.trivet.core.error.ApiException;

/** What went wrong on one service, in one line. */
public record Problem(Service service, String message) {

  /** {@return the problem behind an exception, whose message never contains a token} */
  public static Problem of(Service service, RuntimeException e) {
    var text = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new Problem(service, text.lines().findFirst().orElse("no reason given"));
  }

  /** {@return whether an exception is caused by the service or the configuration, not by a bug} */
  static boolean isExpected(RuntimeException e) {
    return e instanceof ApiException || e instanceof ServiceUnavailableException;
  }

  @Override
  public String toString() {
    return service.title() + ": " + message;
  }
}
