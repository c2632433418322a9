package dev.trivet.conformance.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.trivet.conformance.service.PlainServer;
import dev.trivet.conformance.service.Services;
import dev.trivet.core.ServiceClient;
import dev.trivet.core.query.ListQuery;
import dev.trivet.testsupport.ModelFiller;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Null in the place of any argument of any method that makes calls: refused with words of our own
 * that tell which argument it is, and nothing is sent.
 */
@Timeout(120)
class NullArgumentsTest {

  private static final String TOKEN = "fake-token-of-the-null-test";

  /** How the JVM explains an exception that nobody has foreseen. */
  private static final String UNFORESEEN = "because \"";

  @RegisterExtension static final PlainServer SERVER = new PlainServer();

  @Test
  void method_whenAnyArgumentIsNull_namesIt() {
    SERVER.respond(okJson("{}"));
    var tried = new HashSet<String>();
    var unclear = new ArrayList<String>();
    for (var owner : owners()) {
      methods(owner.getClass())
          .filter(method -> tried.add(owner.getClass() + " " + method))
          .forEach(method -> unclear.addAll(unclear(owner, method)));
    }
    assertThat(unclear).isEmpty();
    assertThat(tried).hasSizeGreaterThan(1000);
    assertThat(SERVER.requests()).isEmpty();
  }

  @Test
  void query_whenAnyArgumentIsNull_namesItsMethod() {
    var tried = new HashSet<String>();
    var unclear = new ArrayList<String>();
    for (var owner : owners()) {
      methods(owner.getClass())
          .flatMap(method -> Arrays.stream(method.getParameterTypes()))
          .filter(ListQuery.class::isAssignableFrom)
          .filter(type -> !Modifier.isAbstract(type.getModifiers()) && tried.add(type.getName()))
          .forEach(type -> unclear.addAll(unclearMethods(type)));
    }
    assertThat(unclear).isEmpty();
    assertThat(tried).hasSizeGreaterThan(50);
  }

  /** The methods of a query, and those of the ways in which it compares an attribute. */
  private static List<String> unclearMethods(Class<?> type) {
    var query = ModelFiller.of(type).value(type);
    var unclear = new ArrayList<String>();
    methods(type)
        .forEach(
            method -> {
              var words = type.getSimpleName() + "." + method.getName() + "(";
              unclear.addAll(unclear(query, method, words + "..)"));
              if (method.getReturnType().getSimpleName().matches("Where|Comparison|When")) {
                var ways = call(method, query);
                methods(ways.getClass())
                    .map(way -> unclear(ways, way, words + ")." + way.getName() + "(..)"))
                    .forEach(unclear::addAll);
              }
            });
    return unclear;
  }

  /** The arguments of a method whose absence is not explained with these words. */
  private static List<String> unclear(Object owner, Method method, String words) {
    var unclear = new ArrayList<String>();
    for (int i = 0; i < method.getParameterCount(); i++) {
      for (var arguments : lacking(owner.getClass(), method, i)) {
        var thrown = catchThrowable(() -> invoke(method, owner, arguments));
        if (thrown == null || !String.valueOf(thrown.getMessage()).contains(words)) {
          unclear.add("argument %d of %s: %s".formatted(i + 1, method, thrown));
        }
      }
    }
    return unclear;
  }

  /** Null in the place of an argument, or of one of several. */
  private static List<Object[]> lacking(Class<?> owner, Method method, int position) {
    var type = method.getParameterTypes()[position];
    if (type.isPrimitive() || mayBeNull(method, position)) {
      return List.of();
    }
    var missing = arguments(owner, method, position);
    if (!type.isArray() || type.getComponentType().isPrimitive()) {
      return List.<Object[]>of(missing);
    }
    var oneMissing = missing.clone();
    oneMissing[position] = Array.newInstance(type.getComponentType(), 1);
    return List.of(missing, oneMissing);
  }

  /** The arguments of a method whose absence is not explained. */
  private static List<String> unclear(Object owner, Method method) {
    var unclear = new ArrayList<String>();
    var seen = new HashSet<String>();
    for (int i = 0; i < method.getParameterCount(); i++) {
      var type = method.getParameterTypes()[i];
      if (!type.isPrimitive() && !mayBeNull(method, i)) {
        var arguments = arguments(owner.getClass(), method, i);
        var thrown = catchThrowable(() -> invoke(method, owner, arguments));
        if (!isClear(thrown, type) || !seen.add(thrown.getMessage())) {
          unclear.add("argument %d of %s: %s".formatted(i + 1, method, thrown));
        }
      }
    }
    return unclear;
  }

  /** In our own words, or in those of the JVM if they name a type that stands for one argument. */
  private static boolean isClear(@Nullable Throwable thrown, Class<?> type) {
    if (thrown instanceof IllegalArgumentException) {
      return thrown.getMessage().contains(": the token ");
    }
    return thrown instanceof NullPointerException
        && thrown.getMessage() != null
        && (!thrown.getMessage().contains(UNFORESEEN)
            || (thrown.getMessage().startsWith("Cannot invoke \"" + type.getName() + ".")
                && type.getName().startsWith("dev.trivet.")));
  }

  private static boolean mayBeNull(Method method, int position) {
    return method.getAnnotatedParameterTypes()[position].isAnnotationPresent(Nullable.class);
  }

  private static Object[] arguments(Class<?> owner, Method method, int missing) {
    var filler = ModelFiller.of(owner);
    var types = method.getGenericParameterTypes();
    var arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      if (i != missing) {
        arguments[i] = argument(filler, method.getParameterTypes()[i], types[i]);
      }
    }
    return arguments;
  }

  /** Some inputs take one attribute or the other, and functions are not models at all. */
  private static Object argument(ModelFiller filler, Class<?> raw, Type type) {
    try {
      return raw.getName().startsWith("java.util.") && raw.isInterface()
          ? doingNothing(raw)
          : filler.value(type);
    } catch (IllegalArgumentException refused) {
      return doingNothing(raw);
    }
  }

  private static Object doingNothing(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
  }

  private static void invoke(Method method, Object owner, Object... arguments) throws Throwable {
    try {
      method.invoke(owner, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** The clients of all services and everything that their accessors lead to. */
  private static List<Object> owners() {
    return Services.contracts().stream()
        .flatMap(service -> reachable(SERVER.client(service, TOKEN)).stream())
        .toList();
  }

  /** A client and everything that its accessors lead to. */
  private static Collection<Object> reachable(ServiceClient client) {
    var found = new LinkedHashMap<Class<?>, Object>();
    var left = new ArrayDeque<Object>(List.of(client));
    while (!left.isEmpty()) {
      var owner = left.remove();
      if (found.putIfAbsent(owner.getClass(), owner) == null) {
        Stream.of(owner.getClass().getMethods())
            .filter(method -> method.getParameterCount() == 0)
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .filter(method -> method.getReturnType().getSimpleName().matches(".*(Api|Area)"))
            .filter(method -> !method.getName().equals("raw"))
            .forEach(accessor -> left.add(call(accessor, owner)));
      }
    }
    return found.values();
  }

  private static Object call(Method accessor, Object owner) {
    try {
      return accessor.invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(accessor.toString(), e);
    }
  }

  private static Stream<Method> methods(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getDeclaringClass().getName().startsWith("dev.trivet."))
        .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()));
  }
}
