package dev.trivet.conformance.service;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.trivet.core.Listing;
import dev.trivet.core.RateLimit;
import dev.trivet.core.RawApi;
import dev.trivet.core.RequestOptions;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.TokenPlacement;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.Team;
import dev.trivet.rollbar.teams.TeamCreate;
import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeOptions;
import dev.trivet.testkit.FakeRollbar;
import java.util.List;
import java.util.function.Consumer;

/** Rollbar: a token in the query or in a header of its own. */
final class RollbarService implements Service {

  private static final String HEADER = "X-Rollbar-Access-Token";

  @Override
  public String name() {
    return "rollbar";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public Class<?> facadeType() {
    return RollbarClient.class;
  }

  @Override
  public List<Credential> credentials() {
    return List.of(
        new Credential(
            "rollbar token in the query",
            target -> builder(target).build(),
            (request, token) ->
                queryOf(request).equals(List.of(token))
                    && !request.containsHeader(HEADER)
                    && !request.containsHeader("Authorization")),
        new Credential(
            "rollbar token in a header",
            target -> builder(target).tokenPlacement(TokenPlacement.HEADER).build(),
            (request, token) ->
                token.equals(request.getHeader(HEADER))
                    && queryOf(request).isEmpty()
                    && !request.containsHeader("Authorization")));
  }

  private static List<String> queryOf(LoggedRequest request) {
    var parameter = request.queryParameter("access_token");
    return parameter.isPresent() ? parameter.values() : List.of();
  }

  private static RollbarClient.Builder builder(Target target) {
    return RollbarClient.builder()
        .accountToken(target.token())
        .baseUrl(target.baseUrl())
        .configure(target.config());
  }

  @Override
  public Fake fake(Consumer<FakeOptions> options) {
    return FakeRollbar.start(options);
  }

  @Override
  public Teams teams(AutoCloseable facade, Fake fake) {
    return new View((RollbarClient) facade, (FakeRollbar) fake);
  }

  @Override
  public String answer(Declared operation, String members) {
    var one = "{\"id\":1" + (members.isEmpty() ? "" : ",") + members + "}";
    var list = operation.shape() == Shape.LISTING ? "[" + one + "]" : one;
    var result = operation.endpoint().at().map(at -> "{\"" + at + "\":" + list + "}").orElse(list);
    return "{\"err\":0,\"result\":" + result + "}";
  }

  @Override
  public String error(int status, String words) {
    return "{\"err\":1,\"message\":\"" + words + "\"}";
  }

  private record View(RollbarClient facade, FakeRollbar fake) implements Teams {

    @Override
    public String create(String name) {
      var team = TeamCreate.builder().name(name).accessLevel(AccessLevel.STANDARD).build();
      return Long.toString(facade.teams().create(team).id());
    }

    @Override
    public String get(String id) {
      return facade.teams().get(Long.parseLong(id)).name().orElseThrow();
    }

    /** Rollbar cannot change a team; putting someone into it is the write that may be repeated. */
    @Override
    public void put(String id, String name) {
      long user = fake.addUser("someone@example.com", "someone");
      facade.teams().addUser(Long.parseLong(id), user);
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
      return new View(facade.with(change), fake);
    }
  }
}
