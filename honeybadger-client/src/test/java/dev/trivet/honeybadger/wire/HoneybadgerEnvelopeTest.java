package dev.trivet.honeybadger.wire;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.trivet.core.Page;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.deploys.DeployQuery;
import dev.trivet.honeybadger.teams.Team;
import dev.trivet.honeybadger.teams.TeamQuery;
import dev.trivet.honeybadger.values.TimeQuery;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list may look like, and how its next page is found. */
@Timeout(30)
class HoneybadgerEnvelopeTest {

  @RegisterExtension static final Api API = new Api();

  record Shape(String body, List<Long> ids, int unreadable) {

    @Override
    public String toString() {
      return body;
    }
  }

  private static Shape shape(String body, Long... ids) {
    return new Shape(body.replace('\'', '"'), List.of(ids), 0);
  }

  private static Shape odd(String body, int unreadable, Long... ids) {
    return new Shape(body.replace('\'', '"'), List.of(ids), unreadable);
  }

  static Stream<Shape> shapes() {
    return Stream.of(
        shape("{'results':[{'id':1},{'id':2}],'links':{'self':'/v2/teams'}}", 1L, 2L),
        shape("{'links':{'self':'/v2/teams'},'results':[{'id':1},{'id':2}]}", 1L, 2L),
        shape("{'results':[{'id':1}]}", 1L),
        shape("{'meta':{'id':9},'results':[{'id':1}],'more':[{'id':8}]}", 1L),
        shape("{'id':9,'name':'no team','results':[{'id':1}]}", 1L),
        shape("{'results':[{'id':1}],'links':null}", 1L),
        shape("{'results':[{'id':1}],'links':{}}", 1L),
        shape("{'results':[{'id':1}],'links':[{'next':'/v2/teams?page=2'}]}", 1L),
        shape("{'results':[{'id':1}],'links':'/v2/teams?page=2'}", 1L),
        shape("{'results':[{'id':1}],'links':{'next':null,'prev':null}}", 1L),
        shape("{'results':[{'id':1}],'links':{'next':'','prev':''}}", 1L),
        shape("{'results':[{'id':1}],'links':{'next':{'href':'/v2/teams?page=2'}}}", 1L),
        shape("{'results':[{'id':1}],'links':{'prev':'/v2/teams?page=0'}}", 1L),
        shape("{'results':[]}"),
        shape("{'results':null}"),
        shape("{'results':null,'links':{}}"),
        shape("[{'id':1},{'id':2}]", 1L, 2L),
        shape("[]"),
        shape("{'id':1}", 1L),
        shape("{'name':'bare','id':1,'members':[{'id':3}],'extra':{'a':[1]}}", 1L),
        odd("{'results':[{'id':1},{'name':'x'},null,7,'x',[],{'id':2}]}", 4, 1L, 2L),
        odd("[{'id':1},{'name':'x'},null,7]", 2, 1L));
  }

  private static List<Page<Team>> pages(HoneybadgerClient client) {
    return StreamSupport.stream(client.teams().list().pages().spliterator(), false).toList();
  }

  private static List<Long> ids(Iterable<Team> teams) {
    return StreamSupport.stream(teams.spliterator(), false).map(Team::id).toList();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void list_whenItHasThisShape_isRead(Shape shape) {
    API.respond(200, shape.body());
    try (var client = API.client()) {
      var pages = pages(client);
      assertThat(pages.stream().flatMap(page -> page.items().stream()).map(Team::id))
          .isEqualTo(shape.ids());
      assertThat(pages.stream().mapToInt(Page::unreadable).sum()).isEqualTo(shape.unreadable());
      assertThat(API.requests()).hasSize(1);
    }
  }

  @Test
  void list_whenABareObject_keepsAllOfIt() {
    API.respond(200, Api.fixture("teams/team-get.json"));
    try (var client = API.client()) {
      assertThat(client.teams().list().toList()).containsExactly(client.teams().get(1));
    }
  }

  static final String[] NO_LISTS = {
    "",
    " ",
    "<html>",
    "{\"results\":[{\"id\":1}",
    "{\"results\":[1}",
    "{\"results\":{\"id\":1}}",
    "{\"results\":7}",
    "{\"results\":\"none\"}",
    "{\"name\":\"bare\"}",
    "{\"links\":{}}",
    "{}",
    "null",
    "7",
    "\"x\""
  };

  @ParameterizedTest
  @FieldSource("NO_LISTS")
  void list_whenNoList_cannotBeRead(String body) {
    API.respond(200, body);
    try (var client = API.client()) {
      var list = client.teams().list();
      assertThatThrownBy(list::toList)
          .isInstanceOf(ApiDecodeException.class)
          .hasMessageStartingWith("honeybadger.teams.list GET teams -> 200, but its body");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"results\":[{\"id\":1}],\"links\":{}}",
        "[{\"id\":1}]",
        "[]",
        "null",
        "7",
        "\"1\"",
        "{}",
        "{\"name\":\"x\"}",
        ""
      })
  void get_whenNoBareObject_cannotBeRead(String body) {
    API.respond(200, body);
    try (var client = API.client()) {
      assertThatThrownBy(() -> client.teams().get(1))
          .isInstanceOfSatisfying(
              ApiDecodeException.class,
              e -> {
                assertThat(e.jsonPath()).startsWith("$");
                assertThat(e.mayHaveBeenApplied()).isFalse();
              })
          .hasMessageStartingWith("honeybadger.teams.get GET teams/{team_id} -> 200, but its body");
    }
  }

  @Test
  void get_whenATeamHasMembersNamedLikeAnEnvelope_isStillATeam() {
    API.respond(
        200,
        """
        {"id":1,"results":[{"id":2}],"links":{"next":"/x"}}""");
    try (var client = API.client()) {
      var team = client.teams().get(1);
      assertThat(team.id()).isEqualTo(1);
      assertThat(team.additionalProperties()).containsOnlyKeys("results", "links");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/v2,         http://localhost:3000/v2/teams?page=2",
    "/v2,         https://api.honeybadger.io/v2/teams?page=2",
    "/v2,         https://app.honeybadger.io/v2/teams?page=2",
    "/v2,         //elsewhere.example/v2/teams?page=2",
    "/v2,         /v2/teams?page=2",
    "/v2,         teams?page=2",
    "/v2,         ?page=2",
    "'',          http://localhost:3000/v2/teams?page=2",
    "'',          https://api.honeybadger.io/v2/teams?page=2",
    "'',          /v2/teams?page=2",
    "'',          /teams?page=2",
    "'',          ?page=2",
    "/gate/v2,    http://localhost:3000/v2/teams?page=2",
    "/gate/v2,    https://app.honeybadger.io/v2/teams?page=2",
    "/gate/v2,    /v2/teams?page=2",
    "/gate,       https://app.honeybadger.io/v2/teams?page=2",
    "/gate,       /gate/teams?page=2",
    "/gate%20way, https://app.honeybadger.io/v2/teams?page=2",
  })
  void list_whenTheLinkLeadsElsewhere_staysOnTheBaseAddress(String prefix, String link) {
    API.server()
        .stubFor(
            get(prefix + "/teams")
                .willReturn(
                    okJson(
                        """
                        {"results":[{"id":1}],"links":{"next":"%s"}}"""
                            .formatted(link))));
    API.server()
        .stubFor(get(prefix + "/teams?page=2").willReturn(okJson("{\"results\":[{\"id\":2}]}")));
    try (var client = API.client(prefix)) {
      assertThat(ids(client.teams().list())).containsExactly(1L, 2L);
    }
    assertThat(API.requests())
        .extracting(LoggedRequest::getUrl)
        .containsExactly(prefix + "/teams", prefix + "/teams?page=2");
    assertThat(API.requests())
        .allSatisfy(r -> assertThat(r.getHeader("Authorization")).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/steal?page=2",
        "/page2",
        "/v3/team",
        "/v2/projects?page=2",
        "mailto:x@example.org"
      })
  void list_whenTheLinkLeavesTheBaseAddress_failsAfterTheFirstPage(String link) {
    API.respond(
        200,
        """
        {"results":[{"id":1}],"links":{"next":"%s"}}"""
            .formatted(link));
    try (var client = API.client()) {
      var list = client.teams().list();
      assertThatThrownBy(list::toList)
          .isInstanceOfSatisfying(
              ApiDecodeException.class, e -> assertThat(e.jsonPath()).isEqualTo("$.links.next"));
    }
    assertThat(API.requests()).hasSize(1);
  }

  @Test
  void list_whenTheLinkLeadsToAnEmptyPage_goesOnToTheLastOne() {
    page("/v2/teams?account_id=a", "{\"id\":1}", "/v2/teams?account_id=a&page=2");
    page("/v2/teams?account_id=a&page=2", "", "/v2/teams?account_id=a&page=3");
    page("/v2/teams?account_id=a&page=3", "{\"id\":3}", "");
    try (var client = API.client()) {
      assertThat(ids(client.teams().list(TeamQuery.all().accountId("a")))).containsExactly(1L, 3L);
    }
    assertThat(API.requests()).hasSize(3);
  }

  private static void page(String url, String results, String next) {
    var body =
        """
        {"results":[%s],"links":{"next":"%s"}}"""
            .formatted(results, next);
    API.server().stubFor(get(url).willReturn(okJson(body)));
  }

  @Test
  void list_whenTheLinkLeadsBack_ends() {
    API.respond(
        200,
        """
        {"results":[{"id":1}],"links":{"next":"/v2/teams?page=2"}}""");
    try (var client = API.client()) {
      assertThat(ids(client.teams().list())).containsExactly(1L);
    }
    assertThat(API.requests()).hasSize(2);
  }

  @Test
  void list_whenNotWalked_sendsNothing() {
    try (var client = API.client()) {
      assertThat(client.teams().list()).isNotNull();
      assertThat(client.teamMembers().list(1)).isNotNull();
      assertThat(client.teamInvitations().list(1)).isNotNull();
    }
    assertThat(API.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"links\":{}}", "{\"error\":\"maintenance\"}"})
  void list_ofResourcesWithoutIdsWhenNoList_isNoResourceEither(String body) {
    API.respond(200, body);
    try (var client = API.client()) {
      var projects = client.projects();
      var outages = projects.sites().outages(1, "s", TimeQuery.all());
      assertThatThrownBy(outages::toList).isInstanceOf(ApiDecodeException.class);
      var deploys = projects.deploys().list(1, DeployQuery.all());
      assertThatThrownBy(deploys::toList).isInstanceOf(ApiDecodeException.class);
      assertThatThrownBy(() -> projects.checkIns().deleteAll(1))
          .isInstanceOf(ApiDecodeException.class);
    }
  }
}
