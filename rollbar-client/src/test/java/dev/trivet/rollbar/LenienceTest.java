package dev.trivet.rollbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.core.Listing;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.rollbar.invitations.InvitationOutcome.Invited;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes full responses and spoils one member after the other, in every way. */
class LenienceTest extends WireTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern SNAKE = Pattern.compile("_(.)");
  private static final List<String> ODD_VALUES =
      List.of("null", "7", "-1.5", "\"odd\"", "\"\"", "true", "[1,\"x\"]", "{\"odd\":1}", "{}");

  static List<Sample> samples() {
    return Samples.typed();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void read_whenOneMemberIsRemoved_stillSucceeds(Sample sample) {
    for (var at : members(tree(sample))) {
      var spoiled = tree(sample);
      ((ObjectNode) spoiled.at(at.head())).remove(at.last().getMatchingProperty());
      read(sample, at, spoiled, null);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void read_whenOneMemberHasAnOddValue_stillSucceedsAndKeepsIt(Sample sample) {
    for (var at : members(tree(sample))) {
      for (var odd : ODD_VALUES) {
        var spoiled = tree(sample);
        var name = at.last().getMatchingProperty();
        ((ObjectNode) spoiled.at(at.head())).set(name, parse(odd));
        read(sample, at, spoiled, parse(odd));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void read_whenThereIsAnUnknownMember_keepsItAndTheRest(Sample sample) {
    var whole = tree(sample);
    var objects = new ArrayList<JsonPointer>();
    objects.add(JsonPointer.empty());
    members(whole).stream().filter(at -> whole.at(at).isObject()).forEach(objects::add);
    elements(whole).stream().filter(at -> whole.at(at).isObject()).forEach(objects::add);
    for (var at : objects) {
      var spoiled = tree(sample);
      ((ObjectNode) spoiled.at(at)).set("unexpected", parse("{\"deep\":[1,null]}"));
      respond(spoiled.toString());

      var result = sample.call().apply(rollbar);

      if (depthInModel(sample, at) == 0) {
        assertThat(model(result, index(at)).additionalProperties())
            .as(sample + " " + at)
            .containsExactly(Map.entry("unexpected", JsonValue.parse("{\"deep\":[1,null]}")));
      } else if (depthInModel(sample, at) < 0) {
        var value = result instanceof Listing<?> listing ? listing.toList() : result;
        assertThat(value).as(sample + " " + at).isEqualTo(sample.expected());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void list_whenElementsAreOdd_leavesThemOutAndCountsThem(Sample sample) {
    if (!sample.isList()) {
      return;
    }
    var spoiled = tree(sample);
    var array = (ArrayNode) spoiled.at(elements(spoiled).get(0).head());
    array.insert(0, "odd").insert(1, 7).insert(2, true).insert(3, parse("[{}]")).add("").addNull();
    respond(spoiled.toString());

    var page = ((Listing<?>) sample.call().apply(rollbar)).pages().iterator().next();

    assertThat(page.items()).isEqualTo(sample.expected());
    assertThat(page.unreadable()).isEqualTo(5);
  }

  /** Makes the call on a spoiled response, and looks for the odd value afterwards. */
  private void read(Sample sample, JsonPointer at, JsonNode spoiled, JsonNode odd) {
    respond(spoiled.toString());
    var what = sample + " with " + at + " = " + (odd == null ? "absent" : odd);
    Object result;
    try {
      result = sample.call().apply(rollbar);
      if (result instanceof Listing<?> listing) {
        result = readList(sample, listing, isMandatory(at), what);
      }
    } catch (ApiDecodeException e) {
      boolean whole = at.toString().matches("/result(/[a-z]+)?");
      assertThat(sample.isList() ? whole : isMandatory(at) || whole).as(what).isTrue();
      assertThat(e.operation().name()).as(what).isEqualTo(sample.operation());
      assertThat(e.jsonPath()).as(what).startsWith("$");
      assertThat(e.status()).as(what).isEqualTo(200);
      return;
    }
    if (isMandatory(at) && !sample.isList() && !isNumber(odd)) {
      fail(what + ": a result without its number");
    }
    if (depthInModel(sample, at) == 1 && result != null && !isMandatory(at)) {
      assertKept(model(result, index(at)), at.last().getMatchingProperty(), odd, what);
    }
  }

  private static Object readList(
      Sample sample, Listing<?> listing, boolean mandatory, String what) {
    var items = new ArrayList<Object>();
    int unreadable = 0;
    for (var page : listing.pages()) {
      items.addAll(page.items());
      unreadable += page.unreadable();
    }
    if (mandatory) {
      assertThat(items.size() + unreadable)
          .as(what)
          .isEqualTo(((List<?>) sample.expected()).size());
    }
    return items;
  }

  /** Either the accessor has made something of it, or it is among the additional properties. */
  private static void assertKept(
      HasAdditionalProperties model, String name, JsonNode odd, String what) {
    var value = accessor(model, name);
    boolean absent =
        value instanceof Optional<?> optional
            ? optional.isEmpty()
            : value instanceof Map<?, ?> map && map.isEmpty();
    var kept = model.additionalProperties();
    boolean nothing =
        odd == null || odd.isNull() || odd.toString().equals("\"\"") || odd.toString().equals("{}");
    if (absent && !nothing && odd.isObject()) {
      // the content of an object is lost when a scalar was expected
      assertThat(kept).as(what).containsOnlyKeys(name);
    } else if (absent && !nothing) {
      assertThat(kept).as(what).containsExactly(Map.entry(name, JsonValue.parse(odd.toString())));
    } else if (!absent) {
      assertThat(kept).as(what).isEmpty();
    }
  }

  private static Object accessor(HasAdditionalProperties model, String name) {
    var method = SNAKE.matcher(name).replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
    for (var type : model.getClass().getInterfaces()) {
      try {
        return type.getMethod(method).invoke(model);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }
    throw new AssertionError("no accessor " + method);
  }

  private static HasAdditionalProperties model(Object result, int index) {
    if (result instanceof Listing<?> listing) {
      return (HasAdditionalProperties) listing.toList().get(index);
    }
    if (result instanceof List<?> list) {
      return (HasAdditionalProperties) list.get(index);
    }
    return result instanceof Invited invited
        ? invited.invitation()
        : (HasAdditionalProperties) result;
  }

  /**
   * How many names lead from a model of the response to a place: 0 for the model itself, negative
   * for the envelope around it, large for responses that show no model.
   */
  private static int depthInModel(Sample sample, JsonPointer at) {
    var path = at.toString();
    if (sample.expected() instanceof Boolean || sample.fixture().endsWith("invite-added.json")) {
      return path.startsWith("/result") ? 9 : -1;
    }
    var inside =
        sample.isList()
            ? path.replaceFirst("^/result(/[a-z]+)?/[0-9]+", "#")
            : path.replaceFirst("^/result", "#");
    return inside.startsWith("#") ? (int) inside.chars().filter(c -> c == '/').count() : -1;
  }

  private static int index(JsonPointer at) {
    var number = Pattern.compile("/([0-9]+)").matcher(at.toString());
    return number.find() ? Integer.parseInt(number.group(1)) : 0;
  }

  private static boolean isMandatory(JsonPointer at) {
    return at.toString().matches("/result(/[a-z]+)?(/[0-9]+)?/id");
  }

  private static boolean isNumber(JsonNode odd) {
    return odd != null && odd.isNumber();
  }

  private static JsonNode tree(Sample sample) {
    return parse(Fixtures.read(sample.fixture()));
  }

  private static JsonNode parse(String json) {
    try {
      return json.equals("null") ? NullNode.getInstance() : JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** Where the members of all objects are, except {@code err}, which means something else. */
  private static List<JsonPointer> members(JsonNode root) {
    var found = new ArrayList<JsonPointer>();
    walk(root, JsonPointer.empty(), found, new ArrayList<>());
    found.removeIf(at -> at.toString().equals("/err") || at.toString().equals("/message"));
    return found;
  }

  private static List<JsonPointer> elements(JsonNode root) {
    var found = new ArrayList<JsonPointer>();
    walk(root, JsonPointer.empty(), new ArrayList<>(), found);
    return found;
  }

  private static void walk(
      JsonNode node, JsonPointer at, List<JsonPointer> members, List<JsonPointer> elements) {
    for (var name : (Iterable<String>) node::fieldNames) {
      members.add(at.appendProperty(name));
      walk(node.get(name), at.appendProperty(name), members, elements);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      elements.add(at.appendIndex(i));
      walk(node.get(i), at.appendIndex(i), members, elements);
    }
  }
}
