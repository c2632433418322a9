package dev.trivet.conformance.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import dev.trivet.conformance.structure.ProjectClasses;
import dev.trivet.core.ClientConfig;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.OpenEnum;
import dev.trivet.core.json.Patch;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.testsupport.ModelFiller;
import dev.trivet.testsupport.ReachabilityMetadata;
import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The metadata for native images lists what the operations reach. After a change, {@code
 * -Dtrivet.reachability=write} writes it anew.
 */
@Timeout(60)
class ReachabilityMetadataTest {

  private static final Set<Class<?>> REACHED = new HashSet<>();
  private static final Set<Class<?>> SERIALIZED = new HashSet<>();

  @BeforeAll
  static void collect() throws Exception {
    for (var client : List.of(RollbarClient.class, RootlyClient.class, HoneybadgerClient.class)) {
      REACHED.addAll(ReachedTypes.of(client));
    }
    for (var model : Models.all().toList()) {
      SERIALIZED.addAll(SerializedTypes.of(ModelFiller.of(model).value(model)));
    }
    var json =
        JsonValue.parse(
            """
            {"a":[1,null,{"b":"c"}],"d":1.50,"e":true}""");
    for (var value : List.of(json, Members.of("some", json), Patch.to("value"), Patch.clear())) {
      SERIALIZED.addAll(SerializedTypes.of(value));
    }
    for (var failure : SerializationTest.failures().toList()) {
      SERIALIZED.addAll(SerializedTypes.of(failure));
    }
  }

  static Stream<Arguments> artifacts() {
    return Stream.of(
        Arguments.of("core", "trivet-core", ClientConfig.class),
        Arguments.of("rollbar-client", "rollbar-client", RollbarClient.class),
        Arguments.of("rootly-client", "rootly-client", RootlyClient.class),
        Arguments.of("honeybadger-client", "honeybadger-client", HoneybadgerClient.class));
  }

  @ParameterizedTest
  @MethodSource("artifacts")
  void metadata_ofAnArtifact_listsWhatTheOperationsReach(
      String module, String artifact, Class<?> member) throws IOException {
    var file =
        Path.of("..", module, "src/main/resources").resolve(ReachabilityMetadata.place(artifact));
    var expected = file(member);

    if ("write".equals(System.getProperty("trivet.reachability"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, expected);
    }
    assertThat(Files.readString(file).lines()).containsExactlyElementsOf(expected.lines().toList());
  }

  @Test
  void metadata_onTheClassPath_listsNothingThatIsNotThere() {
    var types = ReachabilityMetadata.read(getClass().getClassLoader()).types();

    assertThat(types).hasSizeGreaterThan(1_000);
    assertThat(types.stream().filter(type -> !type.endsWith("[]")))
        .allSatisfy(type -> Class.forName(type, false, getClass().getClassLoader()));
  }

  /** The list of an artifact: one line per type, so that changes are easy to read. */
  private static String file(Class<?> member) {
    var place = ProjectClasses.place(member);
    return Stream.concat(REACHED.stream(), SERIALIZED.stream())
        .distinct()
        .filter(type -> place(type).equals(place))
        .sorted(Comparator.comparing(Class::getTypeName))
        .map(ReachabilityMetadataTest::entry)
        .collect(Collectors.joining(",\n", "{\"reflection\":[\n", "\n]}\n"));
  }

  /** What the JDK's classes need stands in the list of the core. */
  private static Path place(Class<?> type) {
    boolean ours = type.getName().startsWith("dev.trivet.");
    return ProjectClasses.place(ours ? type : ClientConfig.class);
  }

  private static String entry(Class<?> type) {
    var entry = new StringBuilder("{\"type\":\"").append(name(type)).append('"');
    if (REACHED.contains(type)) {
      boolean codec = isCodec(type);
      add(entry, "allDeclaredConstructors", !type.isInterface());
      add(entry, "allDeclaredFields", type.isRecord() || type.isEnum());
      add(entry, "allDeclaredMethods", !codec);
      add(entry, "allPublicFields", OpenEnum.class.isAssignableFrom(type));
      add(entry, "serializable", !codec && isSerializable(type));
    } else {
      add(entry, "serializable", true);
    }
    return entry.append('}').toString();
  }

  /** As {@link Class#forName(String)} takes it; arrays as in source code. */
  private static String name(Class<?> type) {
    return type.isArray() ? type.getTypeName() : type.getName();
  }

  private static void add(StringBuilder entry, String flag, boolean set) {
    if (set) {
      entry.append(",\"").append(flag).append("\":true");
    }
  }

  private static boolean isCodec(Class<?> type) {
    return JsonDeserializer.class.isAssignableFrom(type)
        || JsonSerializer.class.isAssignableFrom(type);
  }

  private static boolean isSerializable(Class<?> type) {
    return Serializable.class.isAssignableFrom(type)
        && !type.isInterface()
        && !Modifier.isAbstract(type.getModifiers());
  }
}
