package dev.trivet.examples;

import dev.trivet.core.Listing;
import dev.trivet.core.Page;
import dev.trivet.core.RawRequest;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.Timeouts;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.TokenPlacement;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.Team;
import java.time.Duration;
import java.util.List;

/** Settings of a client and of single calls, walking lists, calls without a typed method. */
public final class CallOptions {

  private CallOptions() {}

  /**
   * Runs the example.
   *
   * @param arguments {@code --live} or nothing
   */
  public static void main(String[] arguments) {
    try (var services = Services.forTutorial(arguments)) {
      System.out.println(hurried(services.rootly()).size() + " teams");
      System.out.println(walk(services.rootly().teams().list()) + " teams page by page");
      System.out.println(raw(services.rootly()) + " answered a raw call");
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
                    .retryPolicy(RetryPolicy.builder().attempts(5).build())
                    .userAgent("onboarding-job/1.4"))
        .build();
    // endregion
  }

  static List<Team> hurried(RootlyClient rootly) {
    // region: options
    return rootly.with(o -> o.deadline(Duration.ofSeconds(10))).teams().list().limit(50).toList();
    // endregion
  }

  static int walk(Listing<Team> listing) {
    // region: pages
    int rows = 0;
    for (Page<Team> page : listing.pages()) {
      rows += page.items().size();
      page.cursor().ifPresent(cursor -> store(cursor)); // later: listing.from(cursor)
    }
    return rows;
    // endregion
  }

  private static void store(String cursor) {
    System.out.println("go on at " + cursor.length() + " characters");
  }

  static int raw(RootlyClient rootly) {
    // region: raw
    var request = RawRequest.get("v1/teams").query("page[size]", "1");
    var reply = rootly.raw().send(request);
    System.out.println(reply.body().get("meta").orElseThrow().toJson());
    // endregion
    return reply.status();
  }
}
