package dev.trivet.conformance.service;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.trivet.core.Listing;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.ServiceClient;
import dev.trivet.core.service.Credential;
import dev.trivet.core.service.Endpoint;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.Team;
import dev.trivet.rollbar.teams.TeamCreate;
import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeOptions;
import dev.trivet.testkit.FakeRollbar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Rollbar: a token for each purpose, in the query or in a header of its own. */
final class RollbarService implements Service {

  private static final String HEADER = "X-Rollbar-Access-Token";

  /** What a token of each kind ends with, so that they can be told apart. */
  private static final Map<String, String> ENDINGS =
      Map.of(
          "account token", "",
          "project token", "-p",
          "post_server_item token", "-i",
          "user token", "-u");

  private static final Map<String, BiConsumer<RollbarClient.Builder, String>> SETTERS = setters();

  private static Map<String, BiConsumer<RollbarClient.Builder, String>> setters() {
    var setters = new LinkedHashMap<String, BiConsumer<RollbarClient.Builder, String>>();
    setters.put("account token", RollbarClient.Builder::accountToken);
    setters.put("project token", RollbarClient.Builder::projectToken);
    setters.put("post_server_item token", RollbarClient.Builder::postServerItemToken);
    setters.put("user token", RollbarClient.Builder::userToken);
    return setters;
  }

  @Override
  public String name() {
    return "rollbar";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public Class<RollbarClient> clientType() {
    return RollbarClient.class;
  }

  @Override
  public List<TokenPlacement> placements() {
    return List.of(
        new TokenPlacement(
            "rollbar token in the query",
            target -> builder(target).build(),
            (request, token) ->
                queryOf(request).equals(token.isEmpty() ? List.of() : List.of(token))
                    && !request.containsHeader(HEADER)
                    && !request.containsHeader("Authorization")),
        new TokenPlacement(
            "rollbar token in a header",
            target ->
                builder(target).tokenPlacement(dev.trivet.rollbar.TokenPlacement.HEADER).build(),
            (request, token) ->
                (token.isEmpty()
                        ? !request.containsHeader(HEADER)
                        : token.equals(request.getHeader(HEADER)))
                    && queryOf(request).isEmpty()
                    && !request.containsHeader("Authorization")));
  }

  @Override
  public ServiceClient openSupplied(ClientTarget target, Supplier<String> token) {
    return builder(target).accountToken(token).build();
  }

  private static List<String> queryOf(LoggedRequest request) {
    var parameter = request.queryParameter("access_token");
    return parameter.isPresent() ? parameter.values() : List.of();
  }

  private static RollbarClient.Builder builder(ClientTarget target) {
    var builder = RollbarClient.builder().baseUrl(target.baseUrl()).configure(target.config());
    SETTERS.forEach((kind, setter) -> setter.accept(builder, target.token() + ENDINGS.get(kind)));
    return builder;
  }

  @Override
  public String token(Endpoint<?> endpoint, String token) {
    var kind = endpoint.credential().map(Credential::name).orElse("account token");
    var ending = ENDINGS.get(kind);
    return ending == null ? "" : token + ending;
  }

  /** One client for each of the other kinds, which has no other token. */
  @Override
  public List<ServiceClient> withoutTokenFor(Endpoint<?> endpoint, ClientTarget target) {
    var needed = endpoint.credential().map(Credential::name).orElse("");
    var clients = new ArrayList<ServiceClient>();
    if (SETTERS.containsKey(needed)) {
      SETTERS.forEach(
          (kind, setter) -> {
            boolean serves =
                endpoint.credential().orElseThrow().builderMethod().contains("userToken");
            if (!kind.equals(needed) && !(serves && kind.equals("user token"))) {
              var builder = RollbarClient.builder().baseUrl(target.baseUrl());
              setter.accept(builder, target.token());
              clients.add(builder.build());
            }
          });
    }
    return clients;
  }

  @Override
  public Fake fake(Consumer<FakeOptions> options) {
    return FakeRollbar.start(options);
  }

  @Override
  public Teams teams(ServiceClient client, Fake fake) {
    return new View((RollbarClient) client, (FakeRollbar) fake);
  }

  @Override
  public String response(OperationUnderTest operation, String element) {
    var endpoint = operation.endpoint();
    var list = endpoint.isList() ? "[" + element + "]" : element;
    var result = endpoint.result().map(at -> "{\"" + at + "\":" + list + "}").orElse(list);
    return "{\"err\":0,\"result\":" + result + "}";
  }

  @Override
  public String error(int status, String words) {
    return "{\"err\":1,\"message\":\"" + words + "\"}";
  }

  private record View(RollbarClient client, FakeRollbar fake) implements Teams {

    @Override
    public String create(String name) {
      var team = TeamCreate.builder().name(name).accessLevel(AccessLevel.STANDARD).build();
      return Long.toString(client.teams().create(team).id());
    }

    @Override
    public boolean ensure(String name) {
      return client.teams().ensure(TeamCreate.of(name, AccessLevel.STANDARD)).created();
    }

    @Override
    public String get(String id) {
      return client.teams().get(Long.parseLong(id)).name().orElseThrow();
    }

    /** Rollbar cannot change a team; adding somebody to it is the write that may be repeated. */
    @Override
    public void put(String id, String name) {
      long user = fake.addUser("someone@example.com", "someone");
      client.teams().addUser(Long.parseLong(id), user);
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
      return client.async(executor, same -> calls.apply(new View(same, fake)));
    }

    @Override
    public Teams withOptions(Consumer<RequestOptions.Builder> change) {
      return new View(client.withOptions(change), fake);
    }
  }
}
