package dev.trivet.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.core.ServiceClient;
import dev.trivet.testsupport.EndpointScanner.Declared;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The operations of a service, found from its client and its tables of facts, and a server that
 * responds to them. A client's test says how its service packs payloads and results.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("this-escape") // what a subclass returns does not depend on its own fields
public abstract class FactsFixture {

  /** A rule that an odd operation may be excused from. */
  protected enum Rule {
    /** A response with everything is read to the last member. */
    RESPONSE,
    /** A request with everything sends what the service takes. */
    REQUEST,
    /** A request with nothing is refused, unsent. */
    EMPTY_REQUEST,
    /** A call with everything sends every query parameter. */
    QUERY
  }

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  @RegisterExtension static final LoopbackServer SERVER = new LoopbackServer("application/json");

  final ServiceFacts facts = ServiceFacts.of(folder());
  private final Map<Class<?>, Object> apis = new LinkedHashMap<>();
  private ServiceClient client;
  List<OperationUnderTest> operations = List.of();

  /** The folder of the service in {@code facts}. */
  protected abstract String folder();

  /** A client that has every credential, never repeats a call and knows no limits. */
  protected abstract ServiceClient client(String baseUrl);

  /** The attributes of a model as the service sends them. */
  protected JsonNode resource(FactRow operation, ObjectNode attributes) {
    return SampleJson.resource(operation, attributes);
  }

  /** The body of a response; {@code content} has the result in its place already. */
  protected JsonNode body(FactRow operation, JsonNode content) {
    return content;
  }

  /** The path of an operation below the base address of the client. */
  protected String path(FactRow operation) {
    return operation.text("path");
  }

  /** The payload in the body of a request. */
  protected JsonNode payload(FactRow operation, JsonNode body) {
    return operation.has("wrapper") ? body.path(operation.text("wrapper")) : body;
  }

  /** Why a rule does not hold for an operation; empty for all that keep it. */
  protected String excuse(Rule rule, OperationUnderTest operation) {
    return "";
  }

  /** The declared operations that the folder describes. */
  protected List<Declared> declared() {
    return EndpointScanner.scan(client.getClass());
  }

  /** Accessors that may stay empty although everything comes, beyond what {@code recorded} has. */
  protected Set<String> seenOnly(OperationUnderTest operation) {
    return Set.of();
  }

  /** Query parameters that the paging of the service sends, and those that a call always sends. */
  protected Set<String> ownParameters() {
    return Set.of();
  }

  @BeforeAll
  final void findOperations() {
    client = client(SERVER.baseUrl());
    collect(client);
    var byName =
        declared().stream().collect(Collectors.toMap(Declared::toString, d -> d, (a, b) -> a));
    var found = new ArrayList<OperationUnderTest>();
    for (var row : facts.operations()) {
      var status = facts.statuses().get(row.text("name"));
      var endpoint = status == null ? null : byName.get(status.text("operation"));
      if (endpoint != null) {
        found.add(OperationUnderTest.of(row, endpoint.endpoint(), api(endpoint)));
      }
    }
    operations = List.copyOf(found);
  }

  @AfterAll
  final void close() {
    client.close();
  }

  /** Every API that can be reached from the client without arguments. */
  private void collect(Object from) {
    for (var method : from.getClass().getMethods()) {
      var name = method.getReturnType().getSimpleName();
      if (method.getParameterCount() == 0
          && !Modifier.isStatic(method.getModifiers())
          && name.matches(".*(Api|Area)")
          && !apis.containsKey(method.getReturnType())) {
        var api = Reflection.invoke(method, from);
        apis.put(method.getReturnType(), api);
        collect(api);
      }
    }
  }

  private Object api(Declared declared) {
    var api = apis.get(declared.api());
    if (api == null) {
      throw new IllegalStateException("nothing leads from the client to " + declared.api());
    }
    return api;
  }

  /** Sets the response of the server to what the facts say. */
  final void respond(OperationUnderTest operation, int variant) {
    var row = operation.facts();
    var sample = new SampleJson(facts, this::resource, variant);
    JsonNode content = operation.endpoint().isVoid() ? JSON.objectNode() : sample.result(row);
    if (operation.endpoint().isList() && !content.isArray()) {
      content = JSON.arrayNode().add(content);
    }
    var path = row.has("member") ? row.text("member").split("\\.", -1) : new String[] {};
    for (int i = path.length - 1; i >= 0; i--) {
      content = JSON.objectNode().set(path[i], content);
    }
    SERVER.respond(body(row, content).toString());
  }
}
