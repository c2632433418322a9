package dev.trivet.testsupport;

import dev.trivet.core.UploadFile;
import dev.trivet.core.UploadProgress;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.OpenEnum;
import dev.trivet.core.json.Patch;
import dev.trivet.core.query.ListQuery;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Arguments for any method, with everything set that can be set. */
public final class ModelFiller {

  /** What a text is that may be any. */
  static final String ANY_TEXT = "a text";

  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

  private final Map<String, Type> variables;
  private final Set<String> left;
  private final String around;

  private ModelFiller(Map<String, Type> variables, Set<String> left, String around) {
    this.variables = variables;
    this.left = left;
    this.around = around;
  }

  /** Fills arguments of methods of this class. */
  public static ModelFiller of(Class<?> owner) {
    return of(Reflection.variables(owner));
  }

  /** Fills arguments of methods whose type variables stand for these types. */
  static ModelFiller of(Map<String, Type> variables) {
    return new ModelFiller(variables, Set.of(), "");
  }

  /**
   * The same, but models are left without these attributes, by wire name, at the outermost level.
   */
  public ModelFiller without(Collection<String> attributes) {
    return new ModelFiller(variables, Set.copyOf(attributes), around);
  }

  /** A value of a type. */
  public Object value(Type type) {
    return value(type, "");
  }

  /** What a type variable stands for. */
  Type resolve(Type declared) {
    return variables.getOrDefault(declared.getTypeName(), declared);
  }

  /** A value of a type for an attribute of this name. */
  Object value(Type declared, String name) {
    var type = resolve(declared);
    if (type instanceof WildcardType wildcard) {
      return value(wildcard.getUpperBounds()[0], name);
    } else if (type instanceof GenericArrayType array) {
      return array(value(array.getGenericComponentType(), name));
    }
    boolean generic = type instanceof ParameterizedType;
    var raw = (Class<?>) (generic ? ((ParameterizedType) type).getRawType() : type);
    var arguments = generic ? ((ParameterizedType) type).getActualTypeArguments() : new Type[] {};
    if (Iterable.class.equals(raw) || Collection.class.equals(raw) || List.class.equals(raw)) {
      return List.of(value(arguments[0], name));
    } else if (raw == Map.class) {
      return Map.of(value(arguments[0], ""), value(arguments[1], ""));
    } else if (raw == Patch.class) {
      return Patch.to(value(arguments[0], name));
    } else if (raw == Optional.class) {
      return Optional.of(value(arguments[0], name));
    } else if (raw.isArray()) {
      var one = value(raw.getComponentType(), name);
      var array = Array.newInstance(raw.getComponentType(), 1);
      Array.set(array, 0, one);
      return array;
    }
    return simple(raw, name);
  }

  private static Object array(Object one) {
    var array = Array.newInstance(one.getClass(), 1);
    Array.set(array, 0, one);
    return array;
  }

  private Object simple(Class<?> type, String name) {
    if (type == String.class || type == Object.class || type == CharSequence.class) {
      return text(name.toLowerCase(Locale.ROOT));
    } else if (type == Long.class || type == long.class) {
      return 7L;
    } else if (type == Integer.class || type == int.class) {
      return name.equals("frequency") ? 5 : name.equals("timeout") ? 60 : 7;
    } else if (type == Double.class || type == double.class) {
      return 1.5;
    } else if (type == BigDecimal.class) {
      return new BigDecimal("1.5");
    } else if (type == Boolean.class || type == boolean.class) {
      return true;
    } else if (type == Instant.class) {
      return TIME;
    } else if (type == LocalDate.class) {
      return LocalDate.of(2026, 1, 2);
    } else if (type == Duration.class) {
      return Duration.ofMinutes(5);
    } else if (type == URI.class) {
      return URI.create("https://example.com/x");
    } else if (type == JsonValue.class) {
      return JsonValue.of(ANY_TEXT);
    } else if (type == Members.class) {
      return Members.of("some", JsonValue.of(ANY_TEXT));
    } else if (type == UploadFile.class) {
      return UploadFile.of("file.zip", new ByteArrayInputStream(new byte[] {1, 2, 3}));
    } else if (type == UploadProgress.class) {
      return UploadProgress.none();
    } else if (type.isEnum()) {
      return type.getEnumConstants()[0];
    } else if (OpenEnum.class.isAssignableFrom(type)) {
      // with the first match type, a site takes nothing to match
      return constants(type).get(name.equals("matchType") ? 1 : 0);
    } else if (ListQuery.class.isAssignableFrom(type)) {
      return QueryFiller.everything(type);
    } else if (type.isSealed()) {
      return simple(type.getPermittedSubclasses()[0], name);
    }
    return type.isRecord() ? record(type) : model(type);
  }

  /** A text that fits the name of an attribute. */
  private static String text(String name) {
    return name.contains("email")
        ? "user@example.com"
        : name.contains("color")
            ? "#FFAA00"
            : name.contains("url")
                ? "https://example.com/x"
                : name.matches(".*user_?ids?|memberid|shadowableid") ? "7" : ANY_TEXT;
  }

  /** The constants of an enumeration or a record. */
  static List<Object> constants(Class<?> type) {
    return Arrays.stream(type.getFields())
        .filter(field -> field.getType() == type && Modifier.isStatic(field.getModifiers()))
        .<Object>map(
            field -> {
              try {
                return field.get(null);
              } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
              }
            })
        .toList();
  }

  /** One of its constants, or a record with everything set. */
  private Object record(Class<?> type) {
    var constants = constants(type);
    if (!constants.isEmpty()) {
      return constants.get(0);
    }
    try {
      var parts = type.getRecordComponents();
      var types = Arrays.stream(parts).map(part -> part.getType()).toArray(Class<?>[]::new);
      var values =
          Arrays.stream(parts).map(part -> value(part.getGenericType(), part.getName())).toArray();
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }

  /** A model with everything set, or what a factory method returns if it has no builder. */
  private Object model(Class<?> type) {
    var factories =
        Arrays.stream(type.getMethods())
            .filter(m -> Modifier.isStatic(m.getModifiers()) && m.getReturnType() == type)
            .sorted(Comparator.comparing(Method::getParameterCount).thenComparing(Method::getName))
            .toList();
    boolean built = Arrays.stream(type.getMethods()).anyMatch(m -> m.getName().equals("builder"));
    if (!built) {
      for (var factory : factories) {
        try {
          return Reflection.invoke(factory, null, arguments(factory));
        } catch (IllegalArgumentException refused) {
          // this one does not take just any argument; another may
        }
      }
    }
    var builder = Reflection.invoke(Reflection.method(type, "builder"), null);
    // a model may hold a list of its own kind, which ends somewhere
    var inner = new ModelFiller(variables, Set.of(), " " + type.getName() + ">");
    setters(builder.getClass())
        .filter(setter -> !left.contains(Reflection.snake(setter.getName())))
        .filter(s -> around.isEmpty() || !s.toGenericString().contains(around))
        .forEach(
            setter ->
                Reflection.invoke(
                    setter,
                    builder,
                    inner.value(setter.getGenericParameterTypes()[0], setter.getName())));
    return Reflection.invoke(Reflection.method(builder.getClass(), "build"), builder);
  }

  /** A model with nothing set; fails as its builder does. */
  public static Object empty(Class<?> type) {
    var builder = Reflection.invoke(Reflection.method(type, "builder"), null);
    return Reflection.invoke(Reflection.method(builder.getClass(), "build"), builder);
  }

  /** One setter for each attribute, the one that takes the bare value. */
  static Stream<Method> setters(Class<?> builder) {
    var seen = new HashSet<String>();
    return Arrays.stream(builder.getMethods())
        .filter(m -> m.getParameterCount() == 1 && m.getReturnType() == builder && !m.isVarArgs())
        .filter(m -> !m.getName().matches("(add|addAll|put|putAll)[A-Z].*|additionalProperties"))
        .filter(m -> m.getParameterTypes()[0] != Optional.class)
        .sorted(
            Comparator.comparing(Method::getName)
                .thenComparing(m -> m.getParameterTypes()[0] == Patch.class)
                .thenComparing(m -> m.getParameterTypes()[0] == String.class))
        .filter(m -> seen.add(m.getName()));
  }

  /** The arguments of a method, with everything set. */
  public Object[] arguments(Method method) {
    var parameters = method.getGenericParameterTypes();
    return Arrays.stream(parameters).map(this::value).toArray();
  }
}
