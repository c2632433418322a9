package dev.trivet.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles a class that was written by hand and one that was generated, and looks at both. */
@Timeout(60)
class LeanClassesTest {

  private static final String ANNOTATIONS =
      """
      package org.immutables.sample;

      import java.lang.annotation.*;

      public @interface ForProcessors {

        @Retention(RetentionPolicy.RUNTIME)
        @Target(ElementType.TYPE_USE)
        @interface Lasting {}

        @interface OfMember {}

        @ForProcessors
        @interface Style {}
      }
      """;

  /** The same class twice, as {@code written.Sample} and as {@code generated.Sample}. */
  private static final String SAMPLE =
      """
      package %s;

      import org.immutables.sample.ForProcessors;

      @ForProcessors
      @other.Kept
      @SuppressWarnings("unused")
      public class Sample {

        private @ForProcessors.Lasting String hidden;
        public @ForProcessors.Lasting String inherited;

        @ForProcessors.OfMember
        public static void fail() {
          class Nested {
            void fail() {
              Runnable fails = () -> { throw new IllegalStateException(); };
              fails.run();
            }
          }
          new Nested().fail();
        }
      }
      """;

  /** As Immutables writes a model with an encoding; the gap is for what the helper looks after. */
  private static final String MODEL =
      """
      package some;

      public final class Model {

        private final String name;

        private Model(String name) {
          this.name = name;
          this.initShim = null;
        }

        private static final byte STAGE_INITIALIZED = 1;
        private transient volatile InitShim initShim = new InitShim();

        private final class InitShim {
          %s
          private String formatInitCycleMessage() {
            return "cycle";
          }
        }

        public static String hello() {
          return new Model("hello").name;
        }
      }
      """;

  @TempDir private Path folder;

  private Path classes;

  @BeforeEach
  void write() throws IOException {
    classes = Files.createDirectory(folder.resolve("classes"));
    write("src/main/java/org/immutables/sample/ForProcessors.java", ANNOTATIONS);
    write("src/main/java/other/Kept.java", "package other; public @interface Kept {}");
    write("src/main/java/written/Sample.java", SAMPLE.formatted("written"));
    write(
        "target/generated-sources/annotations/generated/Sample.java",
        SAMPLE.formatted("generated"));
  }

  @Test
  void generatedClass_hasNeitherLinesNorSource() throws Exception {
    assertThat(compile()).isEmpty();

    assertThat(trace("generated.Sample"))
        .hasSize(3)
        .allSatisfy(
            frame -> {
              assertThat(frame.getLineNumber()).isNegative();
              assertThat(frame.getFileName()).isNull();
            });
    assertThat(text("generated/Sample")).doesNotContain("LineNumberTable", "SourceFile");
  }

  @Test
  void classWrittenByHand_keepsLinesAndSource() throws Exception {
    assertThat(compile()).isEmpty();

    assertThat(trace("written.Sample").stream().map(StackTraceElement::toString))
        .containsExactly(
            "written.Sample$1Nested.lambda$fail$0(Sample.java:17)",
            "written.Sample$1Nested.fail(Sample.java:18)",
            "written.Sample.fail(Sample.java:21)");
  }

  @ParameterizedTest
  @CsvSource({
    "written.Sample, hidden, 1",
    "written.Sample, inherited, 1",
    "generated.Sample, hidden, 0",
    "generated.Sample, inherited, 1",
    "generated.Final, inherited, 0"
  })
  void annotationsOfTypes_areKeptWhereCallersSeeThem(String name, String field, int kept)
      throws Exception {
    write(
        "target/generated-sources/annotations/generated/Final.java",
        SAMPLE.formatted("generated").replace("class Sample", "final class Final"));
    assertThat(compile()).isEmpty();

    try (var loader = loader()) {
      var type = loader.loadClass(name).getDeclaredField(field).getAnnotatedType();
      assertThat(type.getAnnotations()).hasSize(kept);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"written/Sample", "generated/Sample"})
  void annotationsForProcessors_areLeftOutOnClassesOnly(String name) throws IOException {
    assertThat(compile()).isEmpty();

    assertThat(text(name))
        .doesNotContain("Lorg/immutables/sample/ForProcessors;")
        .contains("Lorg/immutables/sample/ForProcessors$OfMember;", "Lother/Kept;");
  }

  /** Processors of other modules read them. */
  @Test
  void annotationsForProcessors_ofAnAnnotationType_areKept() throws IOException {
    assertThat(compile()).isEmpty();

    assertThat(text("org/immutables/sample/ForProcessors$Style"))
        .contains("Lorg/immutables/sample/ForProcessors;", "SourceFile");
  }

  @ParameterizedTest
  @CsvSource({"generated, '', false", "generated, byte stage;, true", "written, '', true"})
  void helperOfAModel_isKeptWhereItHasSomethingToDo(String source, String task, boolean kept)
      throws Exception {
    var root =
        source.equals("generated") ? "target/generated-sources/annotations/" : "src/main/java/";
    write(root + "some/Model.java", MODEL.formatted(task));
    assertThat(compile()).isEmpty();

    assertThat(Files.exists(classes.resolve("some/Model$InitShim.class"))).isEqualTo(kept);
    try (var loader = loader()) {
      var model = loader.loadClass("some.Model");
      assertThat(model.getDeclaredFields())
          .extracting(Field::getName)
          .containsExactlyElementsOf(
              kept ? List.of("name", "STAGE_INITIALIZED", "initShim") : List.of("name"));
      assertThat(model.getMethod("hello").invoke(null)).isEqualTo("hello");
    }
  }

  @Test
  void warningInAGeneratedClass_hasItsLine() throws IOException {
    write(
        "target/generated-sources/annotations/generated/Raw.java",
        """
        package generated;

        class Raw {
          java.util.List list;
        }
        """);

    assertThat(compile("-Xlint:rawtypes"))
        .extracting(Diagnostic::getLineNumber)
        .containsExactly(4L);
  }

  private void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<Diagnostic<? extends JavaFileObject>> compile(String... more) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var found = new DiagnosticCollector<JavaFileObject>();
    var options = new ArrayList<>(List.of(more));
    options.addAll(List.of("-d", classes.toString(), "-g:source,lines", "-proc:none"));
    options.addAll(List.of("-processorpath", place().toString()));
    try (var files = compiler.getStandardFileManager(found, null, StandardCharsets.UTF_8);
        var tree = Files.walk(folder)) {
      var sources = tree.filter(file -> file.toString().endsWith(".java")).toList();
      var units = files.getJavaFileObjectsFromPaths(sources);
      compiler.getTask(null, files, found, options, null, units).call();
    }
    return found.getDiagnostics();
  }

  private static Path place() {
    try {
      return Path.of(LeanClasses.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private URLClassLoader loader() throws IOException {
    return new URLClassLoader(new URL[] {classes.toUri().toURL()}, null);
  }

  /** The frames of a class in the trace of the exception that it throws. */
  private List<StackTraceElement> trace(String name) throws Exception {
    try (var loader = loader()) {
      var fail = loader.loadClass(name).getMethod("fail");
      var thrown = catchThrowable(() -> fail.invoke(null));
      assertThat(thrown).isInstanceOf(InvocationTargetException.class);
      return Stream.of(thrown.getCause().getStackTrace())
          .filter(frame -> frame.getClassName().startsWith(name))
          .toList();
    }
  }

  /** Names stand in class files as they are. */
  private String text(String name) throws IOException {
    return Files.readString(classes.resolve(name + ".class"), StandardCharsets.ISO_8859_1);
  }
}
