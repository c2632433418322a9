package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.LimitHeaders;
import dev.trivet.testkit.internal.Budget;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Reply;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.Vendor;
import dev.trivet.testkit.internal.World;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The Rollbar API as far as accounts go: projects, teams, users, invites. */
public final class RollbarVendor implements Vendor {
  /** Reads and writes the account. */
  public static final String WRITE_TOKEN = "fake-rollbar-account-write-token";

  /** Reads the account. */
  public static final String READ_TOKEN = "fake-rollbar-account-read-token";

  /** Belongs to a project, so it does not reach the account. */
  public static final String PROJECT_TOKEN = "fake-rollbar-project-token";

  private static final Budget BUDGET =
      new Budget(5000, Duration.ofSeconds(60), false, LimitHeaders.X_RATE_LIMIT, false);

  private final RollbarStore store;
  private final Router routes = new Router();

  /** A Rollbar account in a world. */
  public RollbarVendor(World world) {
    this.store = new RollbarStore(world);
    RollbarLookup lookup = new RollbarLookup(store, world);
    new ProjectRoutes(lookup).addTo(routes);
    new TeamRoutes(lookup).addTo(routes);
    new MemberRoutes(lookup).addTo(routes);
    new InviteRoutes(lookup).addTo(routes);
    new UserRoutes(lookup).addTo(routes);
  }

  @Override
  public String prefix() {
    return "/api/1";
  }

  @Override
  public String mediaType() {
    return "application/json; charset=utf-8";
  }

  @Override
  public Budget budget() {
    return BUDGET;
  }

  @Override
  public Router routes() {
    return routes;
  }

  @Override
  public @Nullable Reply authorise(Call call) {
    String header = call.header("X-Rollbar-Access-Token");
    String query = call.query("access_token");
    String token = header != null ? header : query != null ? query : "";
    return switch (token) {
      case WRITE_TOKEN -> null;
      case READ_TOKEN ->
          call.write()
              ? stranger(
                  "insufficient privileges: write scope is required"
                      + " but the access token only has read.")
              : null;
      case PROJECT_TOKEN ->
          stranger("insufficient privileges: the access token belongs to a project.");
      default -> stranger("access token not found: " + token);
    };
  }

  private static Reply stranger(String words) {
    return error(403, words).uncounted();
  }

  private static Reply error(int status, String words) {
    JsonNode body = Json.object().put("err", 1).put("message", words);
    return Reply.json(status, body);
  }

  @Override
  public Reply refuse(Refusal refusal) {
    return error(refusal.status(), refusal.reason());
  }

  @Override
  public Reply unknownRoute() {
    return error(404, "not found").uncounted();
  }

  @Override
  public Reply rateLimited() {
    return error(429, "rate limit exceeded for this access token");
  }

  @Override
  public Object lock() {
    return store;
  }

  @Override
  public void reset() {
    store.reset();
  }

  /** The hand that seeds and acts. */
  public RollbarHand hand() {
    return new RollbarHand(store);
  }
}
