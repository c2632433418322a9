package dev.trivet.examples;

import dev.trivet.core.RetryPolicy;
import dev.trivet.core.Timeouts;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.TokenPlacement;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.Team;
import dev.trivet.testkit.FakeRollbar;
import java.time.Duration;
import java.util.List;

/** How to change timeouts, retries and other settings, for a client or for a single call. */
public final class CallOptions {

  private CallOptions() {}

  /**
   * Runs the example.
   *
   * @param arguments {@code --live} or nothing
   */
  public static void main(String[] arguments) {
    try (var services = Services.open(arguments)) {
      System.out.println(hurried(services.rootly()).size() + " Rootly teams");
    }
    try (var fake = FakeRollbar.start();
        var rollbar = configured(fake.token(), fake.baseUrl())) {
      System.out.println(rollbar.teams().list().toList().size() + " Rollbar teams");
    }
  }

  static RollbarClient configured(String token, String baseUrl) {
    // region: configure
    return RollbarClient.builder()
        .accountToken(token)
        .tokenPlacement(TokenPlacement.HEADER)
        .baseUrl(baseUrl)
        .configure(
            c ->
                c.timeouts(Timeouts.builder().total(Duration.ofMinutes(1)).build())
                    .retryPolicy(RetryPolicy.builder().maxAttempts(5).build())
                    .userAgent("onboarding-job/1.4"))
        .build();
    // endregion
  }

  static List<Team> hurried(RootlyClient rootly) {
    // region: options
    return rootly
        .withOptions(o -> o.totalTimeout(Duration.ofSeconds(10)))
        .teams()
        .list()
        .limit(50)
        .toList();
    // endregion
  }
}
