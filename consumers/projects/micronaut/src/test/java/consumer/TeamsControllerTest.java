package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real HTTP in and out: the application between this test and the fakes. */
@MicronautTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TeamsControllerTest implements TestPropertyProvider {

  private final ObjectMapper json = new ObjectMapper();

  @Inject EmbeddedServer server;

  @Override
  public Map<String, String> getProperties() {
    var settings = new LinkedHashMap<String, String>();
    var fakes =
        Map.<String, Fake>of(
            "rollbar", FakeRollbar.start(),
            "rootly", FakeRootly.start(),
            "honeybadger", FakeHoneybadger.start());
    fakes.forEach(
        (service, fake) -> {
          settings.put(service + ".url", fake.baseUrl());
          settings.put(service + ".token", fake.token());
        });
    return settings;
  }

  @ParameterizedTest
  @ValueSource(strings = {"rollbar", "rootly", "honeybadger"})
  void model_isWrittenAsJson(String service) throws Exception {
    var team = json.readTree(post("/" + service + "/Payments", ""));

    assertEquals("Payments", team.path("name").textValue());
    assertTrue(team.has("id"));
  }

  @Test
  void model_isReadFromJson() throws Exception {
    var written = post("/rootly/Payments", "");

    assertEquals(json.readTree(written), json.readTree(post("/echo", written)));
  }

  private String post(String path, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(server.getURI().resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertEquals(200, response.statusCode(), response.body());
    return response.body();
  }
}
