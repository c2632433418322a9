package dev.trivet.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** A bare HTTP client that speaks to a fake with its credential. */
final class Wire {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String base;
  private final String headerName;
  private final String headerValue;

  private Wire(String base, String headerName, String headerValue) {
    this.base = base;
    this.headerName = headerName;
    this.headerValue = headerValue;
  }

  static Wire to(FakeRollbar fake) {
    return rollbar(fake, fake.token());
  }

  static Wire rollbar(FakeRollbar fake, String token) {
    return new Wire(fake.baseUrl(), "X-Rollbar-Access-Token", token);
  }

  static Wire to(FakeRootly fake) {
    return new Wire(fake.baseUrl() + "/v1", "Authorization", "Bearer " + fake.token());
  }

  static Wire to(FakeHoneybadger fake) {
    return new Wire(fake.baseUrl(), "Authorization", basic(fake.token() + ":"));
  }

  static Wire to(FakeHoneybadgerV3 fake) {
    return bearer(fake, fake.token());
  }

  static Wire bearer(FakeHoneybadgerV3 fake, String token) {
    return new Wire(fake.baseUrl(), "Authorization", "Bearer " + token);
  }

  static Wire to(Fake fake) {
    if (fake instanceof FakeHoneybadgerV3 v3) {
      return to(v3);
    }
    if (fake instanceof FakeRollbar rollbar) {
      return to(rollbar);
    }
    return fake instanceof FakeRootly rootly ? to(rootly) : to((FakeHoneybadger) fake);
  }

  Wire with(String name, String value) {
    return new Wire(base, name, value);
  }

  static String basic(String credential) {
    byte[] bytes = credential.getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }

  /** An response, read completely. */
  record Response(int status, JsonNode body, String text, HttpResponse<String> raw) {

    Optional<String> header(String name) {
      return raw.headers().firstValue(name);
    }

    JsonNode at(String pointer) {
      return body.at(pointer);
    }
  }

  Response get(String path) {
    return send("GET", path, "");
  }

  Response post(String path, String body) {
    return send("POST", path, body);
  }

  Response put(String path, String body) {
    return send("PUT", path, body);
  }

  Response patch(String path, String body) {
    return send("PATCH", path, body);
  }

  Response delete(String path) {
    return send("DELETE", path, "");
  }

  Response send(String method, String path, String body) {
    try {
      return exchange(method, path, body);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Response exchange(String method, String path, String body) throws IOException {
    var uri = URI.create(path.startsWith("http") ? path : base + path);
    var request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(10))
            .header(headerName, headerValue)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body.replace('\'', '"')))
            .build();
    try {
      var response = CLIENT.send(request, BodyHandlers.ofString());
      return new Response(response.statusCode(), tree(response.body()), response.body(), response);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  private static JsonNode tree(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException notJson) {
      return MissingNode.getInstance();
    }
  }

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text.replace('\'', '"'));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
