package dev.trivet.testsupport;

import dev.trivet.core.query.ListQuery;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;

/** Queries with every condition that they offer. */
final class QueryFiller {

  private QueryFiller() {}

  /** {@return a query of a type, which says everything that it can} */
  static Object everything(Class<?> type) {
    var query = Reflection.invoke(Reflection.method(type, "all"), null);
    for (var method : type.getMethods()) {
      if (Modifier.isStatic(method.getModifiers())
          || method.isBridge()
          || method.getDeclaringClass() == Object.class
          || method.getName().matches("extra|parameters|toString")) {
        continue;
      }
      if (method.getParameterCount() == 0) {
        query = condition(query, method);
      } else if (ListQuery.class.isAssignableFrom(method.getReturnType())) {
        query = Reflection.invoke(method, query, arguments(type, method));
      }
    }
    return query;
  }

  private static Object[] arguments(Class<?> owner, Method method) {
    var filler = ModelFiller.of(owner);
    var parameters = method.getParameters();
    return Arrays.stream(parameters)
        .map(p -> filler.value(p.getParameterizedType(), method.getName()))
        .toArray();
  }

  /** Says everything that one condition of a query offers. */
  private static Object condition(Object query, Method method) {
    if (!(method.getGenericReturnType() instanceof ParameterizedType type)) {
      return method.getReturnType() == query.getClass() ? Reflection.invoke(method, query) : query;
    }
    var kind = (Class<?>) type.getRawType();
    var variables = new HashMap<String, Type>();
    for (int i = 0; i < kind.getTypeParameters().length; i++) {
      variables.put(kind.getTypeParameters()[i].getName(), type.getActualTypeArguments()[i]);
    }
    var filler = ModelFiller.of(variables);
    var changed = query;
    for (var way : kind.getMethods()) {
      if (way.getDeclaringClass() != Object.class
          && way.getParameterCount() > 0
          && !Modifier.isStatic(way.getModifiers())) {
        var arguments =
            Arrays.stream(way.getGenericParameterTypes())
                .map(parameter -> erased(way, filler.value(parameter)))
                .toArray();
        changed = Reflection.invoke(way, Reflection.invoke(method, changed), arguments);
      }
    }
    return changed;
  }

  /** A generic array is an array of objects at run time. */
  private static Object erased(Method way, Object argument) {
    return way.isVarArgs() && argument instanceof Object[] some
        ? Arrays.copyOf(some, some.length, Object[].class)
        : argument;
  }
}
