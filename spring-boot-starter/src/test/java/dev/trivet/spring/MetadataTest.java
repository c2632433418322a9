package dev.trivet.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.TreeMap;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;

/** What editors know about the properties, which is what the starter itself takes for known. */
class MetadataTest {

  @Test
  void metadata_hasTheKnownPropertiesAndNoOther() throws IOException {
    var known =
        Arrays.stream(TrivetService.values()).flatMap(s -> s.properties().stream()).toList();

    assertThat(properties().keySet()).containsExactlyInAnyOrderElementsOf(known).hasSize(52);
  }

  @Test
  void metadata_describesEveryProperty() throws IOException {
    assertThat(properties())
        .allSatisfy(
            (name, property) ->
                assertThat(property.path("description").asText())
                    .as(name)
                    .matches("[A-Z0-9].{15,}\\."));
  }

  @Test
  void metadata_hasTypesThatEditorsHelpWith() throws IOException {
    assertThat(properties())
        .hasEntrySatisfying("trivet.rootly.timeout", isOf("java.time.Duration"))
        .hasEntrySatisfying("trivet.rootly.enabled", isOf("java.lang.Boolean"))
        .hasEntrySatisfying("trivet.honeybadger.region", isOf("dev.trivet.honeybadger.Region"))
        .hasEntrySatisfying(
            "trivet.rollbar.token-placement", isOf("dev.trivet.rollbar.TokenPlacement"));
  }

  private static Condition<JsonNode> isOf(String type) {
    return new Condition<>(
        property -> property.path("type").asText().equals(type), "of type %s", type);
  }

  private static TreeMap<String, JsonNode> properties() throws IOException {
    var found = new TreeMap<String, JsonNode>();
    var files =
        MetadataTest.class
            .getClassLoader()
            .getResources("META-INF/spring-configuration-metadata.json");
    for (var file : Collections.list(files)) {
      try (var text = file.openStream()) {
        for (var property : new ObjectMapper().readTree(text).path("properties")) {
          var name = property.path("name").asText();
          if (name.startsWith("trivet.")) {
            found.put(name, property);
          }
        }
      }
    }
    return found;
  }
}
