package dev.trivet.rootly;

import dev.trivet.core.transport.Endpoint;
import dev.trivet.rootly.jsonapi.Crud;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The endpoint constants of the module, found by reflection. */
final class Endpoints {

  private Endpoints() {}

  /** All of them, by name; collections are taken apart. */
  static List<Endpoint<?>> all() {
    return apiClasses()
        .flatMap(api -> Arrays.stream(api.getDeclaredFields()))
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .flatMap(field -> endpoints(constant(field)))
        .sorted(Comparator.comparing(endpoint -> endpoint.operation().name()))
        .toList();
  }

  private static Stream<Endpoint<?>> endpoints(Object constant) {
    if (constant instanceof Crud<?> crud) {
      return Stream.of(crud.list(), crud.create(), crud.get(), crud.update(), crud.delete());
    }
    return constant instanceof Endpoint<?> endpoint ? Stream.of(endpoint) : Stream.of();
  }

  private static Stream<Class<?>> apiClasses() {
    try {
      var root =
          Path.of(RootlyClient.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (var files = Files.walk(root)) {
        return files
            .map(file -> root.relativize(file).toString())
            .filter(name -> name.endsWith("Api.class"))
            .<Class<?>>map(Endpoints::load)
            .toList()
            .stream();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String file) {
    var name = file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", ".");
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Object constant(Field field) {
    try {
      field.setAccessible(true);
      return Objects.requireNonNull(field.get(null), field.getName());
    } catch (IllegalAccessException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
