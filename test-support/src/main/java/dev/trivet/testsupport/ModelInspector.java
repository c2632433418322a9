package dev.trivet.testsupport;

import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.OpenEnum;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks into models. */
public final class ModelInspector {

  private static final int DEEPEST = 6;

  private ModelInspector() {}

  /**
   * What a model read from a response with everything leaves: members without an accessor at any
   * depth, and accessors of the model itself whose members did not come.
   *
   * @param absent accessors that may be empty
   */
  public static List<String> unread(Object model, Set<String> absent) {
    var found = new LinkedHashSet<String>();
    walk(model, "", 0, absent, found);
    return List.copyOf(found);
  }

  private static void walk(
      Object value, String path, int depth, Set<String> absent, Set<String> found) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(some -> walk(some, path, depth, absent, found));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(item -> walk(item, path, depth, absent, found));
    } else if (value instanceof Collection<?> items) {
      items.forEach(item -> walk(item, path, depth, absent, found));
    } else if (value instanceof HasAdditionalProperties model && depth < DEEPEST) {
      model.additionalProperties().keySet().forEach(n -> found.add("no accessor: " + path + n));
      for (var accessor : accessors(face(model))) {
        var inner = Reflection.invoke(accessor, model);
        if (depth == 0 && isEmpty(inner) && !absent.contains(accessor.getName())) {
          found.add("not read: " + accessor.getName());
        }
        walk(inner, path + accessor.getName() + ".", depth + 1, absent, found);
      }
    }
  }

  private static boolean isEmpty(Object value) {
    return value.equals(Optional.empty())
        || (value instanceof Collection<?> items && items.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }

  /** The interface that a generated model implements. */
  private static Class<?> face(Object model) {
    var faces = model.getClass().getInterfaces();
    return model.getClass().getSimpleName().startsWith("Immutable") ? faces[0] : model.getClass();
  }

  /** The accessors of a model, without what every model has. */
  private static List<Method> accessors(Class<?> model) {
    return Arrays.stream(model.getMethods())
        .filter(m -> m.getParameterCount() == 0 && !Modifier.isStatic(m.getModifiers()))
        .filter(m -> !m.isDefault() && !m.isBridge() && m.getDeclaringClass() != Object.class)
        .filter(m -> !m.getName().matches("additionalProperties|relationships|hashCode|toString"))
        .toList();
  }

  /**
   * Words that the facts list and that the enumeration at the same place of the model lacks.
   *
   * @param rows the attributes of the model's schema
   */
  public static List<String> missingWords(Class<?> model, List<FactRow> rows) {
    var missing = new ArrayList<String>();
    for (var row : rows) {
      var type = row.has("enum") ? typeAt(model, row.text("attribute")) : Object.class;
      if (OpenEnum.class.isAssignableFrom(type)) {
        var known =
            ModelFiller.constants(type).stream()
                .map(constant -> ((OpenEnum) constant).value())
                .collect(Collectors.toSet());
        Stream.of(row.alternatives("enum"))
            .flatMap(List::stream)
            .filter(word -> !known.contains(word))
            .forEach(word -> missing.add(type.getSimpleName() + " lacks " + word));
      }
    }
    return missing;
  }

  /** The type at the end of a path of wire names; Object where the model has no such accessor. */
  private static Class<?> typeAt(Class<?> model, String path) {
    var type = model;
    for (var name : path.replaceAll("<[^>]*>|\\[[^]]*]", "").split("\\.", -1)) {
      var accessor = accessor(type, Reflection.camel(name));
      if (accessor.isEmpty()) {
        return Object.class;
      }
      type = bare(accessor.get().getGenericReturnType());
    }
    return type;
  }

  private static Optional<Method> accessor(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(m -> m.getName().equals(name) && m.getParameterCount() == 0)
        .findFirst();
  }

  /** The innermost type of an optional, a list, a patch or a map. */
  private static Class<?> bare(Type type) {
    if (type instanceof ParameterizedType generic) {
      var arguments = generic.getActualTypeArguments();
      return bare(arguments[arguments.length - 1]);
    }
    return type instanceof Class<?> plain ? plain : Object.class;
  }
}
