package dev.trivet.testkit;

import static dev.trivet.testkit.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What applications report: items, their occurrences, events and comments, versions. */
@ExtendWith(FakesExtension.class)
@Timeout(20)
class RollbarErrorsTest {
  private final FakeRollbar fake;
  private FakeRollbarProject project;
  private Wire wire;

  RollbarErrorsTest(FakeRollbar fake) {
    this.fake = fake;
    this.wire = Wire.to(fake);
  }

  @BeforeEach
  void addProject() {
    project = fake.project(fake.addProject("web"));
    wire = Wire.rollbar(fake, project.token());
  }

  private static String report(String message, String more) {
    return "{'data':{'environment':'production','body':{'message':{'body':'%s'}}%s}}"
        .formatted(message, more);
  }

  private static List<String> texts(JsonNode list, String member) {
    var texts = new ArrayList<String>();
    list.forEach(one -> texts.add(one.path(member).asText()));
    return texts;
  }

  @Test
  void report_whenSent_isAnItemWithAnOccurrenceInAnEnvironment() {
    var uuid = "00000000-0000-4000-8000-000000000001";
    var sent = wire.post("/item/", report("boom", ",'uuid':'" + uuid + "','level':'warning'"));
    assertThat(sent.body())
        .isEqualTo(json("{'err':0,'result':{'uuid':'%s','id':null}}".formatted(uuid)));
    var item = wire.get("/items").at("/result/items/0");
    assertThat(item.path("title").asText()).isEqualTo("boom");
    assertThat(item.path("level").asText()).isEqualTo("warning");
    assertThat(item.path("total_occurrences").asInt()).isEqualTo(1);
    assertThat(wire.get("/item/?uuid=" + uuid).at("/result/id")).isEqualTo(item.path("id"));
    var occurrence = wire.get("/instances").at("/result/instances/0");
    assertThat(occurrence.path("item_id")).isEqualTo(item.path("id"));
    assertThat(occurrence.at("/data/uuid").asText()).isEqualTo(uuid);
    assertThat(wire.get("/instance/" + occurrence.path("id").asText()).at("/result"))
        .isEqualTo(occurrence);
    assertThat(texts(wire.get("/environments").at("/result/environments"), "environment"))
        .containsExactly("production");
  }

  @Test
  void report_whenAlike_joinsTheItem() {
    wire.post("/item/", report("boom", ""));
    wire.post("/item/", report("boom", ""));
    wire.post("/item/", report("bang", ",'fingerprint':'f'"));
    wire.post("/item/", report("crash", ",'fingerprint':'f'"));
    var again = report("other", ",'uuid':'00000000-0000-4000-8000-000000000002'");
    wire.post("/item/", again);
    wire.post("/item/", again);
    var items = wire.get("/items").at("/result/items");
    assertThat(texts(items, "title")).containsExactly("other", "bang", "boom");
    assertThat(texts(items, "total_occurrences")).containsExactly("1", "2", "2");
  }

  @Test
  void report_whenItsItemIsResolved_bringsItBack(VirtualTime time) {
    wire.post("/item/", report("boom", ""));
    var item = "/item/" + wire.get("/items").at("/result/items/0/id").asText();
    time.advance(Duration.ofMinutes(1));
    wire.send("PATCH", item, "{'status':'resolved','resolved_in_version':'1'}");
    wire.post("/item/", report("boom", ",'code_version':'2'"));
    assertThat(wire.get(item).at("/result/status").asText()).isEqualTo("active");
    var events = wire.get(item + "/events").at("/result");
    assertThat(events.path("total_count").asInt()).isEqualTo(2);
    assertThat(texts(events.path("events"), "type")).containsOnly("item_status_history");
    var items = wire.get("/versions/2/items?environment=production&event=reactivated");
    assertThat(texts(items.at("/result"), "title")).containsExactly("boom");
    var metrics = wire.post("/metrics/items", "{'item_counters':[1,9]}").at("/result/metrics");
    assertThat(metrics).isEqualTo(json("[{'item_counter':1,'first_ttr':60,'last_ttr':60}]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{}; 422",
        "{'data':{'environment':'production'}}; 422",
        "{'data':{'body':{'message':{'body':'x'}}}}; 422",
        "{'data':{'environment':'production','body':{'song':1}}}; 422",
        "{; 400",
      })
  void report_whenItMakesNoSense_isRefused(String body, int status) {
    assertThat(wire.post("/item/", body).status()).isEqualTo(status);
    assertThat(wire.get("/items").at("/result/items")).isEmpty();
  }

  @Test
  void report_withTheTokenOfClients_isTakenFromClientsOnly() {
    var client = Wire.rollbar(fake, project.token("post_client_item"));
    assertThat(client.post("/item/", report("a", ",'platform':'browser'")).status()).isEqualTo(200);
    assertThat(client.post("/item/", report("a", "")).status()).isEqualTo(403);
    assertThat(client.post("/deploy", "{}").status()).isEqualTo(403);
  }

  @Test
  void occurrences_whenWalkedByCursor_areTheOlderOnes() {
    var item = project.addItem("a");
    var other = project.addItem("b");
    for (var i = 0; i < 4; i++) {
      project.addOccurrence(item, Map.of("code_version", "v" + i));
    }
    var all = wire.get("/item/" + item + "/instances?limit=3").at("/result");
    assertThat(all.path("page").asInt()).isEqualTo(1);
    assertThat(texts(all.path("instances"), "item_id")).containsOnly(Long.toString(item));
    var ids = texts(all.path("instances"), "id");
    assertThat(ids).hasSize(3).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    var rest =
        wire.get("/item/" + item + "/instances?lastId=" + ids.get(2)).at("/result/instances");
    assertThat(rest).hasSize(2);
    assertThat(wire.get("/instances").at("/result/instances")).hasSize(6);
    assertThat(wire.get("/item/" + other + "/instances").at("/result/instances")).hasSize(1);
    var gone = wire.delete("/instance/" + ids.get(0));
    assertThat(gone.body()).isEqualTo(json("{'err':0,'message':'The instance has been deleted'}"));
    assertThat(wire.get("/instance/" + ids.get(0)).status()).isEqualTo(404);
  }

  @Test
  void comment_needsTheTokenOfAPerson() {
    var item = "/item/" + project.addItem("a");
    var person = Wire.rollbar(fake, fake.userToken());
    assertThat(wire.post(item + "/comments", "{'comment':'hm'}").status()).isEqualTo(403);
    var comment = person.post(item + "/comments", "{'comment':'hm'}");
    assertThat(comment.at("/result/text").asText()).isEqualTo("hm");
    assertThat(comment.at("/result/username").asText()).isEqualTo("owner");
    assertThat(comment.at("/result/via_api").asBoolean()).isTrue();
    project.addComment(project.addItem("b"), "elsewhere", "resolve_note");
    assertThat(wire.get(item + "/comments").at("/result/comments"))
        .containsExactly(comment.at("/result"));
    assertThat(person.get(item + "/events?type=item_comment").at("/result/events")).hasSize(1);
    assertThat(wire.get(item + "/events?type=item_title_history").at("/result/events")).isEmpty();
    assertThat(person.post(item + "/comments", "{'comment':' '}").status()).isEqualTo(422);
    assertThat(person.get("/items").status()).isEqualTo(403);
  }

  @Test
  void update_whenManyMembersChange_notesAnEventForEach() {
    var item = "/item/" + project.addItem("a");
    wire.send(
        "PATCH", item, "{'level':'info','title':'b','snooze_enabled':true,'status':'active'}");
    var events = wire.get(item + "/events?limit=2").at("/result");
    assertThat(events.path("total_count").asInt()).isEqualTo(3);
    assertThat(events.path("events")).hasSize(2);
  }

  @Test
  void version_isKnownFromWhatOccursAndFromDeploys() {
    var old = project.addItem(Map.of("title", "old", "level", "critical"));
    project.addOccurrence(old, Map.of("code_version", "1.2", "person", Map.of("id", "7")));
    wire.post("/item/", report("new", ",'code_version':'1.2','level':'error'"));
    project.addDeploy(
        Map.of("environment", "production", "revision", "1.2", "local_username", "ada"));
    var version = wire.get("/versions/1.2?environment=production").at("/result");
    assertThat(version.path("version").asText()).isEqualTo("1.2");
    assertThat(version.at("/item_stats/new/error").asInt()).isEqualTo(1);
    assertThat(version.at("/item_stats/repeated/critical").asInt()).isEqualTo(1);
    assertThat(version.at("/item_stats/resolved/critical").asInt()).isZero();
    assertThat(version.path("deployed_by").asText()).isEqualTo("ada");
    assertThat(version.path("first_occurrence_id").asLong())
        .isLessThan(version.path("last_occurrence_id").asLong());
    var path = "/versions/1.2/items?environment=production&event=";
    var repeated = wire.get(path + "repeated").at("/result");
    assertThat(texts(repeated, "title")).containsExactly("old");
    assertThat(texts(repeated, "occurrences_in_version")).containsExactly("1");
    assertThat(texts(repeated, "people_in_version")).containsExactly("1");
    assertThat(wire.get(path + "new&level=critical").at("/result")).isEmpty();
    assertThat(wire.get(path + "odd").status()).isEqualTo(422);
    assertThat(wire.get("/versions/9?environment=production").status()).isEqualTo(404);
    assertThat(wire.get("/versions/1.2").status()).isEqualTo(422);
  }

  @Test
  void controls_whenTheyNameWhatIsNotThere_refuse() {
    var theirs = fake.project(fake.addProject("other")).addItem("a");
    assertThatIllegalArgumentException().isThrownBy(() -> fake.project(9));
    assertThatIllegalArgumentException().isThrownBy(() -> project.addOccurrence(theirs, Map.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> project.token("everything"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project.addDeploy(Map.of("colour", "red")));
  }
}
