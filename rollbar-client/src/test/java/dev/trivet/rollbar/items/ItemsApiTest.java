package dev.trivet.rollbar.items;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.rollbar.WireTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemsApiTest extends WireTest {

  private static final String ITEMS =
      """
      {"err":0,"result":{"page":1,"total_count":null,"items":[
        {"id":1000,"counter":12,"title":"NullPointerException","level":"error","status":"active",
         "framework":"java","platform":"client","level_lock":0,"title_lock":1,
         "last_resolved_timestamp":"None","integrations_data":null,"last_modified_by":7,
         "first_occurrence_id":123456789012,"last_occurrence_timestamp":1658171383}]}}
      """;

  @Test
  void list_whenThereAreItems_readsTheirMembers() {
    respond(ITEMS);

    var item = rollbar.items().list().first().orElseThrow();

    assertThat(item.level()).contains(Level.ERROR);
    assertThat(item.status()).contains(ItemStatus.ACTIVE);
    assertThat(item.framework()).contains(Framework.JAVA);
    assertThat(item.platform()).contains(Platform.CLIENT);
    assertThat(item.levelLock()).contains(false);
    assertThat(item.titleLock()).contains(true);
    assertThat(item.firstOccurrenceId()).contains(123456789012L);
    assertThat(item.lastOccurrenceTimestamp()).contains(Instant.ofEpochSecond(1658171383));
    assertThat(item.lastModifiedBy()).contains(JsonValue.of(7));
    // an example of the reference has the text None
    assertThat(item.lastResolvedTimestamp()).isEmpty();
    assertThat(item.additionalProperties()).containsOnlyKeys("last_resolved_timestamp");
  }

  @Test
  void list_whenEveryConditionIsSaid_sendsAllOfThem() {
    respond(ITEMS);
    var query =
        ItemQuery.all()
            .assignedUser("ada")
            .environment("production", "staging")
            .framework(Framework.JAVA, Framework.SPRING)
            .ids(1, 2)
            .level(Level.ERROR, Level.CRITICAL)
            .status(ItemStatus.ACTIVE)
            .search("Null Pointer")
            .snoozed(false)
            .pageSize(1000);

    rollbar.items().list(query).toList();

    assertThat(line(requests().get(0)))
        .isEqualTo(
            "GET /api/1/items?assigned_user=ada&environment=production&environment=staging"
                + "&framework=java&framework=spring&ids=1%2C2&level=error&level=critical"
                + "&status=active&query=Null%20Pointer&is_snoozed=false&limit=1000");
    assertThat(line(requests().get(1))).endsWith("&limit=1000&page=2");
    assertThat(requests()).extracting(WireTest::token).containsOnly(PROJECT_TOKEN);
  }

  @ParameterizedTest
  @CsvSource({
    "assigned, /api/1/items?assigned_user=assigned",
    "unassigned, /api/1/items?assigned_user=unassigned",
    "team, /api/1/items?assigned_team=a&assigned_team=b"
  })
  void list_whenAssignmentCounts_saysWhich(String which, String expected) {
    respond(ITEMS);
    var all = ItemQuery.all();

    rollbar
        .items()
        .list(
            switch (which) {
              case "assigned" -> all.assigned();
              case "unassigned" -> all.unassigned();
              default -> all.assignedTeam("a", "b");
            })
        .first();

    assertThat(line(request())).isEqualTo("GET " + expected);
  }

  @Test
  void list_whenProjectsAreNamed_takesTheAccountToken() {
    respond(ITEMS);

    rollbar.items().list(ItemQuery.all().projectIds(1, 2)).first();

    assertThat(line(request())).isEqualTo("GET /api/1/items?project_ids=1&project_ids=2");
    assertThat(token(request())).isEqualTo(ACCOUNT_TOKEN);
  }

  @Test
  void list_whenTheQueryIsBad_namesTheMethod() {
    assertThatThrownBy(
            () -> rollbar.items().list(ItemQuery.all().assigned().assignedTeam("developers")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ItemQuery.assignedTeam(..): not together with a condition on users");
    assertThatThrownBy(() -> ItemQuery.all().environment())
        .hasMessage("ItemQuery.environment(..): at least one value is needed");
    assertThatThrownBy(() -> ItemQuery.all().search(" "))
        .hasMessageStartingWith("ItemQuery.search(..): the value is blank");
    assertThat(requests()).isEmpty();
  }

  @Test
  void getByCounter_whenRedirected_followsWithItsToken() {
    WIRE.resetAll();
    WIRE.stubFor(
        get(urlPathEqualTo("/api/1/item_by_counter/12"))
            .willReturn(
                json(
                        301,
                        """
                        {"err":0,"result":{"itemId":1000,"path":"/api/1/item/1000",
                         "uri":"/api/1/item/1000"}}
                        """)
                    .withHeader("Location", "/api/1/item/1000")));
    WIRE.stubFor(
        get(urlPathEqualTo("/api/1/item/1000"))
            .willReturn(json(200, quoted("{'err':0,'result':{'id':1000,'counter':12}}"))));

    var item = rollbar.items().getByCounter(12);

    assertThat(item.id()).isEqualTo(1000);
    assertThat(requests())
        .extracting(WireTest::line)
        .containsExactly("GET /api/1/item_by_counter/12", "GET /api/1/item/1000");
    assertThat(requests()).extracting(WireTest::token).containsOnly(PROJECT_TOKEN);
  }

  @Test
  void getByProjectCounter_whenCalled_takesTheAccountToken() {
    respondWithResult("{\"id\":1000}");

    assertThat(rollbar.items().getByProjectCounter(7, 12).id()).isEqualTo(1000);

    assertThat(line(request())).isEqualTo("GET /api/1/item?counter=12&project_id=7");
    assertThat(token(request())).isEqualTo(ACCOUNT_TOKEN);
  }

  @Test
  void getByOccurrenceUuid_whenNothingMatches_isNotFound() {
    respond(json(404, quoted("{'err':1,'message':'UUID did not match any occurrence'}")));

    assertThatThrownBy(() -> rollbar.items().getByOccurrenceUuid("u-1"))
        .isInstanceOf(NotFoundException.class);
    assertThat(line(request())).isEqualTo("GET /api/1/item/?uuid=u-1");
  }

  @Test
  void comments_whenListedAndWritten_takeTheirTokens() {
    respondWithResult(
        """
        {"page":1,"total_count":1,"comments":[
         {"id":5,"type":"comment","source":"resolve_note","text":"done","via_api":true}]}
        """);

    var comment =
        rollbar
            .items()
            .comments(
                1000, ItemCommentQuery.all().source(ItemCommentSource.RESOLVE_NOTE).pageSize(50))
            .first()
            .orElseThrow();

    assertThat(comment.source()).contains(ItemCommentSource.RESOLVE_NOTE);
    assertThat(line(request()))
        .isEqualTo("GET /api/1/item/1000/comments?type=resolve_note&limit=50");
    assertThat(token(request())).isEqualTo(PROJECT_TOKEN);

    respondWithResult(
        """
        {"id":6,"text":"seen"}""");
    assertThat(rollbar.items().comment(1000, ItemCommentCreate.of("seen")).id()).isEqualTo(6);
    assertThat(token(request())).isEqualTo(USER_TOKEN);
    assertThat(request().getBodyAsString()).isEqualTo("{\"comment\":\"seen\"}");
    assertThatThrownBy(() -> rollbar.items().comment(1000, ItemCommentCreate.of(" ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ItemCommentCreate.builder().comment(..)");
  }

  @Test
  void events_whenTheyHaveMembersOfTheirOwn_keepThem() {
    respondWithResult(
        """
        {"page":1,"total_count":1,"events":[
         {"id":5,"type":"item_status_history","item_id":1000,"user_id":null,"timestamp":1658171383,
          "status":"resolved"}]}
        """);

    var event =
        rollbar
            .items()
            .events(1000, ItemEventQuery.all().type(ItemEventType.STATUS, ItemEventType.COMMENT))
            .first()
            .orElseThrow();

    assertThat(event.type()).contains(ItemEventType.STATUS);
    assertThat(event.userId()).isEmpty();
    assertThat(event.additionalProperties()).containsEntry("status", JsonValue.of("resolved"));
    assertThat(line(request()))
        .isEqualTo("GET /api/1/item/1000/events?type=item_status_history&type=item_comment");
  }

  @Test
  void framework_whenItHasANumber_isFoundByIt() {
    assertThat(Framework.UNKNOWN.number()).hasValue(0);
    assertThat(Framework.RUBY.number()).hasValue(14);
    assertThat(Framework.FLUTTER.number()).hasValue(32);
    assertThat(new Framework("brand-new").number()).isEmpty();
    assertThat(Framework.ofNumber(19)).contains(Framework.JAVA);
    assertThat(Framework.ofNumber(33)).isEmpty();
    assertThat(Framework.ofNumber(-1)).isEmpty();
    assertThat(Framework.JAVA).hasToString("java");
  }
}
