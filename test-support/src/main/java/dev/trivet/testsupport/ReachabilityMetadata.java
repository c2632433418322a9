package dev.trivet.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What our artifacts on the class path list for native images. */
public final class ReachabilityMetadata {

  /** The artifacts that have such a list. */
  public static final List<String> ARTIFACTS =
      List.of("trivet-core", "rollbar-client", "rootly-client", "honeybadger-client");

  private final Map<String, Set<String>> types;

  private ReachabilityMetadata(Map<String, Set<String>> types) {
    this.types = types;
  }

  /** Where the list of an artifact is in its jar. */
  public static String place(String artifact) {
    return "META-INF/native-image/dev.trivet/" + artifact + "/reachability-metadata.json";
  }

  /** All lists that a class loader finds. */
  public static ReachabilityMetadata read(ClassLoader loader) {
    var types = new HashMap<String, Set<String>>();
    for (var artifact : ARTIFACTS) {
      try (var file = loader.getResourceAsStream(place(artifact))) {
        if (file != null) {
          new ObjectMapper().readTree(file).path("reflection").forEach(entry -> add(entry, types));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new ReachabilityMetadata(types);
  }

  private static void add(JsonNode entry, Map<String, Set<String>> types) {
    var flags = types.computeIfAbsent(entry.path("type").asText(), type -> new HashSet<>());
    entry
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (entry.path(name).asBoolean()) {
                flags.add(name);
              }
            });
  }

  /** The same without a type. */
  public ReachabilityMetadata without(String type) {
    var fewer = new HashMap<>(types);
    if (fewer.remove(type) == null) {
      throw new IllegalArgumentException(type + " is not listed");
    }
    return new ReachabilityMetadata(fewer);
  }

  /** The names of all listed types. */
  public Set<String> types() {
    return Set.copyOf(types.keySet());
  }

  /** Whether Java may serialize objects of a class. */
  public boolean isSerializable(Class<?> type) {
    return types
        .getOrDefault(type.isArray() ? type.getTypeName() : type.getName(), Set.of())
        .contains("serializable");
  }

  boolean hasType(Class<?> type) {
    return types.containsKey(type.getName());
  }

  /** Whether a native image could see a method, constructor or field by reflection. */
  boolean shows(Member member) {
    var kind =
        member instanceof Method
            ? "Methods"
            : member instanceof Constructor<?>
                ? "Constructors"
                : member instanceof Field ? "Fields" : "";
    var flags = types.getOrDefault(member.getDeclaringClass().getName(), Set.of());
    return flags.contains("allDeclared" + kind)
        || (flags.contains("allPublic" + kind) && Modifier.isPublic(member.getModifiers()));
  }
}
