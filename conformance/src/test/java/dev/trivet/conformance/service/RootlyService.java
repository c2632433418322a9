package dev.trivet.conformance.service;

import dev.trivet.core.Listing;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.ServiceClient;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.teams.TeamInput;
import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeOptions;
import dev.trivet.testkit.FakeRootly;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Rootly: a bearer token, JSON:API, and separate limits for reads and writes. */
final class RootlyService implements Service {

  @Override
  public String name() {
    return "rootly";
  }

  @Override
  public String mediaType() {
    return "application/vnd.api+json";
  }

  @Override
  public Class<RootlyClient> clientType() {
    return RootlyClient.class;
  }

  @Override
  public List<TokenPlacement> placements() {
    return List.of(
        new TokenPlacement(
            "rootly bearer",
            target -> builder(target).apiKey(target.token()).build(),
            (request, token) -> ("Bearer " + token).equals(request.getHeader("Authorization"))));
  }

  private static RootlyClient.Builder builder(ClientTarget target) {
    return RootlyClient.builder().baseUrl(target.baseUrl()).configure(target.config());
  }

  @Override
  public ServiceClient openSupplied(ClientTarget target, Supplier<String> token) {
    return builder(target).apiKey(token).build();
  }

  @Override
  public Fake fake(Consumer<FakeOptions> options) {
    return FakeRootly.start(options);
  }

  @Override
  public Teams teams(ServiceClient client, Fake fake) {
    return new View((RootlyClient) client);
  }

  /** What has its result at a member is no resource, so nothing of it is flattened. */
  @Override
  public String response(OperationUnderTest operation, String element) {
    var endpoint = operation.endpoint();
    var one =
        endpoint.result().isPresent() || !SampleElement.takesMembers(endpoint.type())
            ? element
            : "{\"id\":\"1\",\"type\":\"things\",\"attributes\":" + element + "}";
    var member = endpoint.result().orElse("data");
    return "{\"" + member + "\":" + (endpoint.isList() ? "[" + one + "]" : one) + "}";
  }

  @Override
  public String error(int status, String words) {
    return "{\"errors\":[{\"title\":\"" + words + "\",\"status\":\"" + status + "\"}]}";
  }

  @Override
  public boolean countsSeparately() {
    return true;
  }

  private record View(RootlyClient client) implements Teams {

    @Override
    public String create(String name) {
      return client.teams().create(TeamInput.of(name)).id();
    }

    @Override
    public boolean ensure(String name) {
      return client.teams().ensure(TeamInput.of(name)).created();
    }

    @Override
    public String get(String id) {
      return client.teams().get(id).name().orElseThrow();
    }

    @Override
    public void put(String id, String name) {
      client.teams().update(id, TeamInput.builder().description("changed").build());
    }

    @Override
    public void delete(String id) {
      client.teams().delete(id);
    }

    @Override
    public Listing<?> list() {
      return client.teams().list();
    }

    @Override
    public String idOf(Object team) {
      return ((Team) team).id();
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
