package dev.trivet.testkit;

import static dev.trivet.testkit.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Collections of Rootly that the table describes. */
@ExtendWith(FakesExtension.class)
@Timeout(20)
class RootlyCollectionsTest {
  private final FakeRootly fake;
  private final Wire wire;

  RootlyCollectionsTest(FakeRootly fake) {
    this.fake = fake;
    this.wire = Wire.to(fake);
  }

  private static String document(String type, String attributes) {
    return "{'data':{'type':'%s','attributes':%s}}".formatted(type, attributes);
  }

  private Wire.Response severity(String attributes) {
    return wire.post("/severities", document("severities", attributes));
  }

  @Test
  void severity_whenCreated_showsAllAttributesAndDefaults() {
    var created = severity("{'name':'Really bad','severity':'critical','notify_emails':['a']}");
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.at("/data/type").asText()).isEqualTo("severities");
    assertThat(created.at("/data/attributes"))
        .isEqualTo(
            json(
                """
                {'name': 'Really bad', 'slug': 'really-bad', 'description': null,
                 'severity': 'critical', 'color': null, 'position': 1, 'notify_emails': ['a'],
                 'slack_channels': [], 'slack_aliases': [],
                 'created_at': '2025-12-31T16:00:00.000-08:00',
                 'updated_at': '2025-12-31T16:00:00.000-08:00'}
                """));
    var id = created.at("/data/id").asText();
    assertThat(wire.get("/severities/" + id).body()).isEqualTo(created.body());
    assertThat(wire.get("/severities/really-bad").body()).isEqualTo(created.body());
  }

  @Test
  void severity_whenUpdated_changesWhatIsSentAndClearsNulls(VirtualTime time) {
    severity(
        "{'name':'a','color':'#1','description':'d','slack_channels':[{'id':'1','name':'x'}]}");
    time.advance(Duration.ofSeconds(5));
    var changes = "{'color':'#2','description':null,'slack_channels':null}";
    var changed = wire.put("/severities/a", document("severities", changes));
    assertThat(changed.status()).isEqualTo(200);
    var attributes = wire.get("/severities/a").at("/data/attributes");
    assertThat(changed.at("/data/attributes")).isEqualTo(attributes);
    assertThat(attributes.path("name").asText()).isEqualTo("a");
    assertThat(attributes.path("color").asText()).isEqualTo("#2");
    assertThat(attributes.path("description").isNull()).isTrue();
    assertThat(attributes.path("slack_channels")).isEmpty();
    assertThat(attributes.path("updated_at").asText()).isEqualTo("2025-12-31T16:00:05.000-08:00");
    assertThat(attributes.path("created_at").asText()).isEqualTo("2025-12-31T16:00:00.000-08:00");
  }

  @Test
  void severity_whenDeleted_isShownOnceMoreAndGone() {
    severity("{'name':'a'}");
    assertThat(wire.delete("/severities/a").at("/data/attributes/name").asText()).isEqualTo("a");
    assertThat(wire.get("/severities/a").status()).isEqualTo(404);
    assertThat(wire.delete("/severities/a").status()).isEqualTo(404);
    assertThat(wire.get("/severities").at("/data")).isEmpty();
  }

  @Test
  void slug_whenTaken_getsANumber() {
    severity("{'name':'Über Ärger'}");
    var second = severity("{'name':'uber arger'}");
    assertThat(second.at("/data/attributes/slug").asText()).isEqualTo("uber-arger-2");
    var nameless = severity("{'name':'!'}");
    assertThat(nameless.at("/data/attributes/slug").asText()).isEqualTo("severities");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "{}; Name can't be blank",
        "{'name':' '}; Name can't be blank",
        "{'name':null}; Name can't be blank",
        "{'name':7}; Name is invalid",
        "{'name':'a','severity':'odd'}; Severity is not included in the list",
        "{'name':'a','severity':null}; Severity is invalid",
        "{'name':'a','notify_emails':'x'}; Notify emails is invalid",
        "{'name':'a','notify_emails':[1]}; Notify emails is invalid",
        "{'name':'a','colour':'red'}; Colour is not permitted",
        "{'name':'a','slug':'b'}; Slug is not permitted",
        "{'name':'a','created_at':'2026-01-01'}; Created at is not permitted",
      })
  void create_whenAnAttributeIsWrong_isRefusedInRootlysWords(String attributes, String title) {
    var refused = severity(attributes);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.at("/errors")).hasSize(1);
    assertThat(refused.at("/errors/0/title").asText()).isEqualTo(title);
    assertThat(refused.at("/errors/0/status").asText()).isEqualTo("422");
    assertThat(wire.get("/severities").at("/data")).isEmpty();
  }

  @Test
  void name_whenAnotherSeverityHasIt_isTaken() {
    severity("{'name':'a'}");
    severity("{'name':'b'}");
    var again = severity("{'name':'a'}");
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.at("/errors/0/title").asText()).isEqualTo("Name has already been taken");
    assertThat(wire.put("/severities/b", document("severities", "{'name':'a'}")).status())
        .isEqualTo(422);
    assertThat(wire.put("/severities/b", document("severities", "{'name':'b'}")).status())
        .isEqualTo(200);
  }

  @Test
  void create_whenTheTypeOrEnvelopeIsWrong_is422() {
    assertThat(wire.post("/severities", document("severity", "{'name':'a'}")).status())
        .isEqualTo(422);
    assertThat(wire.post("/severities", "{'name':'a'}").status()).isEqualTo(422);
    assertThat(wire.post("/severities", "[]").status()).isEqualTo(422);
  }

  @Test
  void update_whenARequiredAttributeIsBlankOrCreateOnly_is422() {
    severity("{'name':'a'}");
    var blank = wire.put("/severities/a", document("severities", "{'name':''}"));
    assertThat(blank.at("/errors/0/title").asText()).isEqualTo("Name can't be blank");
    assertThat(wire.put("/severities/a", document("severities", "{}")).status()).isEqualTo(200);

    var status = "{'name':'s','parent_status':'started'}";
    assertThat(wire.post("/sub_statuses", document("sub_statuses", status)).status())
        .isEqualTo(201);
    var moved = "{'parent_status':'closed'}";
    assertThat(
            wire.put("/sub_statuses/s", document("sub_statuses", moved))
                .at("/errors/0/title")
                .asText())
        .isEqualTo("Parent status is not permitted");
  }

  @Test
  void list_whenFiltered_showsWhatMatchesAndIgnoresUnknownFilters(VirtualTime time) {
    severity("{'name':'one','severity':'low','color':'#1'}");
    time.advance(Duration.ofDays(1));
    severity("{'name':'two','severity':'high'}");
    assertThat(names("filter[severity]=low")).isEqualTo("one");
    assertThat(names("filter[severity][eq]=high")).isEqualTo("two");
    assertThat(names("filter[severity][not_eq]=low")).isEqualTo("two");
    assertThat(names("filter[name][in]=one,three")).isEqualTo("one");
    assertThat(names("filter[name][not_in]=one,three")).isEqualTo("two");
    assertThat(names("filter[search]=TW")).isEqualTo("two");
    assertThat(names("filter[created_at][gt]=2026-01-01T12:00:00Z")).isEqualTo("two");
    assertThat(names("filter[created_at][lte]=2026-01-01")).isEqualTo("one");
    assertThat(names("filter[color]=#1".replace("#", "%23"))).isEqualTo("one");
    assertThat(names("filter[position]=1")).isEqualTo("one two");
  }

  @Test
  void list_whenSorted_obeysTheKeysItKnows() {
    severity("{'name':'b','position':10}");
    severity("{'name':'a','position':9}");
    severity("{'name':'c','position':10}");
    assertThat(names("")).isEqualTo("b a c");
    assertThat(names("sort=name")).isEqualTo("a b c");
    assertThat(names("sort=-position,name")).isEqualTo("b c a");
    assertThat(names("sort=color")).isEqualTo("b a c");
  }

  private String names(String query) {
    var text = new StringBuilder();
    var escaped = query.replace("[", "%5B").replace("]", "%5D");
    wire.get("/severities?" + escaped)
        .at("/data")
        .forEach(one -> text.append(one.at("/attributes/name").asText()).append(' '));
    return text.toString().trim();
  }

  @Test
  void list_whenPaged_linksToItsNeighbours() {
    for (var i = 0; i < 5; i++) {
      severity("{'name':'s%d'}".formatted(i));
    }
    var page = wire.get("/severities?page%5Bsize%5D=2&page%5Bnumber%5D=2");
    assertThat(page.at("/data/0/attributes/name").asText()).isEqualTo("s2");
    assertThat(page.at("/meta/total_count").asInt()).isEqualTo(5);
    assertThat(page.at("/meta/next_page").asInt()).isEqualTo(3);
    var last = wire.get(page.at("/links/next").asText());
    assertThat(last.at("/data")).hasSize(1);
    assertThat(last.at("/links/next").isNull()).isTrue();
  }

  @Test
  void lag_whenOn_hidesNewResourcesFromReadsOnly(VirtualTime time) {
    fake.faults().lag(Duration.ofSeconds(3));
    severity("{'name':'a'}");
    assertThat(wire.get("/severities/a").status()).isEqualTo(404);
    assertThat(wire.put("/severities/a", document("severities", "{}")).status()).isEqualTo(200);
    time.advance(Duration.ofSeconds(3));
    assertThat(wire.get("/severities/a").status()).isEqualTo(200);
  }

  @Test
  void update_whenSentByPatch_isTakenWhereTheServiceTakesIt() {
    var kind = "{'name':'c','color':'#1'}";
    wire.post("/communications/types", document("communications_types", kind));
    var change = document("communications_types", "{'color':'#2'}");
    var path = "/communications/types/c";
    assertThat(wire.put(path, change).status()).isEqualTo(404);
    assertThat(wire.send("PATCH", path, change).at("/data/attributes/color").asText())
        .isEqualTo("#2");
    var deleted = wire.delete(path);
    assertThat(deleted.status()).isEqualTo(200);
    assertThat(deleted.text()).isEmpty();
    assertThat(wire.delete("/statuses/x").status()).isEqualTo(404);
  }

  @Test
  void users_whenAdded_areListedAndCanBeChanged() {
    var id = fake.addUser("ada@example.com", "Ada Lovelace");
    assertThat(id).isEqualTo(951);
    var path = "/users/" + id;
    assertThat(wire.get(path).at("/data/attributes/last_name").asText()).isEqualTo("Lovelace");
    assertThat(wire.put(path, document("users", "{'first_name':'Augusta'}")).status())
        .isEqualTo(200);
    assertThat(
            wire.get("/users?filter%5Bemail%5D=ada@example.com")
                .at("/data/0/attributes/first_name")
                .asText())
        .isEqualTo("Augusta");
    assertThat(wire.post("/users", document("users", "{}")).status()).isEqualTo(404);
  }

  @Test
  void add_whenTheApiCannotCreate_seedsFromOutside() {
    var id = fake.add("statuses", Map.of("name", "Started", "enabled", true));
    assertThat(wire.get("/statuses/" + id).at("/data/attributes/name").asText())
        .isEqualTo("Started");
    var webhook = fake.add("webhooks_endpoints", Map.of("name", "w"));
    fake.add("webhooks_deliveries", Map.of("endpoint_id", webhook));
    assertThat(wire.get("/webhooks/endpoints/" + webhook + "/deliveries").at("/data")).hasSize(1);
  }

  @Test
  void add_whenSenseless_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> fake.add("nothing", Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.add("severities", Map.of("colour", "red")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.add("webhooks_deliveries", Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.add("webhooks_deliveries", Map.of("endpoint_id", "no")));
  }

  @Test
  void reset_whenCalled_emptiesCollectionsAndCountsAnew() {
    var first = severity("{'name':'a'}").at("/data/id").asText();
    fake.reset();
    assertThat(wire.get("/severities").at("/data")).isEmpty();
    assertThat(severity("{'name':'a'}").at("/data/id").asText()).isEqualTo(first);
  }
}
