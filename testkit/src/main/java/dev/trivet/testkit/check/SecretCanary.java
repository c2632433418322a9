package dev.trivet.testkit.check;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Fails when a secret appears where it must not: in a text, in the {@code toString} of an object,
 * anywhere in an exception, in a log, on the console.
 *
 * <p>Use obviously invented secrets that appear nowhere else, the canaries. They are also found in
 * the forms in which a credential travels: percent-encoded, and as Base64, alone or as the user
 * name of basic authentication. The error names the place and never shows the canary.
 *
 * <pre>{@code
 * try (SecretCanary canary = SecretCanary.of("canary-4711").listen()) {
 *   canary.check("settings", client.toString());
 *   canary.check(assertThrows(ApiException.class, () -> client.teams().get(1)));
 * } // closing checks the logs
 * }</pre>
 */
public final class SecretCanary implements AutoCloseable {
  private final List<Canary> canaries;
  private final List<Capture> captures = new ArrayList<>();

  private SecretCanary(List<Canary> canaries) {
    this.canaries = canaries;
  }

  /**
   * Watches for secrets.
   *
   * @param secrets the secrets, each of at least four characters
   * @return the canary, which captures nothing yet
   */
  public static SecretCanary of(String... secrets) {
    if (secrets.length == 0) {
      throw new IllegalArgumentException("a watch needs something to watch for");
    }
    var canaries = new ArrayList<Canary>();
    for (var secret : secrets) {
      canaries.add(new Canary(canaries.size() + 1, secret));
    }
    return new SecretCanary(List.copyOf(canaries));
  }

  /**
   * Captures everything that is logged through {@code java.util.logging}, at every level, until
   * this canary is closed.
   *
   * @return this
   */
  public SecretCanary listen() {
    captures.add(new LogCapture());
    return this;
  }

  /**
   * Captures what is printed to the console until this canary is closed. The output still appears
   * there. The streams belong to the whole process, so tests that run at the same time are captured
   * as well.
   *
   * @return this
   */
  public SecretCanary listenToConsole() {
    captures.add(new ConsoleCapture());
    return this;
  }

  /**
   * Checks an exception: its text and stack trace, and those of its causes and suppressed
   * exceptions.
   *
   * @param thrown the exception
   */
  public void check(Throwable thrown) {
    for (var one : Throwables.family(thrown)) {
      var type = one.getClass().getName();
      scan("message of " + type, one.getMessage());
      scan("localized message of " + type, one.getLocalizedMessage());
      scan("toString of " + type, one);
    }
    var trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    scan("stack trace of " + thrown.getClass().getName(), trace);
  }

  /**
   * Checks a text, or the {@code toString} of an object; of an exception everything is checked.
   *
   * @param where the name of the place, for the message of the error
   * @param thing the text or object; nothing is found in {@code null}
   */
  public void check(String where, @Nullable Object thing) {
    Objects.requireNonNull(where, "where");
    if (thing instanceof Throwable thrown) {
      check(thrown);
    } else {
      scan(where, thing);
    }
  }

  private void scan(String where, @Nullable Object thing) {
    var text = thing == null ? null : thing.toString();
    if (text == null) {
      return;
    }
    for (var canary : canaries) {
      var form = canary.formIn(text);
      if (form != null) {
        throw new AssertionError(
            "secret "
                + canary.number()
                + " ("
                + form
                + ") came out in "
                + mask(where)
                + ": "
                + around(text));
      }
    }
  }

  /** Checks what was captured so far. */
  public void check() {
    for (var capture : captures) {
      capture.each(this::scan);
    }
  }

  /** Stops capturing, restores logs and streams, and checks what was captured. */
  @Override
  public void close() {
    for (int i = captures.size() - 1; i >= 0; i--) {
      captures.get(i).stop();
    }
    try {
      check();
    } finally {
      captures.clear();
    }
  }

  private String around(String text) {
    var masked = mask(text);
    int at = Math.max(0, masked.indexOf(Canary.MASK) - 60);
    int end = Math.min(masked.length(), at + 160);
    return (at > 0 ? "..." : "") + masked.substring(at, end) + (end < masked.length() ? "..." : "");
  }

  private String mask(String text) {
    var masked = text;
    for (var canary : canaries) {
      masked = canary.mask(masked);
    }
    return masked;
  }
}
