package dev.trivet.rootly;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.testsupport.LoopbackServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server on a loopback port, and a client for it that never repeats a call. */
@Timeout(30)
public abstract class LoopbackTest {

  protected static final String KEY = "rootly_canary-4711";
  protected static final String MEDIA_TYPE = "application/vnd.api+json";
  protected static final String EMPTY_PAGE = "{\"data\":[]}";

  @RegisterExtension protected static final LoopbackServer SERVER = new LoopbackServer(MEDIA_TYPE);

  protected RootlyClient rootly;

  @BeforeEach
  final void connect() {
    rootly = client(builder -> builder.apiKey(KEY));
  }

  @AfterEach
  final void disconnect() {
    rootly.close();
  }

  /** A client without repetition and without memory of limits. */
  protected static RootlyClient client(Consumer<RootlyClient.Builder> change) {
    var builder =
        RootlyClient.builder()
            .baseUrl(SERVER.baseUrl())
            .maxAttempts(1)
            .configure(config -> config.rateLimiter(RateLimiters.unlimited()));
    change.accept(builder);
    return builder.build();
  }

  protected static ResponseDefinitionBuilder json(int status, String body) {
    return SERVER.json(status, body);
  }

  /** Responds to the first call this way, and to later ones with an empty page. */
  protected static void respond(ResponseDefinitionBuilder response) {
    SERVER.respond(response, json(200, EMPTY_PAGE));
  }

  protected static void respond(String body) {
    respond(json(200, body));
  }

  /** Single quotes stand for double ones. */
  protected static String quoted(String json) {
    return json.replace('\'', '"');
  }

  protected static List<LoggedRequest> requests() {
    return SERVER.requests();
  }

  /** Method, path and query of every request, decoded. */
  protected static List<String> lines() {
    return requests().stream().map(LoopbackServer::line).toList();
  }

  /** A recorded response. */
  protected static String fixture(String name) {
    return resource("/fixtures/" + name);
  }

  /** A file among the test resources. */
  protected static String resource(String name) {
    try (var in = LoopbackTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
