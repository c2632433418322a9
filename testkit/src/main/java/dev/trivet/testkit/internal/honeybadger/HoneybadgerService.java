package dev.trivet.testkit.internal.honeybadger;

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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Honeybadger data API and, on the same port, the reporting API: regular collections by a
 * table, everything else by hand.
 */
public final class HoneybadgerService implements FakeService {
  private static final DocumentedLimit LIMIT =
      new DocumentedLimit(360, Duration.ofHours(1), false, LimitHeaders.X_RATELIMIT, false);

  /** The path in front of every route of the reporting API. */
  public static final String REPORTING = "/v1";

  private final IssuedTokens tokens = new IssuedTokens("fake-honeybadger-auth-token");
  private final HoneybadgerStore store;
  private final Router routes = new Router();
  private final Router reports = new Router();
  private final TableCollections collections;
  private final HoneybadgerData data;

  /** Honeybadger accounts in a context. */
  public HoneybadgerService(FakeContext context) {
    store = new HoneybadgerStore(context);
    var directory =
        new ResourceDirectory()
            .add("account", new AccountSource(store))
            .add("team", new TeamSource(store));
    var lookup = new HoneybadgerLookup(store, context, directory);
    var format = new HoneybadgerFormat(lookup);
    collections = new TableCollections(HoneybadgerService.class, format, directory, context);
    new TeamRoutes(lookup).addTo(routes);
    new MemberRoutes(lookup).addTo(routes);
    new InvitationRoutes(lookup).addTo(routes);
    data = new HoneybadgerData(lookup, collections);
    var checkIns = new CheckInRoutes(data);
    new AccountRoutes(data).addTo(routes);
    new ProjectRoutes(data).addTo(routes);
    new FaultRoutes(data).addTo(routes);
    checkIns.addTo(routes);
    new InsightsRoutes(data).addTo(routes);
    collections.addTo(routes);
    checkIns.addReports(reports);
    new ReportingRoutes(data).addTo(reports);
  }

  @Override
  public Router.@Nullable Handler handler(Call call) {
    return isReport(call) ? reports.match(call, REPORTING) : routes.match(call, prefix());
  }

  /** Reports have limits of their own, which are not documented. */
  @Override
  public boolean counts(Call call) {
    return !isReport(call);
  }

  private static boolean isReport(Call call) {
    return call.path().startsWith(REPORTING + "/");
  }

  @Override
  public String title() {
    return "Honeybadger";
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
  public DocumentedLimit limit() {
    return LIMIT;
  }

  @Override
  public Router routes() {
    return routes;
  }

  @Override
  public @Nullable FakeResponse refusalOf(Call call) {
    // a report has the key of a project, which its route looks for
    return isReport(call) || tokens.accepts(tokenOf(call))
        ? null
        : refuse(new Refusal(401, "Invalid API token"));
  }

  /** The user name of basic authentication without a password; an empty text for anything else. */
  private static String tokenOf(Call call) {
    var header = call.header("Authorization");
    if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
      return "";
    }
    try {
      var credential = Base64.getDecoder().decode(header.substring(6).trim());
      var text = new String(credential, StandardCharsets.UTF_8);
      return text.endsWith(":") ? text.substring(0, text.length() - 1) : "";
    } catch (IllegalArgumentException notBase64) {
      return "";
    }
  }

  @Override
  public FakeResponse refuse(Refusal refusal) {
    if (refusal.body() != null) {
      return FakeResponse.json(refusal.status(), refusal.body());
    }
    return refusal.status() == 503
        ? FakeResponse.empty(503)
        : FakeResponse.json(refusal.status(), Json.object().put("errors", refusal.reason()));
  }

  @Override
  public FakeResponse unknownRoute() {
    return refuse(new Refusal(404, "Not found"));
  }

  @Override
  public FakeResponse rateLimited() {
    return refuse(new Refusal(403, "Rate limit exceeded"));
  }

  @Override
  public List<StateTable> state(int most) {
    var all = new ArrayList<>(store.state(most));
    all.addAll(collections.state(most));
    return all;
  }

  @Override
  public void useToken(String token) {
    tokens.use(token);
  }

  @Override
  public Object lock() {
    return store;
  }

  @Override
  public void reset() {
    store.reset();
    tokens.renew();
    collections.reset();
    store.accounts.all().forEach(data::addOwner);
  }

  /** {@return the controls of tests} */
  public HoneybadgerBackdoor backdoor() {
    return new HoneybadgerBackdoor(data, tokens);
  }
}
