package dev.trivet.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.ServiceClient;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.testsupport.FactRow;
import dev.trivet.testsupport.FactsContract;
import dev.trivet.testsupport.OperationUnderTest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;

/** Every operation against the tables of facts. */
@Timeout(60)
class FactsTest extends FactsContract {

  private static final Set<String> ONLY_IN_LISTS =
      Set.of(
          "uniqueOccurrences",
          "resolvedInVersion",
          "levelLock",
          "titleLock",
          "controllingId",
          "publicItemId");

  private static final Set<String> ONLY_IN_VERSIONS =
      Set.of(
          "firstInVersionOccurrenceId",
          "firstInVersionOccurrenceTimestamp",
          "lastInVersionOccurrenceId",
          "lastInVersionOccurrenceTimestamp",
          "occurrencesInVersion",
          "peopleInVersion");

  /** Members that only some of the operations with a model send. */
  private static final Map<String, Set<String>> SEEN_ELSEWHERE =
      Map.of(
          "User", Set.of("emailEnabled"),
          "Item", union(ONLY_IN_LISTS, ONLY_IN_VERSIONS),
          "ItemInVersion", ONLY_IN_LISTS,
          "PersonDeletionCreated", Set.of("state"),
          "ChannelUpdated", Set.of("settings"),
          // an accessor beside its JSON
          "RqlJob", Set.of("result"));

  private static final String ONE_OF = "takes one of two names; AccessTokensApiTest";
  private static final String MATRIX = "no rule takes everything; RuleMatrixTest";
  private static final String FORM = "a form, not JSON; UploadsApiTest";

  private static final Map<Rule, Map<String, String>> EXCUSES =
      Map.of(
          Rule.RESPONSE,
          Map.of(
              "rollbar.items.list", "its query refuses to say everything at once; ItemsApiTest",
              "rollbar.items.getByCounter", "the redirect is followed to the item; ItemsApiTest",
              "rollbar.deploys.create", "the one response without err; DeploysApiTest",
              "rollbar.notificationRules.create", MATRIX,
              "rollbar.notificationRules.update", MATRIX,
              "rollbar.status.ping", "a text; StatusApiTest"),
          Rule.QUERY,
          Map.of(
              "rollbar.items.list", "its query refuses to say everything at once; ItemsApiTest",
              "rollbar.people.delete", "takes one of three names; PeopleApiTest"),
          Rule.REQUEST,
          Map.of(
              "rollbar.tokens.updateSelected", ONE_OF,
              "rollbar.notificationRules.update", MATRIX,
              "rollbar.uploads.sourceMap", FORM,
              "rollbar.uploads.dsym", FORM,
              "rollbar.uploads.proguard", FORM,
              "rollbar.uploads.flutterSymbols", FORM,
              "rollbar.uploads.downloadSourceMap", FORM),
          Rule.EMPTY_REQUEST,
          Map.of(
              "rollbar.items.create", "the model stands for the content of data; ItemsApiTest",
              "rollbar.tokens.create", "names one after the other; AccessTokensApiTest"));

  private static Set<String> union(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
  }

  @Override
  protected JsonNode resource(FactRow operation, ObjectNode attributes) {
    return operation.is("model", "CountPair")
        ? JsonNodeFactory.instance
            .arrayNode()
            .add(JsonNodeFactory.instance.arrayNode().add(1767323045).add(7))
        : attributes;
  }

  @Override
  protected String folder() {
    return "rollbar";
  }

  @Override
  protected ServiceClient client(String baseUrl) {
    return RollbarClient.builder()
        .accountToken("account")
        .projectToken("project")
        .postServerItemToken("post")
        .userToken("user")
        .baseUrl(baseUrl)
        .configure(c -> c.retryPolicy(RetryPolicy.none()).rateLimiter(RateLimiters.unlimited()))
        .build();
  }

  @Override
  protected JsonNode body(FactRow operation, JsonNode content) {
    return content.isObject()
        ? JsonNodeFactory.instance.objectNode().put("err", 0).setAll((ObjectNode) content)
        : content;
  }

  @Override
  protected String excuse(Rule rule, OperationUnderTest operation) {
    return EXCUSES
        .getOrDefault(rule, Map.of())
        .getOrDefault(operation.endpoint().operation().name(), "");
  }

  @Override
  protected Set<String> seenOnly(OperationUnderTest operation) {
    return SEEN_ELSEWHERE.getOrDefault(operation.facts().text("model"), Set.of());
  }

  @Override
  protected Set<String> ownParameters() {
    return Set.of("access_token", "page");
  }
}
