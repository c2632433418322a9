package dev.trivet.testkit.internal.honeybadger;

import dev.trivet.testkit.LimitHeaders;
import dev.trivet.testkit.internal.Budget;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Reply;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.Vendor;
import dev.trivet.testkit.internal.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The Honeybadger data API as far as teams go: teams, members, invitations. */
public final class HoneybadgerVendor implements Vendor {
  /** The token the fake accepts. */
  public static final String TOKEN = "fake-honeybadger-auth-token";

  private static final Budget BUDGET =
      new Budget(360, Duration.ofHours(1), false, LimitHeaders.X_RATELIMIT, false);
  private static final String CREDENTIAL =
      Base64.getEncoder().encodeToString((TOKEN + ":").getBytes(StandardCharsets.UTF_8));

  private final HoneybadgerStore store;
  private final Router routes = new Router();

  /** Honeybadger accounts in a world. */
  public HoneybadgerVendor(World world) {
    this.store = new HoneybadgerStore(world);
    HoneybadgerDesk desk = new HoneybadgerDesk(store, world);
    new TeamRoutes(desk).addTo(routes);
    new MemberRoutes(desk).addTo(routes);
    new InvitationRoutes(desk).addTo(routes);
  }

  @Override
  public String prefix() {
    return "/v2";
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
    String header = call.header("Authorization");
    boolean known =
        header != null
            && header.regionMatches(true, 0, "Basic ", 0, 6)
            && header.substring(6).trim().equals(CREDENTIAL);
    return known ? null : refuse(new Refusal(401, "Invalid API token"));
  }

  @Override
  public Reply refuse(Refusal refusal) {
    return refusal.status() == 503
        ? Reply.empty(503)
        : Reply.json(refusal.status(), Json.object().put("errors", refusal.reason()));
  }

  @Override
  public Reply unknownRoute() {
    return refuse(new Refusal(404, "Not found"));
  }

  @Override
  public Reply rateLimited() {
    return refuse(new Refusal(403, "Rate limit exceeded"));
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
  public HoneybadgerHand hand() {
    return new HoneybadgerHand(store);
  }
}
