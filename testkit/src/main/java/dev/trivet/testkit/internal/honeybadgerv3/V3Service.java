package dev.trivet.testkit.internal.honeybadgerv3;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The preview of Honeybadger's API v3: regular collections by a table, the rest by hand. */
public final class V3Service implements FakeService {
  private static final DocumentedLimit LIMIT =
      new DocumentedLimit(360, Duration.ofHours(1), false, LimitHeaders.X_RATELIMIT, false);

  private final Router routes = new Router();
  private final V3Tokens tokens = new V3Tokens();
  private final TableCollections collections;
  private final MergedFaults merged;
  private final AtomicLong requests = new AtomicLong();

  /** An account in a context. */
  public V3Service(FakeContext context) {
    var directory = new ResourceDirectory();
    var format = new V3Format(directory, context);
    collections = new TableCollections(V3Service.class, format, directory, context);
    format.incidents(new IncidentUpdates(collections, context));
    merged = new MergedFaults(context);
    new FaultRoutes(collections, merged, context).addTo(routes);
    new OtherRoutes(collections, tokens, context).addTo(routes);
    collections.addTo(routes);
  }

  @Override
  public String title() {
    return "Honeybadger API v3";
  }

  @Override
  public String prefix() {
    return "/v3";
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
    var refusal = tokens.refusalOf(call, prefix());
    if (refusal == null) {
      try {
        return merged.responseTo(call);
      } catch (Refusal moved) {
        return refuse(moved);
      }
    }
    var response = refuse(refusal);
    boolean lacksScope = refusal.status() == 403 && !call.path().contains("/comments");
    return lacksScope
        ? response.with("WWW-Authenticate", "Bearer error=\"insufficient_scope\"")
        : response;
  }

  @Override
  public FakeResponse refuse(Refusal refusal) {
    var body = refusal.body();
    if (body == null) {
      var code = refusal.status() >= 500 ? "service_unavailable" : "invalid_parameter";
      return refuse(V3Refusals.of(refusal.status(), code, refusal.reason()));
    }
    var whole = ((ObjectNode) body).deepCopy();
    whole.set("meta", Json.object().put("request_id", "req-" + requests.incrementAndGet()));
    return FakeResponse.json(refusal.status(), whole);
  }

  @Override
  public FakeResponse unknownRoute() {
    return refuse(V3Refusals.missing());
  }

  @Override
  public FakeResponse rateLimited() {
    return refuse(V3Refusals.of(429, "rate_limit_exceeded", "Rate limit exceeded"));
  }

  @Override
  public List<StateTable> state(int most) {
    return collections.state(most);
  }

  @Override
  public void useToken(String token) {
    tokens.use(token);
  }

  @Override
  public Object lock() {
    return collections;
  }

  @Override
  public void reset() {
    collections.reset();
    merged.reset();
    tokens.renew();
  }

  /** {@return the controls of tests} */
  public V3Backdoor backdoor() {
    return new V3Backdoor(collections, tokens);
  }
}
