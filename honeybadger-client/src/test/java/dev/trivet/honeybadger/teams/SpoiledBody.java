package dev.trivet.honeybadger.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One body made from a sample, and whether the identifier of a single thing was touched. */
record SpoiledBody(String what, String body, boolean touchesId) {

  /** What a member is replaced by. */
  static final List<String> ODD =
      List.of(
          "null",
          "7",
          "7.5",
          "1e400",
          "\"odd\"",
          "\"\"",
          "true",
          "false",
          "{}",
          "[]",
          "{\"x\":[1]}",
          "[\"odd\"]",
          "[{}]",
          "[[7]]",
          "[null]");

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The sample with one member removed, replaced or added, for every member on every level. */
  static List<SpoiledBody> of(String sample) {
    var bodies = new ArrayList<SpoiledBody>();
    var root = parse(sample);
    spoil(
        root,
        "$",
        changed ->
            bodies.add(new SpoiledBody(changed, root.toString(), changed.startsWith("$.id "))));
    if (bodies.size() < ODD.size() * root.size()) {
      throw new AssertionError("too few bodies: " + bodies.size());
    }
    return bodies;
  }

  private static void spoil(JsonNode node, String path, Consumer<String> found) {
    if (node instanceof ObjectNode object) {
      for (var name : names(object)) {
        var original = object.get(name);
        var here = path + "." + name;
        for (var odd : ODD) {
          object.set(name, parse(odd));
          found.accept(here + " = " + odd);
        }
        object.remove(name);
        found.accept(here + " removed");
        object.set(name, original);
        spoil(original, here, found);
      }
      object.set("not_yet_known", parse("{\"deep\":[{\"er\":1}]}"));
      found.accept(path + " with an unknown member");
      object.remove("not_yet_known");
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        var original = array.get(i);
        var here = path + "[" + i + "]";
        for (var odd : ODD) {
          array.set(i, parse(odd));
          found.accept(here + " = " + odd);
        }
        array.set(i, original);
        spoil(original, here, found);
      }
    }
  }

  private static List<String> names(ObjectNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }
}
