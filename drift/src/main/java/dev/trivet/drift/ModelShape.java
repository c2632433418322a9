package dev.trivet.drift;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.OpenEnum;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** The accessors of a model, looked up once per class. */
final class ModelShape {

  private static final ClassValue<ModelShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected ModelShape computeValue(Class<?> type) {
          return new ModelShape(type);
        }
      };

  private final String name;
  private final Set<String> wireNames = new HashSet<>();
  private final List<Method> accessors;

  private ModelShape(Class<?> type) {
    var face = face(type);
    name = face.getSimpleName();
    var all = Arrays.stream(face.getMethods()).filter(ModelShape::isAccessor).toList();
    all.forEach(accessor -> wireNames.add(wireName(accessor)));
    accessors = all.stream().filter(ModelShape::mayHoldModels).toList();
  }

  static ModelShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** The public interface that a model implements, or the class itself. */
  private static Class<?> face(Class<?> type) {
    for (var candidate : type.getInterfaces()) {
      if (HasAdditionalProperties.class.isAssignableFrom(candidate)) {
        return candidate;
      }
    }
    return type;
  }

  private static boolean isAccessor(Method method) {
    return method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && !method.isBridge()
        && method.getDeclaringClass() != Object.class
        && !method.getName().matches("additionalProperties|hashCode|toString")
        && method.getReturnType() != void.class;
  }

  /** Numbers and texts need not be asked. */
  private static boolean mayHoldModels(Method accessor) {
    var type = accessor.getReturnType();
    return type == Optional.class
        || type == Object.class
        || Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type)
        || OpenEnum.class.isAssignableFrom(type)
        || HasAdditionalProperties.class.isAssignableFrom(type)
        || type.isRecord()
        || type.isInterface();
  }

  private static String wireName(Method accessor) {
    var named = accessor.getAnnotation(JsonProperty.class);
    return named != null && !named.value().isEmpty()
        ? named.value()
        : accessor.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }

  /** {@return the name of the model} */
  String name() {
    return name;
  }

  /** {@return whether there is an accessor for a member} */
  boolean knows(String wireName) {
    return wireNames.contains(wireName);
  }

  /** Hands over what the accessors return that may hold models or words. */
  void forEach(Object model, BiConsumer<String, Object> action) {
    for (var accessor : accessors) {
      var value = value(accessor, model);
      if (value.isPresent()) {
        action.accept(accessor.getName(), value.get());
      }
    }
  }

  private static Optional<Object> value(Method accessor, Object model) {
    try {
      return Optional.ofNullable(accessor.invoke(model));
    } catch (IllegalAccessException | InvocationTargetException e) {
      // not meant for everybody, or computed from members that did not come
      return Optional.empty();
    }
  }
}
