package dev.trivet.honeybadger.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.RawRequest;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Patch;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.projects.ProjectQuery;
import dev.trivet.honeybadger.values.OccurrenceCount;
import dev.trivet.honeybadger.values.Period;
import dev.trivet.honeybadger.values.TimeQuery;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults: how they are searched, changed, paused and resolved. */
@Timeout(30)
class FaultsApiTest {

  private static final Instant TIME = Instant.ofEpochSecond(1704067200);

  @RegisterExtension static final Api API = new Api();

  @Test
  void list_whenFiltered_sendsUnixSecondsAndTheSearch() {
    API.respond(200, "{\"results\":[]}");
    try (var client = API.client()) {
      var query =
          FaultQuery.all()
              .search("-is:resolved environment:production")
              .createdAfter(TIME)
              .occurredAfter(TIME.plusMillis(999))
              .occurredBefore(TIME.plusSeconds(60))
              .order(FaultOrder.FREQUENT)
              .pageSize(25)
              .page(3);
      assertThat(client.projects().faults().list(1, query).toList()).isEmpty();
    }
    assertThat(API.request().getUrl())
        .isEqualTo(
            "/v2/projects/1/faults?q=-is%3Aresolved%20environment%3Aproduction"
                + "&created_after=1704067200&occurred_after=1704067200"
                + "&occurred_before=1704067260&order=frequent&limit=25&page=3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is:unresolved",
        "class:A -is:unresolved",
        "is:UnIgnored",
        "x  is:not-resolved",
        "is:open",
        "is:resolvedx",
        "is:",
        "has:ticket",
        "\"is:resolved\" is:foo",
      })
  void search_whenAWordMeansNothing_namesTheMethodAndTheRightWords(String search) {
    for (ThrowingCallable call :
        new ThrowingCallable[] {
          () -> FaultQuery.all().search(search), () -> FaultSummaryQuery.all().search(search)
        }) {
      assertThatThrownBy(call)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageMatching(
              "Fault(Summary)?Query.search\\(\\.\\.\\): -?(is|has):\\S* means nothing to Honeybadger; it"
                  + " knows is:assigned, is:ignored, is:paused, is:pending_resolution, is:resolved"
                  + " and has:comment, and the opposite of each, such as -is:resolved");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-is:resolved",
        "is:resolved",
        "is:ignored",
        "-is:assigned is:paused -is:pending_resolution",
        "is:Resolved",
        "-has:comment",
        "is:\"resolved\"",
        "this:unresolved",
        "brand_new:filter created.after:\"last deploy\"",
        "class:Net::ReadTimeout",
        "message:\"what is:this\"",
        "\"is unresolved\""
      })
  void search_whenItsWordsMeanSomething_isKept(String search) {
    assertThat(FaultQuery.all().search(search).toString()).contains(search);
  }

  @ParameterizedTest
  @ValueSource(strings = {"link", "unlink"})
  void raw_whenAFaultIsLinkedToAnIssue_goesWhereHoneybadgerDocumentsIt(String word) {
    API.respond(204, "");
    try (var client = API.client()) {
      client
          .raw()
          .send(
              RawRequest.of("POST", "projects/{project_id}/faults/{fault_id}/" + word)
                  .pathParams(1, 2)
                  .body(JsonValue.parse("{\"url\":\"https://example.com/1\"}")));
    }
    assertThat(API.request().getUrl()).isEqualTo("/v2/projects/1/faults/2/" + word);
    assertThat(API.request().getBodyAsString()).isEqualTo("{\"url\":\"https://example.com/1\"}");
  }

  record Refusal(String words, Consumer<HoneybadgerClient> call) {

    @Override
    public String toString() {
      return words;
    }
  }

  static Stream<Refusal> refusals() {
    return Stream.of(
        new Refusal(
            "honeybadger.faults.resolve: the argument search: the text is blank",
            c -> c.projects().faults().resolve(1, " ")),
        new Refusal(
            "honeybadger.faults.resolve: the argument search: is:unresolved means nothing",
            c -> c.projects().faults().resolve(1, "is:unresolved")),
        new Refusal(
            "honeybadger.faults.affectedUsers: the text is blank",
            c -> c.projects().faults().affectedUsers(1, 2, "")),
        new Refusal(
            "honeybadger.faults.update needs something to change: FaultUpdate has no attribute set",
            c -> c.projects().faults().update(1, 2, FaultUpdate.builder().build())),
        new Refusal(
            "FaultQuery.search(..): the text is blank",
            c -> c.projects().faults().list(1, FaultQuery.all().search(" "))),
        new Refusal(
            "FaultQuery.pageSize(..): it must be between 1 and 25",
            c -> c.projects().faults().list(1, FaultQuery.all().pageSize(26))),
        new Refusal(
            "FaultQuery.page(..): it must be between 1",
            c -> c.projects().faults().list(1, FaultQuery.all().page(0))),
        new Refusal(
            "ProjectQuery.page(..): it must be between 1",
            c -> c.projects().list(ProjectQuery.all().page(-1))),
        new Refusal(
            "honeybadger.alarms.history: the argument firstPage: it must be between 1",
            c -> c.projects().alarms().history(1, "a", 0)),
        new Refusal(
            "TimeQuery.pageSize(..): it must be between 1 and 25",
            c -> c.projects().notices().list(1, 2, TimeQuery.all().pageSize(0))),
        new Refusal(
            "FaultPause.occurrences(..): 10, 100 or 1000",
            c -> c.projects().faults().pause(1, 2, FaultPause.occurrences(11))),
        new Refusal(
            "honeybadger.comments.create: the argument body: the text is blank",
            c -> c.projects().comments().create(1, 2, " ")),
        new Refusal(
            "honeybadger.comments.update: the argument body: the text is blank",
            c -> c.projects().comments().update(1, 2, 3, "\t")));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void call_whenItCannotBeMeant_sendsNothing(Refusal refusal) {
    try (var client = API.client()) {
      assertThatThrownBy(() -> refusal.call().accept(client))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(refusal.words());
    }
    assertThat(API.requests()).isEmpty();
  }

  record Write(String line, String body, Consumer<FaultsApi> call) {

    @Override
    public String toString() {
      return line + " " + body;
    }
  }

  static Stream<Write> writes() {
    return Stream.of(
        new Write(
            "PUT /v2/projects/1/faults/2",
            """
            {"fault":{"resolved":false,"assignee_id":null}}""",
            faults ->
                faults.update(
                    1, 2, FaultUpdate.builder().resolved(false).assigneeId(Patch.clear()).build())),
        new Write(
            "PUT /v2/projects/1/faults/2",
            """
            {"fault":{"assignee_id":7,"resolve_on_deploy":true}}""",
            faults ->
                faults.update(
                    1, 2, FaultUpdate.builder().assigneeId(7L).resolveOnDeploy(true).build())),
        new Write(
            "POST /v2/projects/1/faults/2/pause",
            "{\"time\":\"day\"}",
            faults -> faults.pause(1, 2, FaultPause.DAY)),
        new Write(
            "POST /v2/projects/1/faults/2/pause",
            "{\"count\":1000}",
            faults -> faults.pause(1, 2, FaultPause.occurrences(1000))),
        new Write("POST /v2/projects/1/faults/2/unpause", "", faults -> faults.unpause(1, 2)),
        new Write("POST /v2/projects/1/faults/unpause", "", faults -> faults.unpauseAll(1)),
        new Write(
            "POST /v2/projects/1/faults/resolve?q=class%3ATimeoutError",
            "", faults -> faults.resolve(1, "class:TimeoutError")),
        new Write("POST /v2/projects/1/faults/resolve", "", faults -> faults.resolveAll(1)),
        new Write("DELETE /v2/projects/1/faults/2", "", faults -> faults.delete(1, 2)));
  }

  @ParameterizedTest
  @MethodSource("writes")
  void write_whenSent_isOnTheWireAsDocumented(Write write) {
    API.respond(202, "{\"status\":\"queued\"}");
    try (var client = API.client()) {
      write.call().accept(client.projects().faults());
    }
    var request = API.request();
    assertThat(request.getMethod() + " " + request.getUrl()).isEqualTo(write.line());
    assertThat(request.getBodyAsString()).isEqualTo(write.body());
  }

  @Test
  void summary_whenCounted_isReadByEnvironmentAndState() {
    API.respond(
        200,
        """
        {"environments":[{"environment":"production","resolved":false,"ignored":true,"count":26},
          {"environment":null,"resolved":true,"ignored":false,"count":300}],"total":326}\
        """);
    try (var client = API.client()) {
      var summary = client.projects().faults().summary(1, FaultSummaryQuery.all());
      assertThat(summary.total()).contains(326L);
      assertThat(summary.environments())
          .containsExactly(
              FaultCount.builder()
                  .environment("production")
                  .resolved(false)
                  .ignored(true)
                  .count(26)
                  .build(),
              FaultCount.builder().resolved(true).ignored(false).count(300).build());
    }
    API.respond(200, "{\"total\":0}");
    try (var client = API.client()) {
      assertThat(client.projects().faults().summary(1, FaultSummaryQuery.all()).environments())
          .isEmpty();
    }
  }

  @Test
  void occurrences_whenCounted_areReadInOrder() {
    API.respond(200, "[[1704067200,3]]");
    try (var client = API.client()) {
      assertThat(client.projects().faults().occurrences(1, 2, Period.WEEK))
          .containsExactly(new OccurrenceCount(TIME, 3));
    }
    assertThat(API.request().getUrl()).isEqualTo("/v2/projects/1/faults/2/occurrences?period=week");
  }

  @Test
  void affectedUsers_whenListed_areReadAsABareArray() {
    API.respond(
        200,
        """
        [{"user":"ada@example.com","count":12},{"user":"4711","count":1}]""");
    try (var client = API.client()) {
      assertThat(client.projects().faults().affectedUsers(1, 2))
          .extracting(user -> user.user().orElse("") + " " + user.count().orElse(0L))
          .containsExactly("ada@example.com 12", "4711 1");
    }
    assertThat(API.request().getUrl()).isEqualTo("/v2/projects/1/faults/2/affected_users");
  }

  @Test
  void occurrences_whenAPairIsOdd_loseThatPairAlone() {
    API.respond(
        200,
        "[[1704067200,null],[null,3],[\"1704067200\",\"5\"],[\"soon\",1],[1],{},[1704067200,7]]");
    try (var client = API.client()) {
      assertThat(client.projects().faults().occurrences(1, 2, Period.WEEK))
          .containsExactly(new OccurrenceCount(TIME, 5), new OccurrenceCount(TIME, 7));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 hours", "PT2H", "month", ""})
  void pause_whenTheTimeIsNoneOfTheThree_isRefused(String time) {
    assertThatThrownBy(() -> new FaultPause(Optional.of(time), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("FaultPause: the time is hour, day or week");
  }
}
