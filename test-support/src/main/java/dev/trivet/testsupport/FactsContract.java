package dev.trivet.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.trivet.core.service.Endpoint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules that every operation of a service keeps, checked against the tables of facts over real
 * HTTP. A client's test extends it.
 */
public abstract class FactsContract extends FactsFixture {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  // the inventory

  @Test
  void facts_everyOperation_isTypedOrRefusedWithAReason() {
    var declared = byOperation();
    var problems = new ArrayList<String>();
    for (var row : facts.operations()) {
      var status = facts.statuses().get(row.text("name"));
      if (status == null) {
        problems.add(row + " is not in status.tsv");
      } else if (status.is("state", "typed")) {
        var endpoint = declared.get(status.text("operation"));
        if (endpoint == null) {
          problems.add(
              row + " is typed as " + status.text("operation") + ", which nothing declares");
        } else if (!matches(endpoint, row)) {
          problems.add(row + " is " + row.text("path") + ", but " + endpoint);
        }
      } else if (status.is("state", "refused")) {
        if (!status.has("reason")) {
          problems.add(row + " is refused without a reason");
        }
      } else {
        problems.add(row + " is neither typed nor refused, but " + status.text("state"));
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void facts_everyDeclaredOperation_isInThem() {
    var listed =
        facts.statuses().values().stream()
            .filter(row -> row.is("state", "typed"))
            .map(row -> row.text("operation"))
            .collect(Collectors.toSet());

    assertThat(byOperation().keySet()).isSubsetOf(listed);
  }

  private Map<String, Endpoint<?>> byOperation() {
    var all = new HashMap<String, Endpoint<?>>();
    declared().forEach(d -> all.put(d.toString(), d.endpoint()));
    return all;
  }

  /** A placeholder of the SDK may stand for a word of the vendor's path. */
  private boolean matches(Endpoint<?> endpoint, FactRow row) {
    var operation = endpoint.operation();
    var ours = operation.template().split("/", -1);
    var theirs = path(row).replaceFirst("^/", "").split("/", -1);
    boolean same = ours.length == theirs.length && row.is("method", operation.method());
    for (int i = 0; same && i < ours.length; i++) {
      same = ours[i].startsWith("{") || ours[i].equals(theirs[i]);
    }
    return same;
  }

  // what is read

  final Stream<OperationUnderTest> reads() {
    return operations.stream()
        .filter(o -> !o.endpoint().isVoid() && o.facts().has("model"))
        .filter(o -> excuse(Rule.RESPONSE, o).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("reads")
  void response_withEverything_leavesNothingWithoutAnAccessor(OperationUnderTest operation) {
    var model = operation.facts().text("model");
    for (int variant = 0; variant < SampleJson.variants(facts, model); variant++) {
      respond(operation, variant);

      var result = operation.callWithEverything();

      var read = result instanceof Collection<?> all ? all.iterator().next() : result;
      assertThat(ModelInspector.unread(read, absent(operation))).as("%s", read).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("reads")
  void response_withWords_hasAConstantForEach(OperationUnderTest operation) {
    var rows = facts.response(operation.facts().text("model"));
    assertThat(ModelInspector.missingWords(operation.endpoint().type(), rows)).isEmpty();
  }

  private Set<String> absent(OperationUnderTest operation) {
    var absent = new TreeSet<>(seenOnly(operation));
    for (var row : facts.table("recorded")) {
      if (row.is("schema", operation.facts().text("model"))) {
        absent.add(Reflection.camel(row.text("attribute")));
      }
    }
    return absent;
  }

  // what is sent

  final Stream<OperationUnderTest> writes() {
    return operations.stream().filter(o -> o.input().isPresent() && o.facts().has("request"));
  }

  final Stream<OperationUnderTest> fullWrites() {
    return writes().filter(o -> excuse(Rule.REQUEST, o).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("fullWrites")
  void request_withEverything_sendsWhatTheServiceTakes(OperationUnderTest operation)
      throws IOException {
    respond(operation, 0);

    operation.callWithEverything();

    var body = MAPPER.readTree(SERVER.requests().get(0).getBodyAsString());
    var payload = payload(operation.facts(), body);
    var schema = operation.facts().text("request");
    var rows = facts.request(schema);
    // what creates and what updates share an input
    var others =
        facts.request(
            schema.startsWith("new_")
                ? schema.replaceFirst("new_", "update_")
                : schema.replaceFirst("update_", "new_"));
    assertThat(RequestCheck.problems(payload, rows, others)).as("%s", body).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("fullWrites")
  void request_withWords_hasAConstantForEach(OperationUnderTest operation) {
    var rows = facts.request(operation.facts().text("request"));
    assertThat(ModelInspector.missingWords(operation.input().orElseThrow(), rows)).isEmpty();
  }

  final Stream<OperationUnderTest> emptyWrites() {
    return writes()
        .filter(o -> excuse(Rule.EMPTY_REQUEST, o).isEmpty())
        .filter(o -> isUpdate(o) || !requiredNames(o).isEmpty());
  }

  private static boolean isUpdate(OperationUnderTest operation) {
    return operation.endpoint().operation().method().matches("PUT|PATCH");
  }

  private List<String> requiredNames(OperationUnderTest operation) {
    return facts.request(operation.facts().text("request")).stream()
        .filter(row -> row.is("depth", "0") && row.isTrue("required"))
        .filter(row -> !isPathParameter(operation, row.text("attribute")))
        .map(row -> Reflection.camel(row.text("attribute")))
        .toList();
  }

  /** The parent is known from the path, and the call repeats it in the payload. */
  private static boolean isPathParameter(OperationUnderTest operation, String attribute) {
    return List.of(operation.facts().text("path_parameters").split(",", -1)).contains(attribute);
  }

  @ParameterizedTest
  @MethodSource("emptyWrites")
  void request_withNothing_isRefusedUnsent(OperationUnderTest operation) {
    respond(operation, 0);
    var required = requiredNames(operation);

    assertThatThrownBy(operation::callWithNothing)
        .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
        .satisfies(e -> assertThat(e.getMessage().split("\\W+")).containsAll(required));
    assertThat(SERVER.requests()).isEmpty();
  }

  // what is asked for

  final Stream<OperationUnderTest> queries() {
    return operations.stream()
        .filter(o -> !facts.parameters(o.facts(), "query").isEmpty())
        .filter(o -> excuse(Rule.QUERY, o).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void query_withEverything_sendsEveryParameter(OperationUnderTest operation) {
    respond(operation, 0);

    operation.callWithEverything();

    var sent = new TreeSet<>(SERVER.requests().get(0).getQueryParams().keySet());
    sent.removeAll(ownParameters());
    var known =
        facts.parameters(operation.facts(), "query").stream()
            .map(row -> row.text("name"))
            .filter(name -> !ownParameters().contains(name))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(sent).isEqualTo(known);
  }
}
