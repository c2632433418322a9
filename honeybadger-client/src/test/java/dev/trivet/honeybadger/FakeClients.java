package dev.trivet.honeybadger;

import dev.trivet.core.limit.RateLimiters;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.time.VirtualTime;

/** Clients of a fake, on its clock. */
public final class FakeClients {

  private FakeClients() {}

  /** A client with the fake's token. */
  public static HoneybadgerClient client(FakeHoneybadger fake, VirtualTime time) {
    return builder(fake, time).authToken(fake.token()).build();
  }

  /** A client to be, without a token. */
  public static HoneybadgerClient.Builder builder(FakeHoneybadger fake, VirtualTime time) {
    return HoneybadgerClient.builder()
        .baseUrl(fake.baseUrl())
        .reportingBaseUrl(fake.reportingBaseUrl())
        .configure(
            c ->
                c.clock(time)
                    .sleeper(time::sleep)
                    .rateLimiter(RateLimiters.separate())
                    .jitter(() -> 0.5));
  }
}
