package dev.trivet.honeybadger.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.values.OccurrenceCount;
import dev.trivet.honeybadger.values.Period;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects, and everything about them that comes as a bare array. */
@Timeout(30)
class ProjectsApiTest {

  @RegisterExtension static final Api API = new Api();

  @Test
  void occurrences_whenCounted_areReadInOrder() {
    API.respond(200, "[[1510963200,1],[1510966800,0],[1510970400,12]]");
    try (var client = API.client()) {
      var query = OccurrenceQuery.all().period(Period.DAY).environment("production");
      assertThat(client.projects().occurrences(1, query))
          .containsExactly(
              new OccurrenceCount(Instant.ofEpochSecond(1510963200), 1),
              new OccurrenceCount(Instant.ofEpochSecond(1510966800), 0),
              new OccurrenceCount(Instant.ofEpochSecond(1510970400), 12));
    }
    assertThat(API.request().getUrl())
        .isEqualTo("/v2/projects/1/occurrences?period=day&environment=production");
  }

  @Test
  void occurrencesByProject_whenCounted_areReadByProject() {
    API.respond(
        200,
        """
        {"1":[[1510963200,1]],"70390432":[]}""");
    try (var client = API.client()) {
      assertThat(client.projects().occurrencesByProject(OccurrenceQuery.all()))
          .containsOnly(
              entry(1L, List.of(new OccurrenceCount(Instant.ofEpochSecond(1510963200), 1))),
              entry(70390432L, List.of()));
    }
    assertThat(API.request().getUrl()).isEqualTo("/v2/projects/occurrences");
  }

  record BareArray(String name, Function<HoneybadgerClient, List<?>> call) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<BareArray> bareArrays() {
    return Stream.of(
        new BareArray("occurrences", c -> c.projects().occurrences(1, OccurrenceQuery.all())),
        new BareArray("integrations", c -> c.projects().integrations(1)),
        new BareArray("byClass", c -> c.projects().reports().byClass(1, ReportQuery.all())),
        new BareArray("byLocation", c -> c.projects().reports().byLocation(1, ReportQuery.all())),
        new BareArray("byUser", c -> c.projects().reports().byUser(1, ReportQuery.all())),
        new BareArray("perDay", c -> c.projects().reports().perDay(1, ReportQuery.all())));
  }

  @ParameterizedTest
  @MethodSource("bareArrays")
  void bareArray_whenTheBodyIsSomethingElse_cannotBeRead(BareArray list) {
    try (var client = API.client()) {
      for (var body : List.of("{\"results\":[[1,2]],\"links\":{}}", "{}", "null", "7", "\"[]\"")) {
        API.respond(200, body);
        assertThatThrownBy(() -> list.call().apply(client))
            .as(body)
            .isInstanceOf(ApiDecodeException.class);
      }
      API.respond(200, "[]");
      assertThat(list.call().apply(client)).isEmpty();
    }
  }

  @Test
  void integration_whenItHasSettings_keepsThemAndDoesNotShowThem() throws Exception {
    API.respond(
        200,
        """
        [{"id":9693,"active":true,"events":["occurred","down"],"site_ids":["s"],"type":"WebHook",
          "options":{"url":"https://example.com/hook-secret","disable_backtrace":"0"},
          "excluded_environments":["test"],"filters":[{"a":1}]}]\
        """);
    try (var client = API.client()) {
      var integration = client.projects().integrations(1).get(0);
      assertThat(integration.options().flatMap(options -> options.get("disable_backtrace")))
          .contains(JsonValue.of("0"));
      assertThat(integration.filters()).containsExactly(JsonValue.parse("{\"a\":1}"));
      assertThat(integration.toString()).doesNotContain("hook-secret");
      assertThat(foreign(integration)).contains("WebHook").doesNotContain("hook-secret");
    }
  }

  @Test
  void project_whenWrittenByAnotherMapper_leavesItsKeyOut() throws Exception {
    var project = Project.builder().id(1).name("Rails").token("hbp-secret").build();
    assertThat(foreign(project)).contains("Rails").doesNotContain("hbp-secret");
    assertThat(project.token()).contains("hbp-secret");
    assertThat(project.toString()).startsWith("Project{id=1, name=Rails").doesNotContain("token");
  }

  private static String foreign(Object model) throws Exception {
    return new ObjectMapper().registerModule(new Jdk8Module()).writeValueAsString(model);
  }

  @Test
  void create_whenEverythingIsSet_isOnTheWireAsDocumented() {
    API.respond(
        201,
        """
        {"id":1,"name":"Rails","token":"k"}""");
    try (var client = API.client()) {
      var input =
          ProjectInput.builder()
              .name("Rails")
              .language(ProjectLanguage.RUBY)
              .resolveErrorsOnDeploy(false)
              .purgeDays(90)
              .build();
      assertThat(client.projects().create("K7x&Q", input).id()).isEqualTo(1);
    }
    assertThat(API.request().getUrl()).isEqualTo("/v2/projects?account_id=K7x%26Q");
    assertThat(API.request().getBodyAsString())
        .isEqualTo(
            """
            {"project":{"name":"Rails","language":"ruby","resolve_errors_on_deploy":false,\
            "purge_days":90}}\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void input_whenTheNameIsBlank_isRefused(String name) {
    var builder = ProjectInput.builder().name(name);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("ProjectInput.builder().name(..)");
  }

  @Test
  void byKey_whenTheKeyIsKnown_leadsToTheProject() {
    API.respond(
        200,
        """
        {"id":"hbp_x","project":{"id":"11111","name":"Rails"}}""");
    try (var client = API.client()) {
      var key = client.projects().byKey("hbp_x");
      assertThat(key.project().orElseThrow().id()).isEqualTo(11111);
      assertThat(key.toString()).doesNotContain("hbp_x");
    }
    assertThat(API.request().getUrl()).isEqualTo("/v2/project_keys/hbp_x");
  }
}
