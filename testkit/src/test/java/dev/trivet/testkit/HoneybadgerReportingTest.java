package dev.trivet.testkit;

import static dev.trivet.testkit.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testkit.time.VirtualTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is reported to a project with its key shows in the data API. */
@ExtendWith(FakesExtension.class)
@Timeout(20)
class HoneybadgerReportingTest {
  private final FakeHoneybadger fake;
  private final Wire wire;
  private Wire reports;
  private long project;
  private String path;

  HoneybadgerReportingTest(FakeHoneybadger fake) {
    this.fake = fake;
    this.wire = Wire.to(fake);
  }

  @BeforeEach
  void addProject() {
    project = Long.parseLong(fake.add("project", Map.of("name", "Rails")));
    path = "/projects/" + project;
    reports = wire.with("X-API-Key", fake.projectKey(project));
  }

  private Wire.Response report(String route, String body) {
    return reports.post(fake.reportingBaseUrl() + route, body);
  }

  private Wire.Response notice(String errorClass) {
    return report(
        "/notices",
        """
        {'notifier':{'name':'n'},
         'error':{'class':'%s','message':'It broke','tags':['pay'],
                  'backtrace':[{'file':'a.rb','number':'7','method':'run'}]},
         'request':{'component':'orders','action':'pay','context':{'user_email':'ada@example.com'}},
         'server':{'environment_name':'production','hostname':'web-1'}}
        """
            .formatted(errorClass));
  }

  @Test
  void notice_whenReported_showsAsFaultNoticeAndEnvironment() {
    var accepted = notice("KeyError");
    assertThat(accepted.status()).isEqualTo(201);
    assertThat(accepted.at("/id").asText()).matches("[0-9a-f-]{36}");
    notice("KeyError");
    notice("IOError");

    var faults = wire.get(path + "/faults?order=frequent").at("/results");
    assertThat(faults).hasSize(2);
    assertThat(faults.at("/0/klass").asText()).isEqualTo("KeyError");
    assertThat(faults.at("/0/message").asText()).isEqualTo("It broke");
    assertThat(faults.at("/0/environment").asText()).isEqualTo("production");
    assertThat(faults.at("/0/notices_count").asInt()).isEqualTo(2);
    assertThat(faults.at("/0/tags")).isEqualTo(json("['pay']"));
    assertThat(faults.at("/0").has("notices_count_in_range")).isFalse();

    var fault = path + "/faults/" + faults.at("/0/id").asText();
    var notices = wire.get(fault + "/notices").at("/results");
    assertThat(notices).hasSize(2);
    assertThat(notices.at("/1/id")).isEqualTo(accepted.at("/id"));
    assertThat(notices.at("/0/environment/hostname").asText()).isEqualTo("web-1");
    assertThat(notices.at("/0/request/component").asText()).isEqualTo("orders");
    assertThat(notices.at("/0/backtrace/0/file").asText()).isEqualTo("a.rb");
    assertThat(notices.at("/0").has("klass")).isFalse();
    assertThat(wire.get(fault + "/affected_users").body())
        .isEqualTo(json("[{'user':'ada@example.com','count':2}]"));
    assertThat(wire.get(fault + "/affected_users?q=bob").body()).isEmpty();

    var shown = wire.get(path).body();
    assertThat(shown.path("environments")).isEqualTo(json("['production']"));
    assertThat(shown.path("unresolved_fault_count").asInt()).isEqualTo(2);
    assertThat(shown.path("last_notice_at").asText()).isEqualTo("2026-01-01T00:00:00.000000Z");
    var statistics = wire.get("/accounts/" + FakeHoneybadger.FIRST_ACCOUNT).at("/api_stats/stored");
    assertThat(statistics).isEqualTo(json("[[1767225600,3]]"));
  }

  @Test
  void deploy_whenReported_isListedAndResolvesWhatWaitsForIt() {
    var fault = path + "/faults/" + fake.occur(project, "KeyError", "a");
    wire.put(fault, "{'fault':{'resolve_on_deploy':true}}");
    var body = "{'deploy':{'environment':'production','revision':'3f9c1e7'}}";
    assertThat(report("/deploys", body).status()).isEqualTo(201);
    var deploys = wire.get(path + "/deploys?environment=production").at("/results");
    assertThat(deploys).hasSize(1);
    assertThat(deploys.at("/0/revision").asText()).isEqualTo("3f9c1e7");
    assertThat(wire.get(path + "/deploys?environment=staging").at("/results")).isEmpty();
    assertThat(wire.get(fault).at("/resolved").asBoolean()).isTrue();
  }

  @Test
  void checkIn_whenItsJobReports_isReporting(VirtualTime time) {
    var body = "{'check_in':{'slug':'nightly','schedule_type':'simple','report_period':'1 day'}}";
    var created = wire.post(path + "/check_ins", body);
    var one = path + "/check_ins/" + created.at("/id").asText();
    var address = created.at("/url").asText();
    assertThat(address).startsWith(fake.reportingBaseUrl() + "/check_in/");
    assertThat(created.at("/state").asText()).isEqualTo("pending");

    assertThat(wire.with("X", "none").get(address).status()).isEqualTo(200);
    assertThat(wire.get(one).at("/state").asText()).isEqualTo("reporting");
    assertThat(wire.get(one).at("/expected_at").asText()).isEqualTo("2026-01-02T00:00:00.000000Z");
    fake.missCheckIn(created.at("/id").asText());
    assertThat(wire.get(one).at("/state").asText()).isEqualTo("missing");
    time.advance(Duration.ofHours(1));
    var bySlug = fake.reportingBaseUrl() + "/check_in/" + fake.projectKey(project) + "/nightly";
    assertThat(wire.post(bySlug, "{'check_in':{'status':'success'}}").status()).isEqualTo(200);
    assertThat(wire.get(one).at("/reported_at").asText()).isEqualTo("2026-01-01T01:00:00.000000Z");
    assertThat(wire.get(one).at("/missed_count").asInt()).isEqualTo(1);
    assertThat(wire.get(bySlug + "x").status()).isEqualTo(404);
    assertThat(wire.get(fake.reportingBaseUrl() + "/check_in/none").status()).isEqualTo(404);
  }

  @Test
  void events_whenReported_areFoundByQueries() throws Exception {
    var lines =
        """
        {"event_type":"paid","cents":5}
        {"event_type":"left"}
        """;
    assertThat(send(deflated(lines), "deflate")).isEqualTo(201);
    assertThat(send("{\"event_type\":\"paid\"}".getBytes(StandardCharsets.UTF_8), "identity"))
        .isEqualTo(201);
    assertThat(send("nonsense\n".getBytes(StandardCharsets.UTF_8), "identity")).isEqualTo(422);
    assertThat(send(deflated("x".repeat(102_401)), "deflate")).isEqualTo(413);
    assertThat(fake.eventsOf(project)).hasSize(3);

    var queries = path + "/insights/queries";
    var all = wire.post(queries, "{'query':'fields @ts | limit 2'}");
    assertThat(all.at("/results")).hasSize(2);
    assertThat(all.at("/meta/rows").asInt()).isEqualTo(2);
    assertThat(all.at("/meta/total_rows").asInt()).isEqualTo(3);
    assertThat(all.at("/meta/schema/1")).isEqualTo(json("{'name':'cents','type':'UInt64'}"));
    var paid = wire.post(queries, "{'query':'filter event_type::str == \\'paid\\''}");
    assertThat(paid.at("/results")).hasSize(2);
    fake.answerQuery("stats count()", List.of(Map.of("count", 7)));
    assertThat(wire.post(queries, "{'query':'stats count()'}").at("/results/0/count").asInt())
        .isEqualTo(7);
    assertThat(wire.post(queries, "{'query':' '}").status()).isEqualTo(422);
    assertThat(wire.post(queries, "{'query':'a','stream_ids':['none']}").status()).isEqualTo(422);
  }

  private static byte[] deflated(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private int send(byte[] body, String encoding) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(fake.reportingBaseUrl() + "/events"))
            .header("X-API-Key", fake.projectKey(project))
            .header("Content-Encoding", encoding)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }

  @Test
  void sourceMap_whenUploaded_isKept() throws Exception {
    var form = new StringBuilder();
    Map.of(
            "api_key", fake.projectKey(project),
            "minified_url", "https://example.com/a.min.js",
            "minified_file", "a",
            "source_map", "{}")
        .forEach(
            (name, value) ->
                form.append("--x\r\nContent-Disposition: form-data; name=\"")
                    .append(name)
                    .append("\"\r\n\r\n")
                    .append(value)
                    .append("\r\n"));
    var request =
        HttpRequest.newBuilder(URI.create(fake.reportingBaseUrl() + "/source_maps"))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(HttpRequest.BodyPublishers.ofString(form + "--x--\r\n"))
            .build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    assertThat(fake.sourceMapsOf(project)).containsExactly("https://example.com/a.min.js");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "wrong; /notices; {}; 403; Invalid API key",
        "wrong; /deploys; {}; 403; Invalid API key",
        "right; /notices; {; 422; Payload is not JSON",
        "right; /notices; {'error':{}}; 422; Error class can't be blank",
        "right; /source_maps; {}; 403; Invalid API key",
      })
  void report_whenWrong_isRefusedInTheWordsOfTheReportingApi(
      String key, String route, String body, int status, String words) {
    var sender = key.equals("right") ? reports : wire.with("X-API-Key", key);
    var refused = sender.post(fake.reportingBaseUrl() + route, body);
    assertThat(refused.status()).isEqualTo(status);
    assertThat(refused.body()).isEqualTo(json("{'error':'" + words.replace("'", "\\u0027") + "'}"));
  }

  @Test
  void reports_whenTheHourIsUsedUp_areStillTaken() {
    fake.limits().allow(1, Duration.ofHours(1));
    notice("A");
    notice("B");
    assertThat(wire.get(path + "/faults").at("/results")).hasSize(2);
    assertThat(wire.get(path + "/faults").status()).isEqualTo(403);
    assertThat(notice("C").header("X-RateLimit-Remaining")).isEmpty();
  }
}
