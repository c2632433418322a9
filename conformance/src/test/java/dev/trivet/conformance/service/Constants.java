package dev.trivet.conformance.service;

import dev.trivet.core.Listing;
import dev.trivet.core.transport.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Finds endpoint constants: static fields of {@code XxxApi} classes that are an {@link Endpoint},
 * or hold some, as the five operations of a collection do. A new resource needs no line here.
 */
final class Constants {

  private Constants() {}

  static List<Declared> of(Service service) {
    return apis(service.facadeType()).stream()
        .flatMap(
            api ->
                Arrays.stream(api.getDeclaredFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()))
                    .flatMap(Constants::endpoints)
                    .map(endpoint -> new Declared(service, endpoint, shape(api, endpoint))))
        .sorted(Comparator.comparing(Declared::toString))
        .toList();
  }

  private static Stream<Endpoint<?>> endpoints(Field field) {
    var value = read(field);
    if (value instanceof Endpoint<?> endpoint) {
      return Stream.of(endpoint);
    }
    return Arrays.stream(field.getType().getMethods())
        .filter(method -> method.getReturnType().equals(Endpoint.class))
        .filter(method -> method.getParameterCount() == 0)
        .map(method -> (Endpoint<?>) invoke(method, value));
  }

  /** The method of the resource has the name of the operation, and its result tells the shape. */
  private static Shape shape(Class<?> api, Endpoint<?> endpoint) {
    var name = endpoint.operation().name();
    var last = name.substring(name.lastIndexOf('.') + 1);
    var results =
        Arrays.stream(api.getMethods())
            .filter(method -> method.getName().equals(last))
            .<Class<?>>map(Method::getReturnType)
            .toList();
    if (results.isEmpty()) {
      throw new IllegalStateException(api.getName() + " has no method for " + name);
    }
    if (endpoint.isVoid()) {
      return Shape.NONE;
    }
    return results.contains(Listing.class)
        ? Shape.LISTING
        : results.contains(List.class) ? Shape.ALL : Shape.ONE;
  }

  /** The classes of a module whose name ends in {@code Api}, from its folder or its jar. */
  private static List<Class<?>> apis(Class<?> facade) {
    try {
      var place = facade.getProtectionDomain().getCodeSource().getLocation().toURI();
      if (Files.isDirectory(Path.of(place))) {
        return apis(Path.of(place));
      }
      try (var jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
        return apis(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> apis(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith("Api.class"))
          .<Class<?>>map(Constants::load)
          .toList();
    }
  }

  private static Class<?> load(String file) {
    var name = file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", ".");
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object read(Field field) {
    try {
      field.setAccessible(true);
      return Objects.requireNonNull(field.get(null), field.getName());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object invoke(Method method, Object owner) {
    try {
      method.setAccessible(true);
      return Objects.requireNonNull(method.invoke(owner), method.getName());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
