package dev.trivet.honeybadger.v3.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.error.RateLimitedException;
import dev.trivet.honeybadger.v3.ErrorDetails;
import dev.trivet.honeybadger.v3.V3;
import dev.trivet.testkit.FakeHoneybadgerV3;
import dev.trivet.testkit.FakesExtension;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The account and the token that looks at it. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class AccountApiTest {

  @Test
  void token_whenItHasScopes_namesThem(FakeHoneybadgerV3 fake) {
    try (var reader = V3.client(fake, fake.scopedToken("faults:read"))) {
      assertThat(reader.account().token().scopes()).containsExactly("faults:read");
    }
  }

  @Test
  void get_whenTheLimitIsUsedUp_saysHowLongToWait(FakeHoneybadgerV3 fake) {
    fake.limits().allow(1, Duration.ofMinutes(1));
    try (var client = V3.client(fake)) {
      client.account().get();
      var refused = catchThrowableOfType(RateLimitedException.class, () -> client.account().get());
      assertThat(refused.retryAfter()).contains(Duration.ofMinutes(1));
      assertThat(ErrorDetails.of(refused).code()).contains("rate_limit_exceeded");
    }
  }
}
