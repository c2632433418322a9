package dev.trivet.conformance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages about the code fit the code, and the list of decisions has every decision. */
@Timeout(60)
class PagesTest {

  private static final Path ROOT = Path.of("..");
  private static final Path DECISIONS = ROOT.resolve("docs/design");

  /** A class in code marks, which may be followed by a member. */
  private static final Pattern CLASS =
      Pattern.compile("`([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)(?:[.(][^`]*)?`");

  /** A link to a file of the repository, with or without a place in it. */
  private static final Pattern LINK =
      Pattern.compile("]\\((?![a-z]+:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");

  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  /** The words that the glossary of CONTRIBUTING.md rules out, where no person is meant. */
  private static final Pattern RULED_OUT =
      Pattern.compile(
          "(?i)\\b(answers?|answered|replies|reply|verbs?|budgets?|uncertain)\\b(?! (one|with no|questions))");

  /** One screen. */
  private static final int MOST_LINES = 50;

  private static final List<String> FOREIGN_PACKAGES = List.of("java.lang", "okhttp3");

  private static final Pattern ROW = Pattern.compile("\\| \\[(\\d{4})]\\(([^)]+)\\) \\| (.+) \\|");

  @ParameterizedTest
  @ValueSource(strings = {"faults.md", "architecture.md"})
  void page_namesClassesThatExist(String page) throws IOException {
    var named = namedClasses(Files.readString(ROOT.resolve("docs").resolve(page)));
    var ours = ourClasses();

    assertThat(named).hasSizeGreaterThan(10);
    assertThat(named.stream().filter(name -> !ours.contains(name)))
        .allSatisfy(
            name ->
                assertThat(FOREIGN_PACKAGES)
                    .as("packages of %s, which %s names", name, page)
                    .anyMatch(folder -> exists(folder + "." + name)));
  }

  @Test
  void namedClasses_ofMembersAndOtherWords_areTheClasses() {
    assertThat(namedClasses("`HttpCall`, `HttpCall.attempt`, `Page(1)`, `1 2`, `POST`, `close()`"))
        .containsExactly("HttpCall", "Page");
  }

  @Test
  void contributing_namesTheFolderOfEveryModule() throws IOException {
    var page = Files.readString(ROOT.resolve("CONTRIBUTING.md"));

    try (var poms = Files.newDirectoryStream(ROOT, Files::isDirectory)) {
      for (var folder : poms) {
        if (Files.exists(folder.resolve("pom.xml"))) {
          assertThat(page).contains("`" + folder.getFileName() + "`");
        }
      }
    }
  }

  @Test
  void decisions_areListedByNumberUnderTheirTitles() throws IOException {
    var listed = matches(ROW, Files.readString(DECISIONS.resolve("README.md"))).toList();

    assertThat(listed.stream().map(row -> row.group(2)))
        .containsExactlyElementsOf(
            decisions().map(file -> String.valueOf(file.getFileName())).toList());
    for (var row : listed) {
      assertThat(Files.readString(DECISIONS.resolve(row.group(2))))
          .startsWith("# " + row.group(1) + " " + row.group(3) + "\n");
    }
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void decision_hasStatusDateAndAlternatives(Path file) throws IOException {
    assertThat(Files.readString(file))
        .containsPattern(
            "\n\nStatus: (proposed|accepted|replaced by .+)\\. Date: \\d{4}-\\d\\d-\\d\\d\\.")
        .contains("**Decision.**")
        .containsPattern("\\*\\*Alternatives\\.\\*\\*\\s+\\S");
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void decision_fitsOnOneScreen(Path file) throws IOException {
    assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(MOST_LINES);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_linksToFilesAndHeadingsThatExist(Path page) throws IOException {
    for (var link : matches(LINK, Files.readString(page)).toList()) {
      var target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1)).normalize();
      assertThat(target).as(link.group()).exists();
      if (link.group(2) != null) {
        assertThat(headings(target)).as(link.group()).contains(link.group(2));
      }
    }
  }

  @Test
  void links_andHeadings_areFound() {
    assertThat(
            matches(LINK, "[a](b.md), [c](d/e.md#f-g), [h](#i), [j](https://k)")
                .map(m -> m.group(1)))
        .containsExactly("b.md", "d/e.md", "");
    assertThat(anchor("A `call`, file by file")).isEqualTo("a-call-file-by-file");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_usesTheWordsOfTheGlossary(Path page) throws IOException {
    var glossary = "(?m)^\\| .* \\| .* \\| (answer, reply|verb|budget|uncertain result) \\|$";
    var text = Files.readString(page).replaceAll(glossary, "");
    assertThat(matches(RULED_OUT, text).map(MatchResult::group)).isEmpty();
  }

  @Test
  void wordsThatAreRuledOut_areFound() {
    assertThat(matches(RULED_OUT, "it replies; one that answers one question; the budget"))
        .hasSize(2);
  }

  /** All pages of the repository, those of builds left out. */
  static List<Path> pages() throws IOException {
    try (var folders = Files.newDirectoryStream(ROOT, Files::isDirectory);
        var top = Files.newDirectoryStream(ROOT, "*.md")) {
      var pages = new ArrayList<Path>();
      top.forEach(pages::add);
      for (var folder : folders) {
        try (var files = Files.walk(folder)) {
          files
              .filter(file -> file.toString().endsWith(".md"))
              .filter(file -> !file.toString().contains("target"))
              .forEach(pages::add);
        }
      }
      assertThat(pages).hasSizeGreaterThan(50);
      return pages;
    }
  }

  private static Set<String> headings(Path page) throws IOException {
    return matches(HEADING, Files.readString(page))
        .map(heading -> anchor(heading.group(1)))
        .collect(Collectors.toSet());
  }

  /** How a heading is named in a link. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-');
  }

  static Stream<Path> decisions() throws IOException {
    try (var files = Files.list(DECISIONS)) {
      return files
          .filter(file -> file.getFileName().toString().matches("\\d{4}-.+\\.md"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Set<String> namedClasses(String page) {
    return matches(CLASS, page)
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<MatchResult> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }

  private static Set<String> ourClasses() throws IOException {
    var sources = FileSystems.getDefault().getPathMatcher("glob:../*/src/*/java/**.java");
    try (var files = Files.walk(ROOT)) {
      return files
          .filter(sources::matches)
          .map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
          .collect(Collectors.toSet());
    }
  }

  private static boolean exists(String name) {
    try {
      Class.forName(name, false, PagesTest.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
