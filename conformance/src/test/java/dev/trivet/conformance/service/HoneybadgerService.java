package dev.trivet.conformance.service;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.trivet.core.Listing;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.ServiceClient;
import dev.trivet.core.service.Endpoint;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.teams.Team;
import dev.trivet.honeybadger.teams.TeamInput;
import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeOptions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Honeybadger: basic authentication without a password, a key for what applications report, and 403
 * for a call too many.
 */
final class HoneybadgerService implements Service {

  private static final String KEY_HEADER = "X-API-Key";

  /** What the key of a project ends with, so that it can be told apart from the token. */
  private static final String OF_KEY = "-k";

  @Override
  public String name() {
    return "honeybadger";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public Class<HoneybadgerClient> clientType() {
    return HoneybadgerClient.class;
  }

  @Override
  public List<TokenPlacement> placements() {
    return List.of(
        new TokenPlacement(
            "honeybadger basic",
            target -> builder(target).authToken(target.token()).build(),
            (request, token) -> carries(request, token, basic(token))),
        new TokenPlacement(
            "honeybadger OAuth",
            target -> builder(target).oauthToken(target.token()).build(),
            (request, token) -> carries(request, token, "Bearer " + token)));
  }

  private static HoneybadgerClient.Builder builder(ClientTarget target) {
    return HoneybadgerClient.builder()
        .projectKey(target.token() + OF_KEY)
        .baseUrl(target.baseUrl())
        .reportingBaseUrl(target.baseUrl())
        .configure(target.config());
  }

  @Override
  public ServiceClient openSupplied(ClientTarget target, Supplier<String> token) {
    return builder(target).authToken(token).build();
  }

  /** The key of a project has a header of its own. */
  private static boolean carries(LoggedRequest request, String token, String authorization) {
    boolean isKey = token.endsWith(OF_KEY);
    return Objects.equals(isKey ? token : null, request.getHeader(KEY_HEADER))
        && Objects.equals(
            isKey || token.isEmpty() ? null : authorization, request.getHeader("Authorization"));
  }

  @Override
  public String token(Endpoint<?> endpoint, String token) {
    if (!isReport(endpoint)) {
      return token;
    }
    // an operation that needs no key has its secret in the address
    return endpoint.credential().isPresent() ? token + OF_KEY : "";
  }

  private static boolean isReport(Endpoint<?> endpoint) {
    return endpoint.operation().name().startsWith("honeybadger.reporting.");
  }

  @Override
  public List<ServiceClient> withoutTokenFor(Endpoint<?> endpoint, ClientTarget target) {
    var builder =
        HoneybadgerClient.builder().baseUrl(target.baseUrl()).reportingBaseUrl(target.baseUrl());
    if (!isReport(endpoint)) {
      return List.of(builder.projectKey(target.token()).build());
    }
    return endpoint.credential().isPresent()
        ? List.of(builder.authToken(target.token()).build())
        : List.of();
  }

  private static String basic(String token) {
    var pair = (token + ":").getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  @Override
  public Fake fake(Consumer<FakeOptions> options) {
    return FakeHoneybadger.start(options);
  }

  @Override
  public Teams teams(ServiceClient client, Fake fake) {
    return new View((HoneybadgerClient) client);
  }

  @Override
  public String response(OperationUnderTest operation, String element) {
    var endpoint = operation.endpoint();
    if (!endpoint.isList()) {
      return element;
    }
    var list = "[" + element + "]";
    return endpoint.isBareArray()
        ? list
        : "{\"" + endpoint.result().orElse("results") + "\":" + list + ",\"links\":{}}";
  }

  @Override
  public String error(int status, String words) {
    return "{\"errors\":\"" + words + "\"}";
  }

  @Override
  public int refusal() {
    return 403;
  }

  private record View(HoneybadgerClient client) implements Teams {

    @Override
    public String create(String name) {
      return Long.toString(client.teams().create(TeamInput.of(name)).id());
    }

    @Override
    public boolean ensure(String name) {
      return client.teams().ensure(TeamInput.of(name)).created();
    }

    @Override
    public String get(String id) {
      return client.teams().get(Long.parseLong(id)).name().orElseThrow();
    }

    @Override
    public void put(String id, String name) {
      client.teams().update(Long.parseLong(id), TeamInput.of(name));
    }

    @Override
    public void delete(String id) {
      client.teams().delete(Long.parseLong(id));
    }

    @Override
    public Listing<?> list() {
      return client.teams().list();
    }

    @Override
    public String idOf(Object team) {
      return Long.toString(((Team) team).id());
    }

    @Override
    public String nameOf(Object team) {
      return ((Team) team).name().orElseThrow();
    }

    @Override
    public <T> CompletableFuture<T> async(Executor executor, Function<Teams, T> calls) {
      return client.async(executor, same -> calls.apply(new View(same)));
    }

    @Override
    public Teams withOptions(Consumer<RequestOptions.Builder> change) {
      return new View(client.withOptions(change));
    }
  }
}
