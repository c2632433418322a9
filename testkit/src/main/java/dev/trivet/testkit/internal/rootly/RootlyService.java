package dev.trivet.testkit.internal.rootly;

import dev.trivet.testkit.LimitHeaders;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.DocumentedLimit;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.FakeService;
import dev.trivet.testkit.internal.IssuedTokens;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.StateTable;
import dev.trivet.testkit.internal.collections.ResourceDirectory;
import dev.trivet.testkit.internal.collections.TableCollections;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Rootly API: teams and irregular operations by hand, regular collections by a table. */
public final class RootlyService implements FakeService {
  private static final DocumentedLimit LIMIT =
      new DocumentedLimit(3000, Duration.ofSeconds(60), true, LimitHeaders.X_RATELIMIT, true);

  private final IssuedTokens keys = new IssuedTokens("fake-rootly-api-key");
  private final RootlyStore store;
  private final Router routes = new Router();
  private final RootlyFormat format;
  private final TableCollections collections;

  /** A Rootly organization in a context. */
  public RootlyService(FakeContext context) {
    store = new RootlyStore(context);
    var directory = new ResourceDirectory();
    var lookup = new RootlyLookup(store, context, directory);
    directory.add("groups", new TeamSource(lookup));
    format = new RootlyFormat(directory, context);
    collections = new TableCollections(RootlyService.class, format, directory, context);
    var currentUser = new CurrentUser(collections);
    new TeamRoutes(lookup).addTo(routes);
    new BulkRoutes(lookup).addTo(routes);
    new PropertyRoutes(lookup).addTo(routes);
    new CatalogRoutes(collections, directory, context).addTo(routes);
    new IncidentRoutes(collections, format, directory, context).addTo(routes);
    new MeetingRoutes(collections, format, context).addTo(routes);
    new IncidentRoleRoutes(collections, format, directory, context).addTo(routes);
    new OnCallRoutes(collections, directory, context).addTo(routes);
    new CoverageRoutes(collections, directory, context, currentUser).addTo(routes);
    new EscalationLevelRoutes(collections, context, format).addTo(routes);
    new AlertActionRoutes(collections, context).addTo(routes);
    new AlertRouteRoutes(collections).addTo(routes);
    new ContactRoutes(collections, format, currentUser).addTo(routes);
    new DashboardRoutes(collections, format, context).addTo(routes);
    new PulseRoutes(collections, directory, format).addTo(routes);
    new EdgeActionRoutes(collections, format, context).addTo(routes);
    new IntegrationRoutes(collections, format, context).addTo(routes);
    new ApiKeyRoutes(collections, format, directory, context).addTo(routes);
    new ChatRoutes(collections, context).addTo(routes);
    collections.addTo(routes);
  }

  @Override
  public String title() {
    return "Rootly";
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
  public DocumentedLimit limit() {
    return LIMIT;
  }

  @Override
  public Router routes() {
    return routes;
  }

  @Override
  public @Nullable FakeResponse refusalOf(Call call) {
    var header = call.header("Authorization");
    var known =
        header != null
            && header.regionMatches(true, 0, "Bearer ", 0, 7)
            && keys.accepts(header.substring(7).trim());
    return known ? null : refuse(new Refusal(401, "Invalid token"));
  }

  @Override
  public FakeResponse refuse(Refusal refusal) {
    var body = refusal.body();
    var status = refusal.status();
    return FakeResponse.json(
        status, body != null ? body : RootlyErrors.document(status, List.of(refusal.reason())));
  }

  @Override
  public FakeResponse unknownRoute() {
    return refuse(RootlyErrors.missing());
  }

  @Override
  public FakeResponse rateLimited() {
    return FakeResponse.json(
        429, Json.object().put("error", "Rate limit exceeded. Try again later."));
  }

  @Override
  public List<StateTable> state(int most) {
    var all = new ArrayList<>(store.state(most));
    all.addAll(collections.state(most));
    return all;
  }

  @Override
  public void useToken(String token) {
    keys.use(token);
  }

  @Override
  public Object lock() {
    return store;
  }

  @Override
  public void reset() {
    store.reset();
    keys.renew();
    collections.reset();
    format.reset();
  }

  /** {@return the controls of tests} */
  public RootlyBackdoor backdoor() {
    return new RootlyBackdoor(store, keys, collections);
  }
}
