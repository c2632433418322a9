package dev.trivet.honeybadger.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.UploadFile;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.HoneybadgerClient;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Source maps: what is uploaded, and what is refused before. */
@Timeout(60)
class SourceMapTest {

  private static final String KEY = "hbp_canary-key";

  @RegisterExtension static final Api API = new Api();

  private static HoneybadgerClient client() {
    return API.builder("/v2")
        .projectKey(KEY)
        .reportingBaseUrl(API.server().baseUrl() + "/v1")
        .build();
  }

  @Test
  void sourceMap_whenUploaded_isAForm() {
    API.respond(201, "{\"status\":\"OK\"}");
    var map =
        SourceMap.of(
                "https://example.com/assets/app.min.js",
                file("app.min.js", "minified();"),
                file("app.js.map", "{\"version\":3}"))
            .revision("3f9c1e7")
            .source("webpack:///src/app.js", file("app.js", "original();"));
    try (var client = client()) {
      client.reporting().sourceMap(map);
    }
    var parts = API.request().getParts();
    assertThat(parts)
        .extracting(part -> part.getName() + "=" + part.getBody().asString())
        .containsExactlyInAnyOrder(
            "api_key=" + KEY,
            "minified_url=https://example.com/assets/app.min.js",
            "revision=3f9c1e7",
            "minified_file=minified();",
            "source_map={\"version\":3}",
            "webpack:///src/app.js=original();");
    assertThat(map.toString()).doesNotContain(KEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "api_key", "source_map"})
  void source_whenItsAddressIsNone_isRefused(String url) {
    var map = SourceMap.of("https://example.com/a.js", file("a.js", "a"), file("a.map", "{}"));
    assertThatThrownBy(() -> map.source(url, file("x.js", "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("SourceMap.source(..)");
  }

  private static UploadFile file(String name, String content) {
    return UploadFile.of(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }
}
