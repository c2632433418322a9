package dev.trivet.testkit.internal.rollbar;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.trivet.testkit.LimitHeaders;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.DocumentedLimit;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.FakeService;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.StateTable;
import dev.trivet.testkit.internal.collections.ResourceDirectory;
import dev.trivet.testkit.internal.collections.TableCollections;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Rollbar API: an account by hand, the regular part of its projects by a table. */
public final class RollbarService implements FakeService {
  private static final DocumentedLimit LIMIT =
      new DocumentedLimit(5000, Duration.ofSeconds(60), false, LimitHeaders.X_RATE_LIMIT, false);
  private static final FakeResponse PONG =
      new FakeResponse(200, "text/plain", "pong".getBytes(US_ASCII), false, Map.of());

  private final RollbarStore store;
  private final RollbarCredentials credentials;
  private final TableCollections tables;
  private final ProjectParts parts;
  private final Router routes = new Router();

  /** A Rollbar account in a context. */
  public RollbarService(FakeContext context) {
    store = new RollbarStore(context);
    credentials = new RollbarCredentials(store);
    var account = new RollbarLookup(store, context);
    new ProjectRoutes(account).addTo(routes);
    new TokenRoutes(account).addTo(routes);
    new TeamRoutes(account).addTo(routes);
    new MemberRoutes(account).addTo(routes);
    new InviteRoutes(account).addTo(routes);
    new UserRoutes(account).addTo(routes);
    var lookup = new ProjectLookup(store, context, credentials);
    var format = new RollbarFormat(lookup);
    tables = new TableCollections(RollbarService.class, format, new ResourceDirectory(), context);
    parts = new ProjectParts(account, lookup, format, tables);
    parts.addTo(routes);
    tables.addTo(routes);
    routes.add("GET", "status/ping", call -> PONG);
  }

  @Override
  public String title() {
    return "Rollbar";
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
    @Nullable String words;
    synchronized (store) {
      words = credentials.refusalOf(call);
    }
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
  public List<StateTable> state(int most) {
    var all = new ArrayList<>(store.state(most));
    all.addAll(tables.state(most));
    return all;
  }

  @Override
  public void useToken(String token) {
    credentials.write.use(token);
  }

  @Override
  public Object lock() {
    return store;
  }

  @Override
  public void reset() {
    store.reset();
    credentials.renew();
    tables.reset();
    parts.reset();
  }

  /** {@return the controls of tests} */
  public RollbarBackdoor backdoor() {
    return new RollbarBackdoor(store, credentials, parts);
  }
}
