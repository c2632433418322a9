package dev.trivet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every Java block in README is a tagged region of a program or test that runs. */
class ReadmeTest {

  private static final Path ROOT = root();
  private static final Pattern BLOCK =
      Pattern.compile("<!-- ([\\w-]+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern REGION =
      Pattern.compile(
          "(?m)^ *// region: ([\\w-]+)\n(.*?)^ *// endregion\n",
          Pattern.DOTALL | Pattern.MULTILINE);

  @Test
  void readme_quotesCodeThatRuns() throws IOException {
    var readme = Files.readString(ROOT.resolve("README.md"));
    var regions = regions();
    var blocks = BLOCK.matcher(readme);
    int quoted = 0;
    while (blocks.find()) {
      quoted++;
      assertThat(regions).containsKey(blocks.group(1));
      assertThat(blocks.group(2)).as(blocks.group(1)).isEqualTo(regions.get(blocks.group(1)));
    }
    assertThat(quoted)
        .as("every Java block is tagged")
        .isEqualTo(readme.split("```java").length - 1)
        .isGreaterThanOrEqualTo(8);
  }

  @Test
  void readme_isShort() throws IOException {
    assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(300);
  }

  @Test
  void documents_linkToFilesThatExist() throws IOException {
    for (var document :
        List.of(
            "README.md",
            "CONTRIBUTING.md",
            "docs/design/README.md",
            "docs/recipes/add-a-resource.md")) {
      var file = ROOT.resolve(document);
      var links = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)").matcher(Files.readString(file));
      while (links.find()) {
        assertThat(file.resolveSibling(links.group(1))).exists();
      }
    }
  }

  private static Map<String, String> regions() throws IOException {
    var regions = new HashMap<String, String>();
    try (var files = Files.walk(ROOT.resolve("examples/src"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        var matcher = REGION.matcher(Files.readString(file));
        while (matcher.find()) {
          assertThat(
                  regions.put(
                      matcher.group(1), matcher.group(2).stripTrailing().stripIndent() + "\n"))
              .isNull();
        }
      }
    }
    return regions;
  }

  private static Path root() {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("README.md"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
