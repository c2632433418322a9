package dev.trivet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every Java and Kotlin block in README and the recipes is a tagged region of a program or test
 * that runs.
 */
class ReadmeTest {

  private static final Path ROOT = root();

  /** Where the programs are: what needs Spring has it on a class path of its own. */
  private static final List<String> PLACES =
      List.of("examples/src", "spring-boot-test/src/test", "consumers/projects/kotlin/src");

  private static final Pattern BLOCK =
      Pattern.compile("<!-- ([\\w-]+) -->\n```(?:java|kotlin)\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern REGION =
      Pattern.compile(
          "(?m)^ *// region: ([\\w-]+)\n(.*?)^ *// endregion\n",
          Pattern.DOTALL | Pattern.MULTILINE);

  @Test
  void readme_quotesCodeThatRuns() throws IOException {
    assertThat(quoted(ROOT.resolve("README.md"))).isGreaterThanOrEqualTo(8);
  }

  @Test
  void recipes_quoteCodeThatRuns() throws IOException {
    int quoted = 0;
    for (var recipe : recipes()) {
      quoted += quoted(recipe);
    }
    assertThat(quoted).isGreaterThanOrEqualTo(10);
  }

  /** How many blocks a document has, all of which are regions of programs. */
  private static int quoted(Path document) throws IOException {
    var text = Files.readString(document);
    var regions = regions();
    var blocks = BLOCK.matcher(text);
    int quoted = 0;
    while (blocks.find()) {
      quoted++;
      assertThat(regions).containsKey(blocks.group(1));
      assertThat(blocks.group(2)).as(blocks.group(1)).isEqualTo(regions.get(blocks.group(1)));
    }
    assertThat(quoted)
        .as("every Java and Kotlin block of %s is tagged", document)
        .isEqualTo(text.split("```(java|kotlin)\n").length - 1);
    return quoted;
  }

  private static List<Path> recipes() throws IOException {
    try (var files = Files.list(ROOT.resolve("docs/recipes"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @Test
  void readme_isShort() throws IOException {
    assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(300);
  }

  @Test
  void documents_linkToFilesThatExist() throws IOException {
    var documents = new ArrayList<>(recipes());
    for (var name :
        List.of("README.md", "CONTRIBUTING.md", "docs/design/README.md", "examples/README.md")) {
      documents.add(ROOT.resolve(name));
    }
    for (var file : documents) {
      var links = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)").matcher(Files.readString(file));
      while (links.find()) {
        assertThat(file.resolveSibling(links.group(1))).exists();
      }
    }
  }

  private static Map<String, String> regions() throws IOException {
    var regions = new HashMap<String, String>();
    for (var place : PLACES) {
      try (var files = Files.walk(ROOT.resolve(place))) {
        for (var file : files.filter(f -> f.toString().matches(".*\\.(java|kt)")).toList()) {
          var matcher = REGION.matcher(Files.readString(file));
          while (matcher.find()) {
            assertThat(
                    regions.put(
                        matcher.group(1), matcher.group(2).stripTrailing().stripIndent() + "\n"))
                .isNull();
          }
        }
      }
    }
    return regions;
  }

  private static Path root() {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
