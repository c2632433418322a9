package dev.trivet.testsupport;

import dev.trivet.core.service.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the operations that a client declares: static fields of its classes {@code XxxApi}. */
public final class EndpointScanner {

  /**
   * A declared operation.
   *
   * @param api the class that declares it
   */
  public record Declared(Endpoint<?> endpoint, Class<?> api) {

    /** The SDK's name of the operation. */
    @Override
    public String toString() {
      return endpoint.operation().name();
    }
  }

  private EndpointScanner() {}

  /** All operations of the module that a class belongs to, by name. */
  public static List<Declared> scan(Class<?> client) {
    var found = new ArrayList<Declared>();
    for (var api : apis(client)) {
      for (var field : api.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          endpoints(constant(field)).forEach(endpoint -> found.add(new Declared(endpoint, api)));
        }
      }
    }
    found.sort(Comparator.comparing(Declared::toString));
    return found;
  }

  /** A constant is an operation, or holds several. */
  private static Stream<Endpoint<?>> endpoints(Object constant) {
    if (constant instanceof Endpoint<?> endpoint) {
      return Stream.of(endpoint);
    }
    return constant == null || !constant.getClass().getName().startsWith("dev.trivet.")
        ? Stream.of()
        : Arrays.stream(constant.getClass().getMethods())
            .filter(m -> m.getReturnType() == Endpoint.class && m.getParameterCount() == 0)
            .filter(m -> !Modifier.isStatic(m.getModifiers()))
            .map(m -> (Endpoint<?>) Reflection.invoke(m, constant));
  }

  /** The classes of a module whose names end in {@code Api}, from its folder or its jar. */
  private static List<Class<?>> apis(Class<?> client) {
    try {
      var place = client.getProtectionDomain().getCodeSource().getLocation().toURI();
      if (Files.isDirectory(Path.of(place))) {
        return apis(Path.of(place), client);
      }
      try (var jar = FileSystems.newFileSystem(Path.of(place))) {
        return apis(jar.getPath("/"), client);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> apis(Path root, Class<?> client) throws IOException {
    try (var files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith("Api.class"))
          .<Class<?>>map(name -> load(name.replace(".class", "").replace('/', '.'), client))
          .toList();
    }
  }

  private static Class<?> load(String name, Class<?> client) {
    try {
      return Class.forName(name, true, client.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object constant(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
