package dev.trivet.conformance.service;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.OpenEnum;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** JSON that can be read as a type, with as little in it as possible. */
public final class SampleElement {

  private SampleElement() {}

  /**
   * JSON for a type.
   *
   * @param members further members where it is a model: members of a JSON object with commas
   *     between them, possibly none
   */
  public static String of(Class<?> type, String members) {
    if (!takesMembers(type)) {
      return value(type);
    }
    var needed =
        alternatives(type).stream()
            .flatMap(model -> accessors(model).stream())
            .filter(SampleElement::isNeeded)
            .collect(
                Collectors.toMap(
                    SampleElement::wireName, a -> value(a.getGenericReturnType()), (a, b) -> a));
    needed.putIfAbsent("id", "1");
    return needed.entrySet().stream()
        .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
        .sorted()
        .collect(Collectors.joining(",", "{", members.isEmpty() ? "}" : "," + members + "}"));
  }

  /** Whether it is a model, or one of several, to which a service may add members. */
  public static boolean takesMembers(Class<?> type) {
    return HasAdditionalProperties.class.isAssignableFrom(type)
        || (type.isInterface() && type.isSealed());
  }

  /** The wire names of the members of a model, or of one of several, that need not be there. */
  public static List<String> optionalMembers(Class<?> type) {
    return alternatives(type).stream()
        .flatMap(model -> accessors(model).stream())
        .filter(accessor -> !isNeeded(accessor))
        .map(SampleElement::wireName)
        .filter(name -> !name.equals("additional_properties"))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Class<?>> alternatives(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses())
            .flatMap(alternative -> Arrays.stream(alternative.getRecordComponents()))
            .<Class<?>>map(RecordComponent::getType)
            .toList()
        : List.of(type);
  }

  private static List<Method> accessors(Class<?> model) {
    return Arrays.stream(model.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getDeclaringClass().isInterface())
        .toList();
  }

  /** Immutables makes everything mandatory that has no empty or default value. */
  private static boolean isNeeded(Method accessor) {
    var type = accessor.getReturnType();
    return Modifier.isAbstract(accessor.getModifiers())
        && type != Optional.class
        && !Collection.class.isAssignableFrom(type)
        && !Map.class.isAssignableFrom(type);
  }

  private static String wireName(Method accessor) {
    return SnakeCaseStrategy.INSTANCE.translate(accessor.getName());
  }

  private static String value(Type type) {
    if (type instanceof ParameterizedType generic) {
      var arguments = generic.getActualTypeArguments();
      var last = value(arguments[arguments.length - 1]);
      return generic.getRawType() == Map.class
          ? "{\"1\":" + last + "}"
          : generic.getRawType() == List.class ? "[" + last + "]" : last;
    }
    var plain = (Class<?>) type;
    if (takesMembers(plain)) {
      return of(plain, "");
    } else if (plain == String.class || OpenEnum.class.isAssignableFrom(plain)) {
      return "\"text\"";
    } else if (plain == Instant.class) {
      return "1767323045";
    } else if (plain == boolean.class || plain == Boolean.class) {
      return "true";
    } else if (plain.isPrimitive() || Number.class.isAssignableFrom(plain)) {
      return "1";
    }
    return plain.isRecord() ? record(plain) : "{}";
  }

  private static String record(Class<?> type) {
    var parts = type.getRecordComponents();
    // a record around one map or list stands for it; those of several parts come as arrays
    var brackets = parts.length == 1 ? List.of("", "") : List.of("[", "]");
    return Arrays.stream(parts)
        .map(part -> value(part.getGenericType()))
        .collect(Collectors.joining(",", brackets.get(0), brackets.get(1)));
  }
}
