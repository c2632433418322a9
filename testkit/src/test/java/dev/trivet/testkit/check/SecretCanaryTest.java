package dev.trivet.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(10)
class SecretCanaryTest {
  private static final String SECRET = "canary+4711/yellow";
  private static final Logger LOGGER = Logger.getLogger("some.logger");

  private final SecretCanary canary = SecretCanary.of("harmless-one", SECRET);

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static Stream<String> leaks() {
    return Stream.of(
        "before " + SECRET + " after",
        "?access_token=canary%2B4711%2Fyellow",
        "Authorization: Basic " + base64(SECRET + ":"),
        base64(SECRET));
  }

  @ParameterizedTest
  @MethodSource("leaks")
  void check_whenATextHoldsTheSecret_failsWithoutShowingIt(String text) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> canary.check("the place", text))
        .withMessageContaining("secret 2")
        .withMessageContaining("the place")
        .withMessageContaining("***")
        .satisfies(error -> assertThat(error.getMessage()).doesNotContain(SECRET, "4711"));
  }

  @Test
  void check_whenNothingLeaks_passes() {
    assertThatCode(
            () -> {
              canary.check("nothing", null);
              canary.check("text", "all is well");
              canary.check(new IllegalStateException("fine", new RuntimeException("also")));
            })
        .doesNotThrowAnyException();
  }

  static Stream<Throwable> leakyExceptions() {
    var suppressing = new IllegalStateException("outer");
    suppressing.addSuppressed(new RuntimeException("x", new RuntimeException(SECRET)));
    var sneaky =
        new RuntimeException("fine") {
          private static final long serialVersionUID = 1L;

          @Override
          public String getLocalizedMessage() {
            return SECRET;
          }
        };
    return Stream.of(
        new RuntimeException(SECRET),
        new RuntimeException("outer", new IllegalStateException(SECRET)),
        suppressing,
        sneaky);
  }

  @ParameterizedTest
  @MethodSource("leakyExceptions")
  void check_whenAnExceptionHoldsTheSecret_fails(Throwable thrown) {
    assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> canary.check(thrown));
  }

  @Test
  void check_whenCausesRunInACircle_ends() {
    var first = new RuntimeException("a");
    first.addSuppressed(new RuntimeException("b", first));
    assertThatCode(() -> canary.check(first)).doesNotThrowAnyException();
  }

  @Test
  void close_whenALogHoldsTheSecret_failsAndRestoresTheRootLogger() {
    var root = Logger.getLogger("");
    var level = root.getLevel();
    int handlers = root.getHandlers().length;
    canary.listen();
    LOGGER.log(Level.FINEST, "token is {0}", SECRET);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(canary::close)
        .withMessageContaining("some.logger");
    assertThat(root.getLevel()).isEqualTo(level);
    assertThat(root.getHandlers()).hasSize(handlers);
    assertThatCode(canary::close).doesNotThrowAnyException();
  }

  @Test
  void check_whenALoggedExceptionHoldsTheSecret_fails() {
    try {
      canary.listen();
      LOGGER.log(Level.FINEST, "failed", new RuntimeException(SECRET));
      assertThatExceptionOfType(AssertionError.class).isThrownBy(canary::check);
    } finally {
      assertThatExceptionOfType(AssertionError.class).isThrownBy(canary::close);
    }
  }

  @Test
  void close_whenLogsAreClean_passes() {
    assertThatCode(
            () -> {
              try (var open = SecretCanary.of(SECRET).listen().listenToConsole()) {
                LOGGER.finest("nothing to see");
                open.check();
              }
            })
        .doesNotThrowAnyException();
  }

  @Test
  void close_whenTheConsoleHoldsTheSecret_failsAndRestoresTheStreams() {
    var before = System.err;
    canary.listenToConsole();
    System.err.print("[expected by a test] " + SECRET + System.lineSeparator());
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(canary::close)
        .withMessageContaining("standard error");
    assertThat(System.err).isSameAs(before);
  }

  @Test
  void of_whenThereIsNothingToWatchFor_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(SecretCanary::of);
    assertThatIllegalArgumentException().isThrownBy(() -> SecretCanary.of("abc"));
  }
}
