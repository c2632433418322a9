package dev.trivet.rollbar;

import dev.trivet.core.RetryPolicy;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.Team;
import dev.trivet.rollbar.teams.TeamCreate;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakesExtension;
import dev.trivet.testkit.time.VirtualTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The client against an account with a memory, whose time is virtual. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
abstract class FakeTest {

  FakeRollbar fake;
  VirtualTime time;
  RollbarClient rollbar;

  @BeforeEach
  void connect(FakeRollbar fresh, VirtualTime virtual) {
    fake = fresh;
    time = virtual;
    rollbar = client(fake.token(), TokenPlacement.QUERY);
  }

  @AfterEach
  void disconnect() {
    rollbar.close();
  }

  final RollbarClient client(String token, TokenPlacement placement) {
    return RollbarClient.builder()
        .accountToken(token)
        .tokenPlacement(placement)
        .baseUrl(fake.baseUrl())
        .configure(
            config ->
                config
                    .retryPolicy(RetryPolicy.standard())
                    .rateLimiter(RateLimiters.separate())
                    .clock(time)
                    .sleeper(time::sleep))
        .build();
  }

  final Team newTeam() {
    return rollbar.teams().create(TeamCreate.of("Developers", AccessLevel.LIGHT));
  }
}
