package dev.trivet.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.trivet.core.error.AuthenticationException;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.testkit.FakeRootly;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** A program with a web server and the actuator, looked at from outside. */
class ActuatorTest {

  private static final String OTHER_SECRET = "do-not-print-0123456789";

  private static FakeRootly fake;
  private static ConfigurableApplicationContext program;

  /** The program, with everything that its class path configures. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Program {}

  @BeforeAll
  static void start() {
    fake = FakeRootly.start();
    program =
        SpringApplication.run(
            Program.class,
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--spring.main.banner-mode=off",
            "--management.endpoints.web.exposure.include=health,env,configprops",
            "--management.endpoint.health.show-details=always",
            "--management.endpoint.env.show-values=always",
            "--management.endpoint.configprops.show-values=always",
            "--trivet.rollbar.account-token=" + OTHER_SECRET,
            "--trivet.rootly.max-attempts=1",
            "--trivet.rootly.base-url=" + fake.baseUrl(),
            "--trivet.rootly.api-key=" + fake.token());
  }

  @AfterAll
  static void stop() {
    program.close();
    fake.close();
  }

  @Test
  void endpoints_whenTheyShowValues_maskTokens() throws Exception {
    for (var endpoint : new String[] {"env", "configprops"}) {
      assertThat(get(endpoint).toString())
          .as(endpoint)
          .contains(fake.baseUrl())
          .doesNotContain(fake.token(), OTHER_SECRET);
    }
    var properties =
        get("configprops")
            .findPath("trivet.rootly-dev.trivet.spring.RootlyProperties")
            .path("properties");
    assertThat(properties.path("apiKey").asText()).isEqualTo("******");
    assertThat(properties.path("maxAttempts").asInt()).isEqualTo(1);
  }

  @Test
  void health_whenCallsAreMade_followsThem() throws Exception {
    var rootly = program.getBean(RootlyClient.class);
    assertThat(health().path("rollbar").path("status").asText()).isEqualTo("UNKNOWN");
    assertThat(health().path("rootly").path("status").asText()).isEqualTo("UNKNOWN");
    assertThat(fake.requests()).as("health makes no call of its own").isEmpty();

    rootly.teams().list().toList();
    assertThat(health().path("rootly").path("status").asText()).isEqualTo("UP");
    var details = health().path("rootly").path("details");
    assertThat(details.path("limit").asInt()).isPositive();
    assertThat(details.path("remaining").asInt()).isPositive();
    assertThat(details.has("lastSuccess")).isTrue();
    assertThat(details.has("lastFailure")).isFalse();

    fake.faults().serverError(1, 401);
    assertThatThrownBy(() -> rootly.teams().list().toList())
        .isInstanceOf(AuthenticationException.class);
    assertThat(health().path("rootly").path("status").asText()).isEqualTo("DOWN");
    assertThat(health().path("rootly").path("details").path("failure").asText())
        .isEqualTo("status 401");
    assertThat(fake.requests()).hasSize(2);

    rootly.teams().list().toList();
    assertThat(health().path("rootly").path("status").asText()).isEqualTo("UP");
  }

  private static JsonNode health() throws Exception {
    return get("health").path("components").path("trivet").path("components");
  }

  private static JsonNode get(String endpoint) throws IOException, InterruptedException {
    var port = program.getEnvironment().getProperty("local.server.port");
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/" + endpoint));
    var response =
        HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    return new ObjectMapper().readTree(response.body());
  }
}
