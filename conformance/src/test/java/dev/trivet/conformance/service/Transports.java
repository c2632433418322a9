package dev.trivet.conformance.service;

import dev.trivet.core.ServiceClient;
import dev.trivet.core.service.Transport;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The only place that looks behind a client: endpoints are called without the methods of their
 * resources, over the transport that the client gives to the resource.
 */
final class Transports {

  private static final Map<Class<?>, List<Method>> WAYS = new ConcurrentHashMap<>();

  private Transports() {}

  /** The transport that a client gives to one of its resources. */
  static Transport of(ServiceClient client, Class<?> api) {
    Object resource = client;
    for (var accessor : WAYS.computeIfAbsent(api, wanted -> way(client.getClass(), wanted))) {
      resource = call(accessor, resource);
    }
    return transport(api, resource);
  }

  /** The accessors that lead from a client to a resource, perhaps by way of an area. */
  private static List<Method> way(Class<?> client, Class<?> api) {
    var seen = new HashSet<Class<?>>();
    var ways = new ArrayDeque<List<Method>>();
    ways.add(List.of());
    while (!ways.isEmpty()) {
      var way = ways.remove();
      var end = way.isEmpty() ? client : way.get(way.size() - 1).getReturnType();
      if (end == api) {
        return way;
      }
      for (var accessor : accessors(end)) {
        if (seen.add(accessor.getReturnType())) {
          var longer = new ArrayList<>(way);
          longer.add(accessor);
          ways.add(longer);
        }
      }
    }
    throw new IllegalStateException("nothing leads from " + client + " to " + api);
  }

  private static List<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getReturnType().getSimpleName().matches(".*(Api|Area)"))
        .toList();
  }

  private static Object call(Method accessor, Object owner) {
    try {
      return accessor.invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(accessor.toString(), e);
    }
  }

  /** Every resource holds its transport, or inherits one. */
  private static Transport transport(Class<?> type, Object owner) {
    try {
      for (var c = type; c != null; c = c.getSuperclass()) {
        for (var field : c.getDeclaredFields()) {
          if (field.getType() == Transport.class) {
            field.setAccessible(true);
            return (Transport) field.get(owner);
          }
        }
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    throw new IllegalStateException(type + " has no transport");
  }
}
