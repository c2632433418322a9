package dev.trivet.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the options of a call refuse, with the reason, before anything is sent. */
class RequestOptionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Accept-Encoding",
        "accept-encoding",
        "ACCEPT-ENCODING",
        "Connection",
        "Content-Encoding",
        "Content-Length",
        "Expect",
        "Host",
        "Keep-Alive",
        "Proxy-Authorization",
        "Proxy-Connection",
        "Range",
        "TE",
        "Trailer",
        "Transfer-Encoding",
        "Upgrade"
      })
  void build_whenAHeaderChangesHowTheTransportWorks_refusesItAndSaysWhy(String name) {
    var builders =
        Map.of(
            "one", RequestOptions.builder().header(name, "secret-value"),
            "several", RequestOptions.builder().putAllHeaders(Map.of(name, "secret-value")));

    builders.forEach(
        (how, builder) ->
            assertThatIllegalArgumentException()
                .as(how)
                .isThrownBy(builder::build)
                .withMessageContaining(name)
                .withMessageContaining("the transport's job")
                .withMessageNotContaining("secret-value"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a:b", ":authority", "a\nb", "é"})
  void build_whenAHeaderHasNoName_refusesIt(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestOptions.builder().header(name, "x").build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Trace-Id", "traceparent", "X-Encoding", "Accept-Language", "Cookie"})
  void build_whenAHeaderChangesNothing_takesIt(String name) {
    assertThat(RequestOptions.builder().header(name, "x").build().headers()).containsKey(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S", "PT2562047788015215H30M7.999999999S", "P36501D"})
  void build_whenATimeCannotBeCountedWith_refusesIt(String time) {
    var duration = Duration.parse(time);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestOptions.builder().totalTimeout(duration).build())
        .withMessageContaining("totalTimeout");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestOptions.builder().attemptTimeout(duration).build())
        .withMessageContaining("attemptTimeout");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timeouts.builder().connect(duration).build())
        .withMessageContaining("timeouts.connect");
  }

  @Test
  void policy_whenAWaitCannotBeCountedWith_refusesIt() {
    var longest = Duration.ofSeconds(Long.MAX_VALUE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RetryPolicy.builder().maxBackoff(longest).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RetryPolicy.builder().initialBackoff(longest).build());
  }
}
