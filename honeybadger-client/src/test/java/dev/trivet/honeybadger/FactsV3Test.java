package dev.trivet.honeybadger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.core.ServiceClient;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.honeybadger.checkins.CheckInResult;
import dev.trivet.honeybadger.v3.HoneybadgerV3Client;
import dev.trivet.honeybadger.v3.projects.OccurrenceSeries;
import dev.trivet.testsupport.EndpointScanner.Declared;
import dev.trivet.testsupport.FactRow;
import dev.trivet.testsupport.FactsContract;
import dev.trivet.testsupport.OperationUnderTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every operation of API v3 against the tables of facts. */
@Timeout(120)
class FactsV3Test extends FactsContract {

  @Override
  protected String folder() {
    return "honeybadger-v3";
  }

  @Override
  protected ServiceClient client(String baseUrl) {
    return HoneybadgerV3Client.builder()
        .token("hbu_facts")
        .baseUrl(baseUrl)
        .maxAttempts(1)
        .configure(config -> config.rateLimiter(RateLimiters.unlimited()))
        .build();
  }

  /** API v2 has tables of its own. */
  @Override
  protected List<Declared> declared() {
    return super.declared().stream()
        .filter(declared -> declared.toString().startsWith("honeybadger-v3."))
        .toList();
  }

  /** The version is part of the base address. */
  @Override
  protected String path(FactRow operation) {
    return operation.text("path").replaceFirst("^/v3/", "");
  }

  /** A listing walks by the links of its pages. */
  @Override
  protected Set<String> ownParameters() {
    return Set.of("page", "before", "after");
  }

  /** What counts of occurrences are about is said beside them. */
  @Override
  protected JsonNode body(FactRow operation, JsonNode content) {
    if (operation.is("name", "getProjectOccurrences")) {
      ((ObjectNode) content).putObject("meta").put("period", "day").put("interval", "hour");
    }
    return content;
  }

  /**
   * Of a bulk update of check-ins, only API v2 documents what was wrong with an entry; a list has
   * one meta for all its elements.
   */
  @Override
  protected Set<String> seenOnly(OperationUnderTest operation) {
    var type = operation.endpoint().type();
    return type == CheckInResult.class
        ? Set.of("errors")
        : type == OccurrenceSeries.class && operation.endpoint().isList()
            ? Set.of("period", "interval")
            : Set.of();
  }

  @Test
  void operations_areAllDeclared() {
    assertThat(declared()).hasSize(121);
  }
}
