package dev.trivet.conformance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What is true of every source file: classes of a size that one can read, and nothing unfinished.
 */
@Timeout(120)
class SourcesTest {

  private static final int MOST_LINES = 300;

  private static final List<String> MODULES =
      List.of(
          "core",
          "drift",
          "redis",
          "limiter-testkit",
          "micrometer",
          "rollbar-client",
          "rootly-client",
          "honeybadger-client",
          "testkit",
          "spring-boot-starter",
          "spring-boot-test",
          "cli",
          "examples",
          "test-support",
          "benchmarks",
          "compiler-plugin");

  /** Spelled so that this file is no match. */
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

  @Test
  void classes_haveAtMost300Lines() throws IOException {
    assertThat(classes())
        .hasSizeGreaterThan(500)
        .allSatisfy((name, lines) -> assertThat(lines).as(name).isLessThanOrEqualTo(MOST_LINES));
  }

  @Test
  void sources_haveNothingUnfinished() {
    assertThat(mainSources())
        .hasSizeGreaterThan(500)
        .allSatisfy(
            file -> {
              var found = UNFINISHED.matcher(Files.readString(file)).find();
              assertThat(found).as("%s", file).isFalse();
            });
    assertThat(UNFINISHED.matcher("// TO" + "DO: later").find()).isTrue();
  }

  /** The lines of every class from its first to its last brace, without those of nested classes. */
  private static Map<String, Long> classes() throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var lines = new TreeMap<String, Long>();
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      var sources = files.getJavaFileObjectsFromPaths(mainSources());
      var task = (JavacTask) compiler.getTask(null, files, null, List.of(), null, sources);
      var positions = Trees.instance(task).getSourcePositions();
      for (var unit : task.parse()) {
        new ClassScanner(unit, positions, lines).scan(unit, null);
      }
    }
    return lines;
  }

  private static List<Path> mainSources() {
    return MODULES.stream()
        .map(module -> Path.of("..", module, "src", "main", "java"))
        .flatMap(SourcesTest::javaFiles)
        .toList();
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class ClassScanner extends TreeScanner<Long, Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Map<String, Long> lines;

    ClassScanner(CompilationUnitTree unit, SourcePositions positions, Map<String, Long> lines) {
      this.unit = unit;
      this.positions = positions;
      this.lines = lines;
    }

    /** {@return how many lines a class takes up in the class around it} */
    @Override
    @SuppressWarnings("VoidUsed") // the argument that the visitor passes on
    public Long visitClass(ClassTree type, Void nothing) {
      var found = super.visitClass(type, nothing);
      long nested = found == null ? 0 : found;
      if (type.getSimpleName().isEmpty()) {
        // a class without a name is part of the method that it is in
        return nested;
      }
      var map = unit.getLineMap();
      long first = map.getLineNumber(positions.getStartPosition(unit, type));
      long all = map.getLineNumber(positions.getEndPosition(unit, type)) - first + 1;
      var name = unit.getPackageName() + "." + type.getSimpleName() + " at line " + first;
      lines.put(name + " of " + unit.getSourceFile().getName(), all - nested);
      return all;
    }

    @Override
    public Long reduce(Long one, Long other) {
      return (one == null ? 0 : one) + (other == null ? 0 : other);
    }
  }
}
