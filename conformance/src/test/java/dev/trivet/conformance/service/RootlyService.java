package dev.trivet.conformance.service;

import dev.trivet.core.Listing;
import dev.trivet.core.RateLimit;
import dev.trivet.core.RawApi;
import dev.trivet.core.RequestOptions;
import dev.trivet.core.json.Patch;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.teams.TeamCreate;
import dev.trivet.rootly.teams.TeamUpdate;
import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeOptions;
import dev.trivet.testkit.FakeRootly;
import java.util.List;
import java.util.function.Consumer;

/** Rootly: a bearer token, JSON:API, and reads and writes counted apart. */
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
  public Class<?> facadeType() {
    return RootlyClient.class;
  }

  @Override
  public List<Credential> credentials() {
    return List.of(
        new Credential(
            "rootly bearer",
            target ->
                RootlyClient.builder()
                    .apiKey(target.token())
                    .baseUrl(target.baseUrl())
                    .configure(target.config())
                    .build(),
            (request, token) -> ("Bearer " + token).equals(request.getHeader("Authorization"))));
  }

  @Override
  public Fake fake(Consumer<FakeOptions> options) {
    return FakeRootly.start(options);
  }

  @Override
  public Teams teams(AutoCloseable facade, Fake fake) {
    return new View((RootlyClient) facade);
  }

  /** What has its result at {@code data} is no resource, so nothing of it is flattened. */
  @Override
  public String answer(Declared operation, String members) {
    if (operation.endpoint().at().isPresent()) {
      return "{\"data\":{" + members + "}}";
    }
    var one = "{\"id\":\"1\",\"type\":\"things\",\"attributes\":{" + members + "}}";
    boolean many = operation.shape() == Shape.LISTING || operation.shape() == Shape.ALL;
    return "{\"data\":" + (many ? "[" + one + "]" : one) + "}";
  }

  @Override
  public String error(int status, String words) {
    return "{\"errors\":[{\"title\":\"" + words + "\",\"status\":\"" + status + "\"}]}";
  }

  @Override
  public boolean countsApart() {
    return true;
  }

  private record View(RootlyClient facade) implements Teams {

    @Override
    public String create(String name) {
      return facade.teams().create(TeamCreate.builder().name(name).build()).id();
    }

    @Override
    public String get(String id) {
      return facade.teams().get(id).name().orElseThrow();
    }

    @Override
    public void put(String id, String name) {
      facade.teams().update(id, TeamUpdate.builder().description(Patch.to("changed")).build());
    }

    @Override
    public void delete(String id) {
      facade.teams().delete(id);
    }

    @Override
    public Listing<?> list() {
      return facade.teams().list();
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
    public RawApi raw() {
      return facade.raw();
    }

    @Override
    public RateLimit rateLimit() {
      return facade.rateLimit();
    }

    @Override
    public Teams with(Consumer<RequestOptions.Builder> change) {
      return new View(facade.with(change));
    }
  }
}
