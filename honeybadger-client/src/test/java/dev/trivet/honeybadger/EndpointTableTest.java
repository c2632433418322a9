package dev.trivet.honeybadger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.transport.Endpoint;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class EndpointTableTest {

  @Test
  void endpoints_whenCollectedFromAllClasses_areThoseOfTheTable() throws Exception {
    assertThat(endpoints().map(EndpointTableTest::line).sorted())
        .isEqualTo(List.of(Api.resource("endpoints.txt").strip().split("\n")));
  }

  private static Stream<Endpoint<?>> endpoints() throws Exception {
    var classes =
        Path.of(
            HoneybadgerClient.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return classNames(classes).stream().flatMap(EndpointTableTest::constants);
  }

  private static List<String> classNames(Path classes) throws IOException {
    try (var files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString().replace('\\', '/').replace('/', '.'))
          .filter(name -> name.startsWith("dev.") && name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .toList();
    }
  }

  private static Stream<Endpoint<?>> constants(String className) {
    try {
      return Arrays.stream(Class.forName(className).getDeclaredFields())
          .filter(field -> field.getType() == Endpoint.class)
          .filter(field -> Modifier.isStatic(field.getModifiers()))
          .map(
              field -> {
                try {
                  field.setAccessible(true);
                  return (Endpoint<?>) field.get(null);
                } catch (IllegalAccessException e) {
                  throw new LinkageError(field.toString(), e);
                }
              });
    } catch (ClassNotFoundException e) {
      throw new LinkageError(className, e);
    }
  }

  private static String line(Endpoint<?> endpoint) {
    var operation = endpoint.operation();
    return String.join(
        " ",
        operation.name(),
        operation.verb(),
        operation.template(),
        "->",
        endpoint.type().getSimpleName(),
        "root=" + endpoint.root().orElse("-"),
        "at=" + endpoint.at().orElse("-"),
        "credential=" + endpoint.credential().orElse("-"),
        "repeatable=" + endpoint.isRepeatable());
  }
}
