package dev.trivet.rollbar;

import dev.trivet.core.transport.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
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

  /** All of them, by name. */
  static List<Endpoint<?>> all() {
    return apiClasses()
        .flatMap(api -> Arrays.stream(api.getDeclaredFields()))
        .filter(field -> field.getType().equals(Endpoint.class))
        .<Endpoint<?>>map(Endpoints::constant)
        .sorted(Comparator.comparing(endpoint -> endpoint.operation().name()))
        .toList();
  }

  private static Stream<Class<?>> apiClasses() {
    try {
      var root =
          Path.of(RollbarClient.class.getProtectionDomain().getCodeSource().getLocation().toURI());
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

  private static Endpoint<?> constant(Field field) {
    try {
      field.setAccessible(true);
      return (Endpoint<?>) Objects.requireNonNull(field.get(null), field.getName());
    } catch (IllegalAccessException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
