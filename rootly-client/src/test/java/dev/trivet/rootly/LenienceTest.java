package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.core.Listing;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.jsonapi.Relationships;
import dev.trivet.rootly.teams.RecordedTeams;
import dev.trivet.rootly.values.IncidentsChart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes recorded responses and spoils one member after the other, in every way. */
class LenienceTest extends LoopbackTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern SNAKE = Pattern.compile("_(.)");
  private static final Pattern MODEL = Pattern.compile("/data(/[0-9]+)?");
  private static final JsonValue UNEXPECTED = JsonValue.parse("{\"deep\":[1,null]}");
  private static final List<String> ODD_VALUES =
      List.of(
          "null",
          "7",
          "-1.5",
          "\"odd\"",
          "\"\"",
          "true",
          "[1,\"x\"]",
          "[]",
          "[[{}]]",
          "{\"odd\":1}",
          "{}",
          quoted("{'id':{'type':[]},'attributes':{'id':1}}"));

  static List<Recorded> samples() {
    return RecordedTeams.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void read_whenOneMemberIsRemoved_stillSucceeds(Recorded sample) {
    for (var at : members(tree(sample))) {
      var spoiled = tree(sample);
      ((ObjectNode) spoiled.at(at.head())).remove(name(at));
      read(sample, at, spoiled, null);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void read_whenOneMemberHasAnOddValue_stillSucceedsAndKeepsIt(Recorded sample) {
    for (var at : members(tree(sample))) {
      for (var odd : ODD_VALUES) {
        var spoiled = tree(sample);
        ((ObjectNode) spoiled.at(at.head())).set(name(at), parse(odd));
        read(sample, at, spoiled, parse(odd));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void read_whenThereIsAnUnknownMember_keepsItAndTheRest(Recorded sample) {
    var whole = tree(sample);
    for (var at : objects(whole)) {
      var spoiled = tree(sample);
      ((ObjectNode) spoiled.at(at)).set("unexpected", parse(UNEXPECTED.toJson()));
      respond(spoiled.toString());

      var result = sample.run(rootly);

      var inModel = inModel(sample, at.appendProperty("unexpected"));
      if (inModel.isPresent()) {
        assertThat(model(result, index(at)).additionalProperties())
            .as(sample + " " + at)
            .containsExactly(Map.entry("unexpected", UNEXPECTED));
      } else if (!MODEL.matcher(at.toString()).lookingAt()) {
        assertThat(result).as(sample + " " + at).isEqualTo(sample.expected());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void list_whenElementsAreOdd_leavesThemOutAndCountsThem(Recorded sample) {
    if (!sample.isList()) {
      return;
    }
    var spoiled = tree(sample);
    var array = (ArrayNode) spoiled.get("data");
    array.insert(0, "odd").insert(1, 7).insert(2, true).insert(3, parse("[{}]")).add("").addNull();
    array.add(parse(quoted("{'type':'groups','attributes':{'id':'inner'}}")));
    array.add(parse(quoted("{'id':null,'attributes':null,'relationships':7}")));
    respond(spoiled.toString());

    var result = sample.call().apply(rootly);

    if (result instanceof Listing<?> listing) {
      var page = listing.pages().iterator().next();
      assertThat(page.items()).isEqualTo(sample.expected());
      assertThat(page.unreadable()).isEqualTo(7);
    } else {
      assertThat(result).isEqualTo(sample.expected());
    }
  }

  /** Makes the call on a spoiled response, and looks for the odd value afterwards. */
  private void read(Recorded sample, JsonPointer at, JsonNode spoiled, JsonNode odd) {
    respond(spoiled.toString());
    var what = sample + " with " + at + " = " + (odd == null ? "absent" : odd);
    Object result;
    try {
      result = sample.run(rootly);
    } catch (ApiDecodeException e) {
      assertMayFail(sample, at, odd, what);
      assertThat(e.operation().name()).as(what).isEqualTo(sample.operation());
      assertThat(e.jsonPath()).as(what).isEqualTo(isLink(at) ? "$.links.next" : "$");
      assertThat(e.status()).as(what).isEqualTo(200);
      return;
    }
    if (isMandatory(at) && !isScalar(odd)) {
      assertThat(((Collection<?>) result).size())
          .as(what)
          .isEqualTo(((List<?>) sample.expected()).size() - 1);
    }
    var inModel = inModel(sample, at);
    if (inModel.isPresent() && !isMandatory(at)) {
      assertKept(model(result, index(at)), inModel.get(), odd, what);
    }
  }

  /** A single resource needs an ID, every document needs its data, and a list is an array. */
  private static void assertMayFail(Recorded sample, JsonPointer at, JsonNode odd, String what) {
    boolean noArray = odd == null || !odd.isArray();
    boolean noData = at.toString().equals("/data") && (noArray || !sample.isList());
    boolean noIdentifier = isMandatory(at) && !sample.isList() && !isScalar(odd);
    assertThat(noData || noIdentifier || isLink(at)).as(what).isTrue();
  }

  /** A link that leads away from the list ends its walk with a failure. */
  private static boolean isLink(JsonPointer at) {
    return at.toString().equals("/links/next");
  }

  private static boolean isScalar(JsonNode odd) {
    return odd != null && odd.isValueNode() && !odd.isNull();
  }

  /** Either the accessor has made something of it, or it is among the additional properties. */
  private static void assertKept(
      HasAdditionalProperties model, String name, JsonNode odd, String what) {
    var kept = model.additionalProperties();
    assertThat(List.of(name)).as(what).containsAll(kept.keySet());
    boolean nothing =
        odd == null
            || odd.isNull()
            || odd.toString().equals("\"\"")
            || (odd.isEmpty() && odd.isContainerNode());
    if (isAbsent(model, name) && !nothing) {
      assertThat(kept).as(what).containsOnlyKeys(name);
      if (!odd.isContainerNode()) {
        assertThat(kept.get(name)).as(what).isEqualTo(JsonValue.parse(odd.toString()));
      }
    }
  }

  private static boolean isAbsent(HasAdditionalProperties model, String name) {
    if (model instanceof IncidentsChart chart) {
      return !chart.counts().containsKey(name);
    }
    var value = accessor(model, name);
    if (value instanceof Relationships relationships) {
      return relationships.asMap().isEmpty();
    }
    return value instanceof Optional<?> optional
        ? optional.isEmpty()
        : value instanceof Map<?, ?> map ? map.isEmpty() : ((Collection<?>) value).isEmpty();
  }

  private static Object accessor(HasAdditionalProperties model, String name) {
    var method = SNAKE.matcher(name).replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
    try {
      return model.getClass().getInterfaces()[0].getMethod(method).invoke(model);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no accessor " + method, e);
    }
  }

  private static HasAdditionalProperties model(Object result, int index) {
    return (HasAdditionalProperties) (result instanceof List<?> list ? list.get(index) : result);
  }

  /** The name that a place of the response has in a model, if it is a member of a model. */
  private static Optional<String> inModel(Recorded sample, JsonPointer at) {
    var path = at.toString();
    var model =
        sample.fixture().endsWith("bare.json") ? "" : sample.isList() ? "/data/[0-9]+" : "/data";
    boolean resource = sample.fixture().matches("(teams/team|properties|bulk/bulk-upsert).*");
    boolean hidden = path.matches(model + "/(type|attributes)");
    var inside = path.replaceFirst("^" + model + (resource ? "(/attributes)?/" : "/"), "#");
    return !hidden && inside.matches("#[^/]+") ? Optional.of(name(at)) : Optional.empty();
  }

  private static int index(JsonPointer at) {
    var number = Pattern.compile("^/data/([0-9]+)").matcher(at.toString());
    return number.find() ? Integer.parseInt(number.group(1)) : 0;
  }

  private static boolean isMandatory(JsonPointer at) {
    return at.toString().matches("/data(/[0-9]+)?/id");
  }

  private static String name(JsonPointer at) {
    return at.last().getMatchingProperty();
  }

  private static JsonNode tree(Recorded sample) {
    return parse(fixture(sample.fixture()));
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static List<JsonPointer> members(JsonNode root) {
    var found = new ArrayList<JsonPointer>();
    walk(root, JsonPointer.empty(), found);
    found.removeIf(at -> at.last().getMatchingIndex() >= 0);
    return found;
  }

  private static List<JsonPointer> objects(JsonNode root) {
    var found = new ArrayList<JsonPointer>();
    found.add(JsonPointer.empty());
    walk(root, JsonPointer.empty(), found);
    found.removeIf(at -> !root.at(at).isObject());
    return found;
  }

  private static void walk(JsonNode node, JsonPointer at, List<JsonPointer> found) {
    for (var name : (Iterable<String>) node::fieldNames) {
      found.add(at.appendProperty(name));
      walk(node.get(name), at.appendProperty(name), found);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      found.add(at.appendIndex(i));
      walk(node.get(i), at.appendIndex(i), found);
    }
  }
}
