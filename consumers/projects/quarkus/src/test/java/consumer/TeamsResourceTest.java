package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real HTTP in and out: the application between this test and the fakes. */
@QuarkusTest
@QuarkusTestResource(FakesResource.class)
class TeamsResourceTest {

  private final ObjectMapper json = new ObjectMapper();

  @TestHTTPResource URI address;

  @ParameterizedTest
  @ValueSource(strings = {"rollbar", "rootly", "honeybadger"})
  void model_isWrittenAsJson(String service) throws Exception {
    var team = json.readTree(post(service + "/Payments", ""));

    assertEquals("Payments", team.path("name").textValue());
    assertTrue(team.has("id"));
  }

  @Test
  void model_isReadFromJson() throws Exception {
    var written = post("rootly/Payments", "");

    assertEquals(json.readTree(written), json.readTree(post("echo", written)));
  }

  private String post(String path, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertEquals(200, response.statusCode(), response.body());
    return response.body();
  }
}
