package dev.trivet.testkit.internal.rootly;

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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Rootly API as far as teams go. */
public final class RootlyVendor implements Vendor {
  /** The key the fake accepts. */
  public static final String KEY = "fake-rootly-api-key";

  private static final Budget BUDGET =
      new Budget(3000, Duration.ofSeconds(60), true, LimitHeaders.X_RATELIMIT, true);

  private final RootlyStore store;
  private final Router routes = new Router();

  /** A Rootly organization in a world. */
  public RootlyVendor(World world) {
    this.store = new RootlyStore(world);
    RootlyDesk desk = new RootlyDesk(store, world);
    new TeamRoutes(desk).addTo(routes);
    new BulkRoutes(desk).addTo(routes);
    new PropertyRoutes(desk).addTo(routes);
  }

  @Override
  public String prefix() {
    return "";
  }

  @Override
  public String mediaType() {
    return "application/vnd.api+json; charset=utf-8";
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
    String header = call.header("Authorization");
    boolean known =
        header != null
            && header.regionMatches(true, 0, "Bearer ", 0, 7)
            && header.substring(7).trim().equals(KEY);
    return known ? null : refuse(new Refusal(401, "Invalid token"));
  }

  @Override
  public Reply refuse(Refusal refusal) {
    JsonNode body = refusal.body();
    int status = refusal.status();
    return Reply.json(
        status, body != null ? body : Errors.document(status, List.of(refusal.reason())));
  }

  @Override
  public Reply unknownRoute() {
    return refuse(Errors.missing());
  }

  @Override
  public Reply rateLimited() {
    return Reply.json(429, Json.object().put("error", "Rate limit exceeded. Try again later."));
  }

  @Override
  public Object lock() {
    return store;
  }

  @Override
  public void reset() {
    store.reset();
  }

  /** The hand that seeds. */
  public RootlyHand hand() {
    return new RootlyHand(store);
  }
}
