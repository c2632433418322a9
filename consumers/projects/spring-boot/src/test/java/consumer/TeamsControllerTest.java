package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Real HTTP in and out: the application between this test and the fakes. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TeamsControllerTest {

  private static final FakeRollbar ROLLBAR = FakeRollbar.start();
  private static final FakeRootly ROOTLY = FakeRootly.start();
  private static final FakeHoneybadger HONEYBADGER = FakeHoneybadger.start();

  private final ObjectMapper json = new ObjectMapper();
  @Autowired private Environment environment;

  @DynamicPropertySource
  static void addresses(DynamicPropertyRegistry properties) {
    add(properties, "rollbar", ROLLBAR);
    add(properties, "rootly", ROOTLY);
    add(properties, "honeybadger", HONEYBADGER);
  }

  private static void add(DynamicPropertyRegistry properties, String service, Fake fake) {
    properties.add(service + ".url", fake::baseUrl);
    properties.add(service + ".token", fake::token);
  }

  @BeforeEach
  void reset() {
    ROLLBAR.reset();
    ROOTLY.reset();
    HONEYBADGER.reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rollbar", "rootly", "honeybadger"})
  void model_isWrittenAsJson(String service) throws Exception {
    var response = post("/" + service + "/Payments", "");

    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    var team = json.readTree(response.body());
    assertThat(team.path("name").textValue()).isEqualTo("Payments");
    assertThat(team.has("id")).isTrue();
  }

  @Test
  void model_isReadFromJson() throws Exception {
    var written = post("/rootly/Payments", "").body();

    var response = post("/echo", written);

    if (jackson3()) {
      // the annotation that names the builder of a model is one of Jackson 2
      assertThat(response.statusCode()).as(response.body()).isNotEqualTo(200);
    } else {
      assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
      assertThat(json.readTree(response.body())).isEqualTo(json.readTree(written));
    }
  }

  private boolean jackson3() {
    return SpringBootVersion.getVersion().startsWith("4.")
        && !"jackson2"
            .equals(environment.getProperty("spring.http.converters.preferred-json-mapper"));
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    var address =
        URI.create("http://localhost:" + environment.getProperty("local.server.port") + path);
    var request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
