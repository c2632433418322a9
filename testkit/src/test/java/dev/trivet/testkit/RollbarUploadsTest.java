package dev.trivet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source maps and symbol files, which are kept as they came. */
@ExtendWith(FakesExtension.class)
@Timeout(20)
class RollbarUploadsTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final FakeRollbar fake;
  private FakeRollbarProject project;

  RollbarUploadsTest(FakeRollbar fake) {
    this.fake = fake;
  }

  @BeforeEach
  void addProject() {
    project = fake.project(fake.addProject("web"));
  }

  private static String text(String name, String text) {
    return "--B\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, text);
  }

  private static String file(String name, String content) {
    return "--B\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"f\"\r\n\r\n%s\r\n"
        .formatted(name, content);
  }

  private int send(String method, String url, String type, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body))
            .header("X-Rollbar-Access-Token", project.token("post_server_item"))
            .build();
    return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
  }

  private int upload(String path, String body) throws Exception {
    return send(
        "POST", fake.baseUrl() + path, "multipart/form-data; boundary=B", body + "--B--\r\n");
  }

  @Test
  void sourceMap_whenUploaded_isKeptWithItsSources() throws Exception {
    var body =
        text("version", "1")
            + text("minified_url", "https://example.com/a.js")
            + file("source_map", "{\u00fc}")
            + file("src/a.js", "let a;");
    assertThat(upload("/sourcemap", body)).isEqualTo(200);
    var kept = project.uploads().get(0);
    assertThat(kept.kind()).isEqualTo("sourcemap");
    assertThat(kept.fields())
        .containsEntry("version", "1")
        .containsEntry("minified_url", "https://example.com/a.js");
    assertThat(kept.files().keySet()).containsExactlyInAnyOrder("source_map", "src/a.js");
    assertThat(new String(kept.files().get("source_map"), StandardCharsets.UTF_8))
        .isEqualTo("{\u00fc}");
    assertThat(fake.project(fake.addProject("other")).uploads()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"sourcemap", "dsym", "proguard", "fluttersymbols", "sourcemap/download"})
  void upload_whenSomethingIsMissing_isRefused(String path) throws Exception {
    assertThat(upload("/" + path, text("other", "1"))).isEqualTo(422);
    assertThat(send("POST", fake.baseUrl() + "/" + path, "application/json", "{}")).isEqualTo(400);
    assertThat(project.uploads()).isEmpty();
  }

  @Test
  void bundle_whenSentToItsAddress_isKeptOnce() throws Exception {
    var wire = Wire.rollbar(fake, project.token());
    var announced =
        wire.post(
            "/signed_url/sourcemap_bundle", "{'version':'1','prefix_url':'https://example.com/'}");
    assertThat(announced.at("/result/project_id").asLong()).isEqualTo(project.id());
    var url = announced.at("/result/signed_url").asText();
    assertThat(project.uploads()).isEmpty();
    assertThat(send("PUT", url, "application/zip", "zip")).isEqualTo(200);
    var kept = project.uploads().get(0);
    assertThat(kept.kind()).isEqualTo("bundle");
    assertThat(kept.files().get("bundle")).asString(StandardCharsets.UTF_8).isEqualTo("zip");
    assertThat(send("PUT", url, "application/zip", "zip")).isEqualTo(403);
    assertThat(wire.post("/signed_url/sourcemap_bundle", "{}").status()).isEqualTo(422);
  }
}
