package dev.trivet.conformance.structure;

import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.ClientConfig;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rootly.RootlyClient;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What the compiler plugin leaves out of classes is out of them, and no more than that. */
@Timeout(120)
class LeanClassesTest {

  private static final String STYLES = "dev/trivet/core/style/";

  static List<Class<?>> typesOfEveryJar() {
    return List.of(
        ClientConfig.class, RollbarClient.class, RootlyClient.class, HoneybadgerClient.class);
  }

  @ParameterizedTest
  @MethodSource("typesOfEveryJar")
  void classes_haveLinesAndSourceIfWrittenByHand(Class<?> type) throws IOException {
    var classes =
        read(ProjectClasses.place(type)).stream().collect(partitioningBy(ReadClass::isGenerated));

    assertThat(classes.get(true))
        .hasSizeGreaterThan(5)
        .allSatisfy(
            generated -> {
              assertThat(generated.source).as(generated.name).isNull();
              assertThat(generated.withLines).as(generated.name).isEmpty();
            });
    assertThat(classes.get(false))
        .hasSizeGreaterThan(100)
        .allSatisfy(
            written -> {
              assertThat(written.source).as(written.name).isNotNull();
              assertThat(written.withLines).as(written.name).isEqualTo(written.withCode);
            });
  }

  @ParameterizedTest
  @MethodSource("typesOfEveryJar")
  void classes_haveNoAnnotationsForProcessors(Class<?> type) throws IOException {
    assertThat(read(ProjectClasses.place(type)))
        .filteredOn(read -> !read.name.startsWith(STYLES))
        .allSatisfy(
            read ->
                assertThat(read.annotations)
                    .as(read.name)
                    .noneMatch(name -> name.startsWith("Lorg/immutables/"))
                    .noneMatch(name -> name.startsWith("L" + STYLES)));
  }

  private static List<ReadClass> read(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      return readAll(place);
    }
    try (var jar = FileSystems.newFileSystem(place)) {
      return readAll(jar.getPath("/"));
    }
  }

  private static List<ReadClass> readAll(Path folder) throws IOException {
    var read = new ArrayList<ReadClass>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(name -> name.toString().endsWith(".class")).toList()) {
        var visitor = new ReadClass();
        new ClassReader(Files.readAllBytes(file)).accept(visitor, 0);
        read.add(visitor);
      }
    }
    return read;
  }

  private static final class ReadClass extends ClassVisitor {

    private final Set<String> annotations = new TreeSet<>();
    private final Set<String> withCode = new TreeSet<>();
    private final Set<String> withLines = new TreeSet<>();
    private String name = "";
    private String source;

    ReadClass() {
      super(Opcodes.ASM9);
    }

    /**
     * Classes of Immutables; what is called like them and was written by hand lies in one place.
     */
    boolean isGenerated() {
      return name.startsWith(STYLES)
          ? name.endsWith("/PatchEncodingEnabled")
          : name.contains("/Immutable");
    }

    @Override
    public void visit(int v, int access, String type, String sig, String parent, String[] types) {
      name = type;
    }

    @Override
    public void visitSource(String file, String debug) {
      source = file;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String type, boolean visible) {
      annotations.add(type);
      return null;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {

        @Override
        public void visitCode() {
          withCode.add(method + descriptor);
        }

        @Override
        public void visitLineNumber(int line, Label start) {
          withLines.add(method + descriptor);
        }
      };
    }
  }
}
