package dev.trivet.honeybadger.v3;

import dev.trivet.core.RetryPolicy;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.honeybadger.Api;

/** Clients of API v3 for the server of a test. */
public final class V3 {

  /** The token of every client. */
  public static final String TOKEN = "hbu_7f3a9c_canary";

  private V3() {}

  /** A client that never repeats a call. */
  public static HoneybadgerV3Client client(Api api) {
    return builder(api).token(TOKEN).build();
  }

  /** A client to be, without a token. */
  public static HoneybadgerV3Client.Builder builder(Api api) {
    return HoneybadgerV3Client.builder()
        .baseUrl(api.server().baseUrl() + "/v3")
        .configure(c -> c.retryPolicy(RetryPolicy.none()).rateLimiter(RateLimiters.unlimited()));
  }
}
