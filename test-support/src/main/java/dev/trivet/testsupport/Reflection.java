package dev.trivet.testsupport;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Calls by name. */
final class Reflection {

  private Reflection() {}

  /** The public method of this name that takes least. */
  static Method method(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name))
        .min(Comparator.comparing(Method::isBridge).thenComparing(Method::getParameterCount))
        .orElseThrow(() -> new IllegalStateException(type + " has no method " + name));
  }

  /** Calls a method; what it throws unchecked comes through as it is. */
  static Object invoke(Method method, Object owner, Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(owner, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw new IllegalStateException(method + " failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the type variables of a class's superclasses stand for. */
  static Map<String, Type> variables(Class<?> type) {
    var variables = new HashMap<String, Type>();
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
      if (c.getGenericSuperclass() instanceof ParameterizedType base) {
        var names = ((Class<?>) base.getRawType()).getTypeParameters();
        for (int i = 0; i < names.length; i++) {
          var argument = base.getActualTypeArguments()[i];
          variables.put(
              names[i].getName(), variables.getOrDefault(argument.getTypeName(), argument));
        }
      }
    }
    return variables;
  }

  /** The snake case of a name in camel case. */
  static String snake(String camel) {
    return camel.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
  }

  /** The camel case of a name in snake case. */
  static String camel(String snake) {
    var camel = new StringBuilder();
    for (var part : snake.split("_", -1)) {
      camel.append(
          camel.isEmpty() || part.isEmpty()
              ? part
              : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return camel.toString();
  }
}
