package dev.trivet.conformance.service;

import dev.trivet.core.Listing;
import dev.trivet.core.RateLimit;
import dev.trivet.core.RawApi;
import dev.trivet.core.RequestOptions;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.teams.Team;
import dev.trivet.honeybadger.teams.TeamCreate;
import dev.trivet.honeybadger.teams.TeamUpdate;
import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeOptions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

/** Honeybadger: basic authentication without a password, and 403 for a call too many. */
final class HoneybadgerService implements Service {

  @Override
  public String name() {
    return "honeybadger";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public Class<?> facadeType() {
    return HoneybadgerClient.class;
  }

  @Override
  public List<Credential> credentials() {
    return List.of(
        new Credential(
            "honeybadger basic",
            target ->
                HoneybadgerClient.builder()
                    .authToken(target.token())
                    .baseUrl(target.baseUrl())
                    .configure(target.config())
                    .build(),
            (request, token) -> basic(token).equals(request.getHeader("Authorization"))),
        new Credential(
            "honeybadger OAuth",
            target ->
                HoneybadgerClient.builder()
                    .oauthToken(target.token())
                    .baseUrl(target.baseUrl())
                    .configure(target.config())
                    .build(),
            (request, token) -> ("Bearer " + token).equals(request.getHeader("Authorization"))));
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
  public Teams teams(AutoCloseable facade, Fake fake) {
    return new View((HoneybadgerClient) facade);
  }

  @Override
  public String answer(Declared operation, String members) {
    var one = "{\"id\":1" + (members.isEmpty() ? "" : ",") + members + "}";
    return operation.shape() == Shape.LISTING ? "{\"results\":[" + one + "],\"links\":{}}" : one;
  }

  @Override
  public String error(int status, String words) {
    return "{\"errors\":\"" + words + "\"}";
  }

  @Override
  public int refusal() {
    return 403;
  }

  private record View(HoneybadgerClient facade) implements Teams {

    @Override
    public String create(String name) {
      return Long.toString(facade.teams().create(TeamCreate.of(name)).id());
    }

    @Override
    public String get(String id) {
      return facade.teams().get(Long.parseLong(id)).name().orElseThrow();
    }

    @Override
    public void put(String id, String name) {
      facade.teams().update(Long.parseLong(id), TeamUpdate.of(name));
    }

    @Override
    public void delete(String id) {
      facade.teams().delete(Long.parseLong(id));
    }

    @Override
    public Listing<?> list() {
      return facade.teams().list();
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
