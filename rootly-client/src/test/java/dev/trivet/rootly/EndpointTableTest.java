package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.transport.Endpoint;
import dev.trivet.rootly.internal.ResourceReader;
import dev.trivet.rootly.jsonapi.Related;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The endpoints as they are declared, against the list that was agreed on. */
@Timeout(30)
class EndpointTableTest {

  @Test
  void endpoints_asDeclared_areThoseOfTheTable() throws IOException {
    assertThat(Endpoints.all().stream().map(EndpointTableTest::row))
        .containsExactlyElementsOf(table());
  }

  @Test
  void endpoints_whenOneOnlyReads_isRepeatable() {
    assertThat(Endpoints.all())
        .filteredOn(Endpoint::isRead)
        .isNotEmpty()
        .allMatch(Endpoint::isRepeatable);
  }

  @Test
  void endpoints_whoseAnswersAreResources_readThemWithTheirAttributes() {
    assertThat(Endpoints.all())
        .filteredOn(endpoint -> Related.class.isAssignableFrom(endpoint.type()))
        .isNotEmpty()
        .allMatch(
            endpoint ->
                endpoint.type().getAnnotation(JsonDeserialize.class).using()
                    == ResourceReader.class);
  }

  private static List<String> table() throws IOException {
    try (var file = EndpointTableTest.class.getResourceAsStream("/endpoints.txt")) {
      var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }

  private static String row(Endpoint<?> endpoint) {
    var operation = endpoint.operation();
    return String.join(
        " | ",
        operation.name(),
        operation.verb(),
        operation.template(),
        endpoint.type().getSimpleName(),
        "root " + endpoint.root().orElse("-"),
        "at " + endpoint.at().orElse("-"),
        endpoint.credential().orElse("-"),
        endpoint.isRepeatable() ? "repeatable" : "once");
  }
}
