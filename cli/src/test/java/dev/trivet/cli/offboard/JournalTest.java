package dev.trivet.cli.offboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.cli.access.Email;
import dev.trivet.cli.holdings.Parties;
import dev.trivet.core.json.JsonValue;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

  private static final Email NOOR = new Email("noor@example.com");
  private static final String BEGIN =
      """
      {"event":"begin","at":"2026-11-25T10:00:00Z","person":"noor@example.com",\
      "planned":["rollbar/membership/team-1/7"]}
      """;
  private static final String WRITE =
      """
      {"event":"write","at":"2026-11-25T10:00:01Z","key":"rollbar/membership/team-1/7",\
      "what":"Rollbar: member (standard) of Łódź"}
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"token\": \"fake\", \"port\": 8080}",
        "Dear journal",
        "Dear journal\nto-day I",
        "\n",
        "{}",
        "[1, 2",
        "\"event\"",
        "{\"event\":\"push\",\"at\":\"2026-11-25T10:00:00Z\"",
        "{\"event\":\"begin\",\"who\":\"somebody\"",
        "{\"event\":\"write\",\"at\":\"2026-11-25T10:00:00Z\",\"key\":\"no-slash\"}\n",
        "{\"event\":\"end\",\"at\":\"2026-11-25T10:00:00Z\",\"left\":0}\n",
        "{\"event\":\"begin\",\"at\":\"2026-11-25T10:00:00Z\",\"person\":\"nobody\"}\n",
        "{\"event\": \"begin\", \"unlike\": 1}\n{\"other\": \"file\"",
        BEGIN + "{\"name\": \"config\"}",
        BEGIN + "{\"event\":\"write\",\"at\":\"2026-11-25T10:00:00Z\",\"key\":\"no-slash\"}\n",
        BEGIN + "{\"event\":\"write\",\"at\":\"2026-11-25T10:00:00Z\",\"key\":\"/x/team-1/7\"}\n",
        BEGIN
            + "{\"event\":\"write\",\"at\":\"2026-11-25T10:00:00Z\",\"key\":\"slack/x/team-1/7\"}\n",
        BEGIN + "{\"event\":\"confirmed\",\"at\":\"2026-11-25T10:00:00Z\"}\n",
        BEGIN + "{\"event\":\"write\",\"at\":\"2026-11-25T10:00:00Z\",\"key\":null}\n",
        BEGIN + "null\n"
      })
  void open_whenTheFileIsNotOurs_refusesAndLeavesItAlone(String text) throws Exception {
    assertRefused(text.getBytes(StandardCharsets.UTF_8), "is not an offboarding journal");
  }

  @Test
  void open_whenTheFileIsNotUtf8_saysSo() throws Exception {
    assertRefused(
        BEGIN.replace("noor", "no\u00f6r").getBytes(StandardCharsets.ISO_8859_1), "UTF-8");
    assertRefused(BEGIN.getBytes(StandardCharsets.UTF_16LE), "not an offboarding journal");
    assertRefused(
        ("\ufeff" + BEGIN).getBytes(StandardCharsets.UTF_8), "not an offboarding journal");
  }

  private void assertRefused(byte[] bytes, String words) throws IOException {
    var path = Files.write(folder.resolve("file"), bytes);

    assertThatThrownBy(() -> open(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(path.toString())
        .hasMessageContaining(words);
    assertThat(path).hasBinaryContent(bytes);
  }

  @Test
  void open_whenTheFileIsLargerThanAnyJournal_saysSo() throws Exception {
    var path = folder.resolve("image");
    try (var file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(3L << 30); // takes no space where files may have holes
    }

    assertThatThrownBy(() -> open(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not an offboarding journal: it is larger than");
    assertThat(Files.size(path)).isEqualTo(3L << 30);
  }

  @Test
  void open_whenTheFileIsAFolder_saysWhatIsWrong() {
    assertThatThrownBy(() -> open(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot use the journal " + folder + ": ");
    assertThatThrownBy(() -> open(folder.resolve("no/such/folder")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no such file or folder");
  }

  /** Every place where a crash can tear a line, within a letter of two bytes too. */
  @Test
  void open_whenOurLineIsTorn_cutsItWithTheFirstNewLineOnly() throws Exception {
    var whole = BEGIN.getBytes(StandardCharsets.UTF_8);
    var torn = (BEGIN + WRITE).getBytes(StandardCharsets.UTF_8);
    for (int length = 1; length < torn.length; length++) {
      var bytes = Arrays.copyOf(torn, length);
      var path = Files.write(folder.resolve("torn"), bytes);
      try (var journal = open(path)) {
        assertThat(journal.isUnfinished()).isEqualTo(length >= whole.length);
      }
      assertThat(path).as("opened only, %d bytes", length).hasBinaryContent(bytes);

      try (var journal = open(path)) {
        journal.begin(plan());
      }
      var lines = Files.readAllLines(path);
      assertThat(lines).hasSize(length >= whole.length ? 2 : 1);
      assertThat(lines)
          .allSatisfy(line -> assertThat(JsonValue.parse(line).members()).containsKey("event"));
    }
  }

  @Test
  void close_whenNothingWasWritten_leavesNoNewFile() throws Exception {
    var path = folder.resolve("new");
    open(path).close();
    assertThat(path).doesNotExist();

    Files.createFile(path);
    open(path).close();
    assertThat(path).exists();
  }

  @Test
  void failed_whenTheOutcomeIsUnknown_keepsTheWriteOpen() throws Exception {
    var path = folder.resolve("doubt");
    try (var journal = open(path)) {
      journal.begin(plan());
      journal.failed("rollbar/membership/team-1/7", "refused", false);
      journal.failed("rollbar/membership/team-1/8", "the response was lost", true);
    }
    try (var journal = open(path)) {
      assertThat(journal.before().open()).containsExactly("rollbar/membership/team-1/8");
    }
  }

  private static Journal open(Path path) {
    return Journal.open(path, NOOR, Clock.systemUTC(), () -> {});
  }

  private static OffboardPlan plan() {
    var parties = new Parties(NOOR, Optional.empty());
    return new OffboardPlan(
        parties, Set.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
