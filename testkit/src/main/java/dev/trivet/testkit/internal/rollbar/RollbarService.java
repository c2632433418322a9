package dev.trivet.testkit.internal.rollbar;

import dev.trivet.testkit.LimitHeaders;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.DocumentedLimit;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.FakeService;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The Rollbar API: projects, teams, users and invitations of an account, items of its projects. */
public final class RollbarService implements FakeService {
  private static final DocumentedLimit LIMIT =
      new DocumentedLimit(5000, Duration.ofSeconds(60), false, LimitHeaders.X_RATE_LIMIT, false);

  private final RollbarStore store;
  private final RollbarCredentials credentials = new RollbarCredentials();
  private final Router routes = new Router();

  /** A Rollbar account in a context. */
  public RollbarService(FakeContext context) {
    this.store = new RollbarStore(context);
    var lookup = new RollbarLookup(store, context);
    new ProjectRoutes(lookup).addTo(routes);
    new TeamRoutes(lookup).addTo(routes);
    new MemberRoutes(lookup).addTo(routes);
    new InviteRoutes(lookup).addTo(routes);
    new UserRoutes(lookup).addTo(routes);
    new ItemRoutes(lookup, credentials).addTo(routes);
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
  public DocumentedLimit limit() {
    return LIMIT;
  }

  @Override
  public Router routes() {
    return routes;
  }

  @Override
  public @Nullable FakeResponse refusalOf(Call call) {
    var words = credentials.refusalOf(call);
    return words == null ? null : error(403, words).uncounted();
  }

  private static FakeResponse error(int status, String words) {
    var body = Json.object().put("err", 1).put("message", words);
    return FakeResponse.json(status, body);
  }

  @Override
  public FakeResponse refuse(Refusal refusal) {
    return error(refusal.status(), refusal.reason());
  }

  @Override
  public FakeResponse unknownRoute() {
    return error(404, "not found").uncounted();
  }

  @Override
  public FakeResponse rateLimited() {
    return error(429, "rate limit exceeded for this access token");
  }

  @Override
  public Object lock() {
    return store;
  }

  @Override
  public void reset() {
    store.reset();
    credentials.renew();
  }

  /** {@return the controls of tests} */
  public RollbarBackdoor backdoor() {
    return new RollbarBackdoor(store, credentials);
  }
}
