package dev.trivet.testsupport;

import dev.trivet.core.Listing;
import dev.trivet.core.service.Endpoint;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * A typed operation beside what the tables say about it.
 *
 * @param facts its row in {@code operations.tsv}
 * @param api the object whose method makes the call
 * @param method the method that takes most
 */
public record OperationUnderTest(FactRow facts, Endpoint<?> endpoint, Object api, Method method) {

  /** The method of an object that makes the calls of an endpoint. */
  static OperationUnderTest of(FactRow facts, Endpoint<?> endpoint, Object api) {
    var name = endpoint.operation().name();
    var simple = name.substring(name.lastIndexOf('.') + 1);
    var method =
        Arrays.stream(api.getClass().getMethods())
            .filter(m -> m.getName().equals(simple) && !m.isBridge())
            .max(Comparator.comparingInt(Method::getParameterCount))
            .orElseThrow(
                () -> new IllegalStateException(api.getClass() + " has no method " + simple));
    return new OperationUnderTest(facts, endpoint, api, method);
  }

  /** Calls with everything set that can be set; a listing is walked to its end. */
  public Object callWithEverything() {
    var filler = ModelFiller.of(api.getClass()).without(endpoint.refused());
    return call(filler.arguments(method));
  }

  /** Calls with an input in which nothing is set. */
  public Object callWithNothing() {
    var filler = ModelFiller.of(api.getClass());
    return call(
        Arrays.stream(method.getGenericParameterTypes())
            .map(
                type ->
                    isModel(filler.resolve(type)) ? emptyModel(filler, type) : filler.value(type))
            .toArray());
  }

  private static Object emptyModel(ModelFiller filler, Type type) {
    return ModelFiller.empty((Class<?>) filler.resolve(type));
  }

  private Object call(Object... arguments) {
    var result = Reflection.invoke(method, api, arguments);
    return result instanceof Listing<?> listing ? listing.toList() : result;
  }

  /** The model that it takes, if it takes one. */
  public Optional<Class<?>> input() {
    var filler = ModelFiller.of(api.getClass());
    return Arrays.stream(method.getGenericParameterTypes())
        .map(filler::resolve)
        .filter(OperationUnderTest::isModel)
        .<Class<?>>map(type -> (Class<?>) type)
        .findFirst();
  }

  private static boolean isModel(Type type) {
    return !(type instanceof ParameterizedType)
        && type instanceof Class<?> plain
        && plain.isInterface()
        && Arrays.stream(plain.getMethods()).anyMatch(m -> m.getName().equals("builder"));
  }

  /** The SDK's name of the operation. */
  @Override
  public String toString() {
    return endpoint.operation().name() + " (" + facts + ")";
  }
}
